import { registerOfOne } from '../card/one-provider.ts';
import type { Register } from '../card/register.ts';
import type { PublishedPeriod } from '../publish/publication.ts';
import { checksum } from './cache/checksum.ts';
import type { Handover } from './handover.ts';
import type { KeptUnit } from './kept-unit.ts';
import { remarksOf } from './remarks-of.ts';

/**
 * The key under which the files of a unit are kept: a hash of all that may be seen while they are made, and of the code (`version`)
 * that makes them. What others have in common (periods, all participants, words) is in every key; of other providers nothing is
 * but that one bears the same name. An edition sees the periods up to its own and no remarks (`siteSource`), so its key stays when another
 * period comes. The pages of prose are no part of it: only they themselves are made of them.
 */
export function unitKeys(
  { site, terms, prose, situations, remarks }: Handover,
  register: Register<'public'>,
  version: string,
): (unit: KeptUnit) => string {
  const { publication } = register;
  const common = hash({
    version,
    publication: { ...publication, providers: [], periods: [] },
    site,
    terms,
    prose,
    situations,
  });
  const periods = new Map(publication.periods.map((one) => [one.period.id, withoutEditions(one)]));
  // of each provider when it is asked first: the unit of a provider and those of its editions are asked one after the other
  let known: { readonly provider: string; readonly own: Own } | undefined;
  return ({ provider, period }) => {
    if (known?.provider !== provider) known = { provider, own: ownOf(register, provider) };
    const { facts, editions } = known.own;
    const seen = [...periods.keys()];
    const until = period === undefined ? seen.length : seen.indexOf(period) + 1;
    const told = seen.slice(0, until).map((id) => [periods.get(id), editions.get(id)]);
    return hash({
      common,
      facts,
      told,
      period,
      remarks: period === undefined ? remarksOf(remarks, provider) : null,
    });
  };
}

/** Of one provider: a hash of what it is, and one of each of its editions by period, withdrawn ones among them. */
interface Own {
  readonly facts: string;
  readonly editions: ReadonlyMap<string, string>;
}

function ownOf(register: Register<'public'>, id: string): Own {
  const alone = registerOfOne(register, id);
  const { providers, periods } = alone.publication;
  return {
    facts: hash({ providers, name: alone.nameApart(id) }),
    editions: new Map(
      periods.map(({ period, editions, withdrawn }) => [period.id, hash({ editions, withdrawn })]),
    ),
  };
}

function withoutEditions(period: PublishedPeriod<'public'>): string {
  return hash({ ...period, editions: [], withdrawn: [] });
}

function hash(value: object): string {
  return checksum(JSON.stringify(value)).slice(0, 32);
}
