/**
 * Words of what people type into the search field that say nothing of what they look for. Folded, and in both languages
 * at once: a page in Dutch is searched in English too.
 */

/** Left out of a question that finds nothing as a whole. */
export const emptyWords: ReadonlySet<string> = new Set(
  (
    'ik ben heb zoek wil kan moet mag graag een de het in op by voor van met naar hulp help mij mijn ' +
    'my i am have need want to the a an for with of can get'
  ).split(' '),
);

/** Stand between what is sought and where: "jobcoach in Zwolle". */
export const wordsBeforePlace: readonly string[] = [
  'in',
  'by',
  'naby',
  'near',
  'omgeving',
  'regio',
  'around',
  'te',
];

/** Small words in names of places, which people leave out or shorten: "Alphen a/d Rijn", "Bilt". */
export const placeParticles: ReadonlySet<string> = new Set('aan a d de den der het t op o the'.split(' '));
