import { basePath } from '../address/base-path.ts';
import { codings, textEndings } from './compressed.ts';
import { contentTypes, unserved, unservedFolders, type HeaderRule } from './headers.ts';
import { literal } from './place.ts';
import { chartRedirects, type Redirect } from './redirect.ts';

/**
 * The `.htaccess` of a site's folder, for Apache 2.4 with `AllowOverride All` and the modules headers, mime, dir, alias
 * and setenvif; with rewrite it sends packed forms. `REQUEST_URI` of a folder's page ends in index.html when headers are set, and in what a packed
 * form ends in when one is sent; the expressions match all.
 */
export function apacheFile(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const start = basePath();
  const headers = rules.flatMap(({ place, headers: given }) =>
    Object.entries(given).map(([name, value]) => {
      const where = `"expr=%{REQUEST_URI} =~ m#${orPacked(place.expression)}#"`;
      return value === null
        ? `Header always unset ${name} ${where}`
        : `Header always set ${name} "${value.replaceAll('"', '\\"')}" ${where}`;
    }),
  );
  const hidden = [...unserved.map(literal), ...unservedFolders.map((folder) => `${literal(folder)}/.*`)];
  const moved = redirects.map(({ from, to }) => `RedirectMatch 301 "^${literal(from)}(.*)$" "${to}$1"`);
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
      .map(
        ([end, type]) =>
          `<FilesMatch "${orPacked(`${literal(end)}$`)}">\n  ForceType "${type}"\n</FilesMatch>`,
      ),
    ...packedForms(start),
    ...headers,
    ...moved,
    `<If "! -f '%{REQUEST_FILENAME}'">`,
    // what stands in here goes before all that stands outside it, and a chart that moved leads to where it is now
    ...moved.map((line) => `  ${line}`),
    ...chartRedirects().map(({ expression, to }) => `  RedirectMatch 301 "${expression}" "${to}"`),
    '</If>',
    `RedirectMatch 404 "^${literal(start)}(?:${hidden.join('|')})$"`,
    'RedirectMatch 404 "/[.](?!well-known/)"',
    '',
  ].join('\n');
}

/** An expression that also matches the address of a packed form of what it matches: the server names that once it chose it. */
function orPacked(expression: string): string {
  return expression.replace(/\$$/, `(?:${codings.map(({ end }) => literal(end)).join('|')})?$`);
}

/** Sends the packed form that stands beside a text, in the first coding that a reader takes. */
function packedForms(start: string): string[] {
  const text = `(?:${textEndings.map(literal).join('|')})`;
  return [
    '<IfModule mod_rewrite.c>',
    'RewriteEngine On',
    `RewriteBase ${start}`,
    ...codings.flatMap(({ name, end }) => [
      // an ending may be a language or a type elsewhere on this server
      `RemoveLanguage ${end}`,
      `RemoveType ${end}`,
      `AddEncoding ${name} ${end}`,
      `RewriteCond "%{HTTP:Accept-Encoding}" "(?:^|[, ])${name}(?! *; *q=0(?:[.]0*)?(?:$|[, ]))(?:$|[, ;])"`,
      `RewriteCond "%{REQUEST_FILENAME}${end}" -f`,
      `RewriteRule "^(.*${text})$" "$1${end}" [L]`,
    ]),
    `Header merge Vary Accept-Encoding "expr=%{REQUEST_URI} =~ m#${orPacked(`${text}$`)}#"`,
    '</IfModule>',
  ];
}
