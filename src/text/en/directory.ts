import type { directory as dutch } from '../nl/directory.ts';
import { number } from './number.ts';

/** The directory, and lists of providers wherever they stand. */
export const directory: typeof dutch = {
  providers: (count) => (count === 1 ? '1 provider' : `${number.count(count)} providers`),
  description: (providers) =>
    `All ${providers} by name, with the newest average grade and how many people took part.`,
};
