import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { badgeStyles, rootFileAddress } from '../address/address.ts';
import { fileOf } from '../address/base-path.ts';
import { badgeStyleElement } from '../download/badge.ts';
import { iconFiles, iconSvg } from '../download/icon.ts';
import { apacheFile } from '../hosting/apache.ts';
import { caddyFile } from '../hosting/caddy.ts';
import { headersFile, redirectsFile } from '../hosting/headers-file.ts';
import { headerRules } from '../hosting/headers.ts';
import { nginxMaps, nginxServer } from '../hosting/nginx.ts';
import { providerRedirects } from '../hosting/redirect.ts';
import { styleHashes } from '../hosting/style-hash.ts';
import type { Theme } from '../model/theme.ts';
import type { Provider } from '../model/provider.ts';
import { allEnded } from './all-ended.ts';

/**
 * Adds what a host reads to a built site: headers, types and moved addresses for hosts of folders (`_headers`,
 * `_redirects`), Apache (`.htaccess`), nginx and Caddy (`_hosting/`), and the icons.
 */
export async function writeHostingFiles(
  providers: readonly Provider[],
  theme: Theme,
  out: string,
): Promise<void> {
  const icon = iconSvg(theme);
  const { favicon, touchIcon } = await iconFiles(icon);
  const rules = headerRules({
    svgStyleHashes: styleHashes([icon, ...badgeStyles.map((style) => badgeStyleElement(style, theme))]),
  });
  const redirects = providerRedirects(providers);
  const files: readonly (readonly [path: string, content: string | Uint8Array])[] = [
    [fileOf(rootFileAddress('icon')), icon],
    [fileOf(rootFileAddress('favicon')), favicon],
    [fileOf(rootFileAddress('touchIcon')), touchIcon],
    ['_headers', headersFile(rules)],
    ['_redirects', redirectsFile(redirects)],
    ['.htaccess', apacheFile(rules, redirects)],
    ['_hosting/nginx-maps.conf', nginxMaps(rules, redirects)],
    ['_hosting/nginx-server.conf', nginxServer(rules)],
    ['_hosting/Caddyfile', caddyFile(rules, redirects)],
  ];
  await mkdir(dirname(join(out, '_hosting/Caddyfile')), { recursive: true });
  await allEnded(files.map(([path, content]) => writeFile(join(out, path), content)));
}
