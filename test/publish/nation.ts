import type { Edition } from '../../src/model/dataset.ts';
import { provinces } from '../../src/model/province.ts';
import { addTallies, type Tally } from '../../src/model/tally.ts';
import { edition, group, row, services, tallyOf } from './editions.ts';

/** Made-up editions of any number of providers from a seed, with believable grades and response. */
export function nationalEditions(providers: number, seed: number): Edition[] {
  const next = generator(seed);
  return Array.from({ length: providers }, (_, index) => {
    const offered = services.filter(() => next() < 0.5);
    const used = offered.length > 0 ? offered : services.slice(0, 1);
    const size = next() < 0.4 ? 12 : 80;
    const quality = 6.5 + 2 * next();
    const rows = used.map((service) => {
      const netSample = 1 + Math.floor(next() * size);
      const completed = Math.floor(netSample * (0.2 + 0.6 * next()));
      return row(service.id, netSample, tallyOfPeople(completed, quality, service.id, next));
    });
    const clients = group(rows);
    const asked = Math.floor(next() * 20);
    const principals = group([], {
      group: 'principals',
      netSample: asked,
      total: tallyOfPeople(Math.floor(asked * next()), quality, 'none', next),
    });
    return edition(`p${String(index).padStart(4, '0')}`, next() < 0.5 ? [clients, principals] : [clients]);
  });
}

const one = (options: number, at: number): number[] =>
  Array.from({ length: options }, (_, index) => (index === at ? 1 : 0));

function tallyOfPeople(completed: number, quality: number, service: string, next: () => number): Tally {
  const people = Array.from({ length: completed }, (): Tally => {
    const grade = Math.max(1, Math.min(10, Math.round(quality + 3.5 * (next() + next() - 1.1))));
    const aspect = (): number[] =>
      one(5, next() < 0.1 ? 0 : Math.min(4, 1 + Math.floor((11 - grade) * next() * 0.7)));
    const hasWork = next() < 0.5;
    const hasComplaint = next() < 0.15;
    return tallyOf(
      next() < 0.95 ? [grade] : [],
      {
        recommended: one(3, grade > 7 ? 0 : next() < 0.7 ? 1 : 2),
        ...(service === 'diagnose' && { diagnosis: one(2, next() < 0.5 ? 0 : 1) }),
        clear: aspect(),
        polite: aspect(),
        phone: aspect(),
        place: aspect(),
        work: one(2, hasWork ? 0 : 1),
        ...(hasWork && { helped: one(2, next() < 0.6 ? 0 : 1) }),
        complaint: one(2, hasComplaint ? 0 : 1),
        ...(hasComplaint && { filed: one(2, next() < 0.5 ? 0 : 1) }),
        ...(next() < 0.9 && {
          province: one(provinces.length, Math.floor(next() * next() * provinces.length)),
        }),
      },
      1,
    );
  });
  return addTallies(people);
}

/** Numbers from 0 up to 1, the same for the same seed. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
