import type { Group } from '../../model/group.ts';
import { nounOf } from '../noun.ts';
import { group } from './group.ts';
import { number } from './number.ts';

const people = (count: number, of: Group): string =>
  `${number.count(count)} ${nounOf(of === 'clients' ? { one: 'mens', many: 'mensen' } : group.names[of], count)}`;

/** A row of a list of providers. Travels with the script of the directory: every word is downloaded. */
export const listed = {
  grade: 'Cijfer',
  /** Beside a grade: "van 463 mensen". */
  from: (count: number, of: Group) => `van ${people(count, of)}`,
  /** Where no grade is shown: "30 mensen deden mee". */
  tookPart: (count: number, of: Group) =>
    count === 0 ? 'Niemand deed mee' : `${people(count, of)} ${count === 1 ? 'deed' : 'deden'} mee`,
  /** After the first services that a provider has. */
  andMore: (count: number) => `en\u00a0nog\u00a0${count}`,
  formerly: 'Had eerst een andere naam',
  /** In the row of a provider that is no more. */
  mergedInto: (name: string) => `Opgegaan in ${name}`,
  /** In the row of the one that goes on, where it is found by the name of the other. */
  mergedWith: (name: string) => `Samengegaan met ${name}`,
  /** "Zwolle, 14 km": whole kilometres. */
  away: (place: string, kilometres: number) => (kilometres < 1 ? place : `${place}, ${kilometres} km`),
};
