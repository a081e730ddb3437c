import { registerOfOne } from '../card/one-provider.ts';
import type { Register } from '../card/register.ts';
import { checksum } from './cache/checksum.ts';
import type { Handover } from './handover.ts';
import { remarksOf } from './remarks-of.ts';

/**
 * The key under which all files about a provider are kept: a hash of all that may be seen while they are made, and of the
 * code (`version`) that makes them. What others have in common (periods, all participants, words) is in every key; of
 * other providers nothing is but that one bears the same name. The pages of prose are no part of it: only they themselves are made of them.
 */
export function providerKeys(
  { site, terms, prose, situations, remarks }: Handover,
  register: Register<'public'>,
  version: string,
): (id: string) => string {
  const { publication } = register;
  const common = hash({
    version,
    publication: {
      ...publication,
      providers: [],
      periods: publication.periods.map((period) => ({ ...period, editions: [], withdrawn: [] })),
    },
    site,
    terms,
    prose,
    situations,
  });
  return (id) => {
    const alone = registerOfOne(register, id);
    const { providers, periods } = alone.publication;
    const editions = periods.map(({ editions: own, withdrawn }) => ({ own, withdrawn }));
    return hash({ common, providers, name: alone.nameApart(id), editions, remarks: remarksOf(remarks, id) });
  };
}

function hash(value: object): string {
  return checksum(JSON.stringify(value)).slice(0, 32);
}
