import { contentTypes, type HeaderRule } from './headers.ts';
import { ending } from './place.ts';
import type { Redirect } from './redirect.ts';

/**
 * The `_headers` file that hosts of folders read: every rule that fits adds its headers, and `! Name` takes away what an
 * earlier rule gave, so that a value is replaced and never doubled.
 */
export function headersFile(rules: readonly HeaderRule[]): string {
  const types = contentTypes
    .toReversed()
    .map(([end, type]): HeaderRule => ({ place: ending(end), headers: { 'Content-Type': type } }));
  const given = new Set<string>();
  const blocks: string[] = [];
  for (const { place, headers } of [...rules, ...types]) {
    const lines = Object.entries(headers).flatMap(([name, value]) => [
      ...(given.has(name) ? [`  ! ${name}`] : []),
      ...(value === null ? [] : [`  ${name}: ${value}`]),
    ]);
    blocks.push(...place.patterns.map((pattern) => [pattern, ...lines].join('\n')));
    for (const name of Object.keys(headers)) given.add(name);
  }
  return `# Made with the site, from the one list of headers that its other server settings come from too.\n${blocks.join('\n\n')}\n`;
}

/** The `_redirects` file that hosts of folders read: one line a moved folder, answered with 301. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from}* ${to}:splat 301\n`).join('');
}
