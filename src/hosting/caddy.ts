import { basePath } from '../address/base-path.ts';
import { codings } from './compressed.ts';
import { contentTypes, unserved, unservedFolders, type HeaderRule } from './headers.ts';
import { ending, literal } from './place.ts';
import { chartRedirects, type Redirect } from './redirect.ts';

/** What belongs inside a site block of a Caddyfile, beside its address and `root`. */
export function caddyFile(rules: readonly HeaderRule[], redirects: readonly Redirect[]): string {
  const start = basePath();
  const types = contentTypes
    .toReversed()
    .map(([end, type]): HeaderRule => ({ place: ending(end), headers: { 'Content-Type': type } }));
  const headers = [...rules, ...types].flatMap(({ place, headers: given }, index) => [
    `@rule${index} path_regexp ${quoted(place.expression)}`,
    `header @rule${index} {`,
    ...Object.entries(given).map(([name, value]) =>
      value === null ? `\t-${name}` : `\t${name} ${quoted(value)}`,
    ),
    '}',
  ]);
  const moved = redirects.flatMap(({ from, to }, index) => [
    `@moved${index} path_regexp moved${index} ${quoted(`^${literal(from)}(.*)$`)}`,
    `redir @moved${index} ${quoted(`${to}{re.moved${index}.1}{rapportkaart_query}`)} permanent`,
  ]);
  const charts = chartRedirects().flatMap(({ expression, to }, index) => [
    `@chart${index} {`,
    `\tpath_regexp chart${index} ${quoted(expression)}`,
    '\tnot file',
    '}',
    `redir @chart${index} ${quoted(to.replaceAll(/\$(\d)/g, `{re.chart${index}.$1}`))} permanent`,
  ]);
  const hidden = [...unserved.map(literal), ...unservedFolders.map((folder) => `${literal(folder)}/.*`)];
  return [
    '# Made with the site. Import it inside a site block, where its address and root stand.',
    // in the order written: a later header takes the place of an earlier one
    'route {',
    ...indented([
      'map {query} {rapportkaart_query} {',
      '\t"" ""',
      '\tdefault "?{query}"',
      '}',
      ...moved,
      ...headers,
      ...charts,
      `@hidden path_regexp ${quoted(`^${literal(start)}(?:${hidden.join('|')})$|/[.](?:[^w]|w[^e])`)}`,
      'error @hidden 404',
      'encode gzip',
      // what stands packed beside a text is sent as it is
      'file_server {',
      `\tprecompressed ${codings.map(({ name }) => name).join(' ')}`,
      '}',
    ]),
    '}',
    'handle_errors {',
    // what is not there is not kept for a year, whatever its folder
    '\theader Cache-Control "public, max-age=300"',
    `\trewrite * ${start}404.html`,
    '\tfile_server {',
    '\t\tstatus 404',
    '\t}',
    '}',
    '',
  ].join('\n');
}

function indented(lines: readonly string[]): string[] {
  return lines.map((line) => `\t${line}`);
}

function quoted(text: string): string {
  return text.includes('"') ? `\`${text}\`` : `"${text.replaceAll('\\', '\\\\')}"`;
}
