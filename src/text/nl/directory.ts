import { number } from './number.ts';

/** The directory, and lists of providers wherever they stand. */
export const directory = {
  /** "42 dienstverleners" */
  providers: (count: number) => (count === 1 ? '1 dienstverlener' : `${number.count(count)} dienstverleners`),
  /** For search engines. `providers` as "42 dienstverleners". */
  description: (providers: string) =>
    `Alle ${providers} op naam, met het nieuwste gemiddelde cijfer en hoeveel mensen meededen.`,
};
