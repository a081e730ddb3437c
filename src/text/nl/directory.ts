import type { Group } from '../../model/group.ts';
import { nounOf } from '../noun.ts';
import { group } from './group.ts';
import { number } from './number.ts';

/** The directory, and lists of providers wherever they stand. */
export const directory = {
  /** "42 dienstverleners" */
  providers: (count: number) => (count === 1 ? '1 dienstverlener' : `${number.count(count)} dienstverleners`),
  /** For search engines. `providers` as "42 dienstverleners". */
  description: (providers: string) =>
    `Alle ${providers} op naam, met het nieuwste gemiddelde cijfer en hoeveel mensen meededen.`,
  /** "16 van 32 cliënten": how many took part, of how many invited. */
  basis: (completed: number, netSample: number, of: Group) =>
    `${number.count(completed)} van ${number.count(netSample)} ${nounOf(group.names[of], netSample)}`,
};
