import { basePath } from '../address/base-path.ts';
import { contentTypes, headerNames, unserved, unservedFolders, type HeaderRule } from './headers.ts';
import { literal } from './place.ts';
import { chartRedirects, type Redirect } from './redirect.ts';

/**
 * What belongs inside `http { }`: per header a map from the path to its value. nginx takes the first expression that
 * fits, so the rules stand from last to first; an empty value sends no header.
 */
export function nginxMaps(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const maps = headerNames(rules).map((name) => {
    const values = rules
      .toReversed()
      .filter(({ headers }) => name in headers)
      .map(({ place, headers }) => [`~${place.expression}`, headers[name] ?? ''] as const);
    return map(variable(name), values);
  });
  const moved = redirects.map(
    ({ from, to }) =>
      [`~^${literal(from)}(?<rapportkaart_rest>.*)$`, `${to}$rapportkaart_rest$is_args$args`] as const,
  );
  return [
    '# Made with the site: headers and moved addresses as variables. Include it inside http { }.\n',
    ...maps,
    map('$rapportkaart_moved', moved),
  ].join('\n');
}

/**
 * What belongs inside `server { }`, beside `listen`, `server_name` and `root`. Under a path it speaks of that path alone:
 * the host has other sites, with headers, types and a page for what is not there of their own.
 */
export function nginxServer(rules: readonly HeaderRule[]): string {
  const start = basePath();
  const texts = contentTypes.filter(([, type]) => type.includes('charset')).map(([, type]) => bare(type));
  const packed = contentTypes
    .map(([, type]) => bare(type))
    .filter((type) => type !== 'text/html' && /^text\/|json|xml|csvm/.test(type));
  const moved = 'if ($rapportkaart_moved) { return 301 $rapportkaart_moved; }';
  // a location within that of the path asks it anew: it takes over settings, and no condition
  const within = start === '/' ? '' : `${moved} `;
  const settings = [
    'index index.html;',
    // a folder without a page is no secret: it is not there
    `error_page 404 ${start}404.html;`,
    `error_page 403 =404 ${start}404.html;`,
    'absolute_redirect off;',
    'server_tokens off;',
    'types {',
    ...contentTypes
      .filter(([end]) => isExtension(end))
      .map(([end, type]) => `  ${bare(type)} ${end.slice(1)};`),
    '}',
    'default_type application/octet-stream;',
    'charset utf-8;',
    `charset_types ${unique(texts.filter((type) => type !== 'text/html')).join(' ')};`,
    'gzip on;',
    'gzip_vary on;',
    // what stands packed beside a text (npm run build -- --compress) is sent as it is
    'gzip_static on;',
    '# With the module brotli_static, which not every nginx has, the smaller packed form is sent too:',
    '# brotli_static on;',
    `gzip_types ${unique(packed).join(' ')};`,
    ...headerNames(rules).map((name) => `add_header ${name} ${variable(name)} always;`),
    moved,
    ...unserved.map((file) => `location = ${start}${file} { return 404; }`),
    ...unservedFolders.map((folder) => `location ^~ ${start}${folder}/ { return 404; }`),
    // the site's own mark and other dot files; .well-known is for everyone
    'location ~ "/[.](?!well-known/)" { return 404; }',
    ...chartRedirects().map(
      ({ expression, to }) =>
        `location ~ ${quoted(expression)} { ${within}if (!-f $request_filename) { return 301 ${to}; } }`,
    ),
    ...contentTypes
      .filter(([end]) => !isExtension(end))
      .map(
        ([end, type]) => `location ~ "${literal(end)}$" { ${within}types { } default_type ${bare(type)}; }`,
      ),
  ];
  const head =
    '# Made with the site. Include it inside server { }, where listen, server_name and root stand.';
  if (start === '/') return [head, ...settings, ''].join('\n');
  return [
    head,
    `# The root is the folder in which ${start.slice(1, -1)} stands, as a folder or as a link to the site.`,
    `location = ${start.slice(0, -1)} { absolute_redirect off; return 301 ${start}; }`,
    `location ^~ ${start} {`,
    ...settings.map((line) => `  ${line}`),
    '}',
    '',
  ].join('\n');
}

/** Is this ending a plain extension, which nginx looks up by itself? */
function isExtension(end: string): boolean {
  return /^[.][a-z0-9]+$/.test(end);
}

function map(name: string, values: readonly (readonly [from: string, to: string])[]): string {
  const lines = values.map(([from, to]) => `  ${quoted(from)} ${quoted(to)};\n`).join('');
  return `map $uri ${name} {\n  default "";\n${lines}}\n`;
}

function variable(name: string): string {
  return `$rapportkaart_${name.toLowerCase().replaceAll('-', '_')}`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}

function bare(type: string): string {
  return type.split(';')[0] ?? type;
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
