import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { logoAddress, rootFileAddress } from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import { badgeStyleElement } from '../download/badge.ts';
import { iconFiles, iconSvg } from '../download/icon.ts';
import { apacheFile } from '../hosting/apache.ts';
import { caddyFile } from '../hosting/caddy.ts';
import { headersFile, redirectsFile } from '../hosting/headers-file.ts';
import { headerRules } from '../hosting/headers.ts';
import { nginxMaps, nginxServer } from '../hosting/nginx.ts';
import { securityFile } from '../hosting/security-file.ts';
import { comparisonRedirects, providerRedirects } from '../hosting/redirect.ts';
import { styleHashes } from '../hosting/style-hash.ts';
import type { Provider } from '../model/provider.ts';
import { logoBytes } from '../model/logo.ts';
import { themeOf } from '../model/theme.ts';
import { allEnded } from './all-ended.ts';
import type { SiteContent } from './content.ts';

/**
 * Adds what a host reads to a built site: headers, types and moved addresses for hosts of folders (`_headers`,
 * `_redirects`), Apache (`.htaccess`), nginx and Caddy (`_hosting/`), the icons, the site's logo where it has one, and whom to tell of a weakness where the
 * site says so.
 */
export async function writeHostingFiles(
  providers: readonly Provider[],
  { accent, address, security, ownLogo }: Pick<SiteContent, 'accent' | 'address' | 'security' | 'ownLogo'>,
  out: string,
): Promise<void> {
  const theme = themeOf(accent);
  const icon = iconSvg(theme);
  const { favicon, touchIcon } = await iconFiles(icon);
  const rules = headerRules({
    svgStyleHashes: styleHashes([icon, badgeStyleElement(theme)]),
  });
  const redirects = [...providerRedirects(providers), ...comparisonRedirects()];
  const securityAddress = rootFileAddress('security');
  const files: readonly (readonly [path: string, content: string | Uint8Array])[] = [
    [fileOf(rootFileAddress('icon')), icon],
    [fileOf(rootFileAddress('favicon')), favicon],
    [fileOf(rootFileAddress('touchIcon')), touchIcon],
    ...(ownLogo ? [[fileOf(logoAddress(ownLogo.kind)), logoBytes(ownLogo)] as const] : []),
    ['_headers', headersFile(rules)],
    ['_redirects', redirectsFile(redirects)],
    ['.htaccess', apacheFile(rules, redirects)],
    ['_hosting/nginx-maps.conf', nginxMaps(rules, redirects)],
    ['_hosting/nginx-server.conf', nginxServer(rules)],
    ['_hosting/Caddyfile', caddyFile(rules, redirects)],
    ...(security === undefined
      ? []
      : [[fileOf(securityAddress), securityFile(security, new URL(securityAddress, address).href)] as const]),
  ];
  await allEnded(
    files.map(async ([path, content]) => {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, path), content);
    }),
  );
}
