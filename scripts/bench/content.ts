import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** What names providers and periods of the committed demonstration. */
const aboutProviders = ['replies', 'corrections'];

/** What names services of the committed demonstration. */
const aboutServices = ['situations.json'];

/**
 * Copies the site's own words for other data with the services of the demonstration: a country that `npm run demo` made.
 * Remarks on its providers stay behind.
 */
export function contentOfAnyCountry(to: string): void {
  copyWithout(aboutProviders, to);
}

/**
 * Copies the site's own words for any other data: what names a provider, a period or a service of the demonstration stays
 * behind, as each would be a finding there.
 */
export function contentOfAnyData(to: string): void {
  copyWithout([...aboutProviders, ...aboutServices], to);
}

function copyWithout(parts: readonly string[], to: string): void {
  cpSync(join(root, 'content'), to, { recursive: true });
  for (const part of parts) rmSync(join(to, part), { recursive: true });
}
