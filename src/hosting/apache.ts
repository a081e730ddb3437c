import { basePath } from '../address/base-path.ts';
import { contentTypes, unserved, unservedFolders, type HeaderRule } from './headers.ts';
import { literal } from './place.ts';
import { chartRedirects, type Redirect } from './redirect.ts';

/**
 * The `.htaccess` of a site's folder, for Apache 2.4 with `AllowOverride All` and the modules headers, mime, dir, alias
 * and setenvif. `REQUEST_URI` of a folder's page ends in index.html when headers are set; the expressions match both.
 */
export function apacheFile(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const start = basePath();
  const headers = rules.flatMap(({ place, headers: given }) =>
    Object.entries(given).map(([name, value]) => {
      const where = `"expr=%{REQUEST_URI} =~ m#${place.expression}#"`;
      return value === null
        ? `Header always unset ${name} ${where}`
        : `Header always set ${name} "${value.replaceAll('"', '\\"')}" ${where}`;
    }),
  );
  const hidden = [...unserved.map(literal), ...unservedFolders.map((folder) => `${literal(folder)}/.*`)];
  return [
    '# Made with the site, from the one list of headers that its other server settings come from too.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    `ErrorDocument 404 ${start}404.html`,
    `ErrorDocument 403 ${start}404.html`,
    'AddDefaultCharset off',
    ...contentTypes
      .filter(([end]) => /^[.][a-z0-9]+$/.test(end))
      .map(([end, type]) => `AddType "${type}" ${end}`),
    ...contentTypes
      .filter(([end]) => !/^[.][a-z0-9]+$/.test(end))
      .map(([end, type]) => `<FilesMatch "${literal(end)}$">\n  ForceType "${type}"\n</FilesMatch>`),
    ...headers,
    ...redirects.map(({ from, to }) => `RedirectMatch 301 "^${literal(from)}(.*)$" "${to}$1"`),
    `<If "! -f '%{REQUEST_FILENAME}'">`,
    ...chartRedirects().map(({ expression, to }) => `  RedirectMatch 301 "${expression}" "${to}"`),
    '</If>',
    `RedirectMatch 404 "^${literal(start)}(?:${hidden.join('|')})$"`,
    'RedirectMatch 404 "/[.](?!well-known/)"',
    '',
  ].join('\n');
}
