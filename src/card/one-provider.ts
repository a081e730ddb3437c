import type { Audience } from '../model/measure.ts';
import type { Publication, PublishedEdition } from '../publish/publication.ts';
import { registerOf, type Register } from './register.ts';

/**
 * The register as the pages, reports and files of one provider see it: of all providers that one alone, with its own
 * editions, and its name as it is told from others that bear it. A lookup of another throws. So what is made of it depends on
 * nothing else, and may be kept for as long as this is the same (`site/unit-keys.ts`).
 */
export function registerOfOne<A extends Audience>(register: Register<A>, id: string): Register<A> {
  const editions = new Map(register.editions(id).map((edition) => [edition.period, edition]));
  const { publication, terms } = register;
  const alone: Publication<A> = {
    ...publication,
    providers: [register.provider(id)],
    periods: publication.periods.map((published) => {
      const { id: period } = published.period;
      const edition: PublishedEdition<A> | undefined = editions.get(period);
      return {
        ...published,
        editions: edition === undefined ? [] : [edition],
        withdrawn: published.withdrawn.filter(({ provider }) => provider === id),
      };
    }),
  };
  const own = registerOf(alone, terms);
  const demand = (provider: string): string => {
    if (provider !== id) throw new RangeError(`${provider} is asked for where only ${id} is seen`);
    return provider;
  };
  return {
    ...own,
    nameApart: (provider) => register.nameApart(demand(provider)),
    editions: (provider) => own.editions(demand(provider)),
    withdrawn: (provider) => own.withdrawn(demand(provider)),
  };
}
