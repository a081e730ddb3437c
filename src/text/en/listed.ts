import type { Group } from '../../model/group.ts';
import type { listed as dutch } from '../nl/listed.ts';
import { nounOf } from '../noun.ts';
import { group } from './group.ts';
import { number } from './number.ts';

const people = (count: number, of: Group): string =>
  `${number.count(count)} ${nounOf(of === 'clients' ? { one: 'person', many: 'people' } : group.names[of], count)}`;

/** A row of a list of providers. Travels with the script of the directory: every word is downloaded. */
export const listed: typeof dutch = {
  grade: 'Grade',
  from: (count, of) => `from ${people(count, of)}`,
  tookPart: (count, of) => (count === 0 ? 'Nobody took part' : `${people(count, of)} took part`),
  andMore: (count) => `and ${count} more`,
  formerly: 'Had another name before',
  mergedInto: (name) => `Merged into ${name}`,
  mergedWith: (name) => `Merged with ${name}`,
  away: (place, kilometres) => (kilometres < 1 ? place : `${place}, ${kilometres} km`),
};
