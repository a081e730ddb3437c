import { rmSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import { registerOf } from '../../src/card/register.ts';
import type { Provider } from '../../src/model/provider.ts';
import type { Handover } from '../../src/site/handover.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { providerKeys } from '../../src/site/provider-keys.ts';
import { tinySite } from '../faults/tiny-site.ts';

const site = tinySite();
afterAll(() => rmSync(site.dir, { recursive: true }));

/** Which keys differ when the second provider is another one. */
function changed(handover: Handover, change: (second: Provider, first: Provider) => Provider): boolean[] {
  const { publication, terms } = handover;
  const [first, second, ...rest] = publication.providers;
  if (first === undefined || second === undefined) throw new Error('the tiny site has no two providers');
  const other = { ...publication, providers: [first, change(second, first), ...rest] };
  const before = providerKeys(handover, registerOf(publication, terms), 'a version');
  const after = providerKeys({ ...handover, publication: other }, registerOf(other, terms), 'a version');
  return publication.providers.map(({ id }) => before(id) !== after(id));
}

it('what is kept of a provider depends on itself, and on whether another bears its name', async () => {
  const { handover } = await prepareSite(site.data, site.content);
  if (handover === null) throw new Error('the tiny site has errors');
  const rest = handover.publication.providers.slice(2).map(() => false);
  expect(changed(handover, (second) => second)).toEqual([false, false, ...rest]);
  expect(changed(handover, (second) => ({ ...second, phone: '088-1234567' }))).toEqual([
    false,
    true,
    ...rest,
  ]);
  expect(changed(handover, (second, { name }) => ({ ...second, name }))).toEqual([true, true, ...rest]);
});
