import { withoutAccents } from '../model/fold.ts';

/**
 * Names of made-up providers: evidently fictional, and varied enough to try a page on. Two or three words that no
 * real company would put together; accents, an ampersand, an apostrophe, an IJ and a name of 90 characters among them.
 */
const drawnNames: readonly string[] = [
  'Pindakaas & Perspectief',
  'Café Carrièrekoekje',
  'Lantaarnpaal en Zonen Loopbaan',
  'Hazelmuis Participatie',
  'De Vliegende Schildpad',
  'Bolderkar Banen',
  'Theepot & Toekomst',
  'Rêverie Loopbaanatelier',
  'Spijkerbroek Scholing',
  'De Dappere Drempel',
  'Regenboogforel Re-integratie',
  'Appelmoes Organisatieadvies',
  'Sint-Juttemis Outplacement',
  'Vingerhoed Vakonderwijs',
  'Coöperatie De Knikker',
  'Wadloper & Werk',
  'Stekelbaars Arbeidsadvies',
  'Schemerlamp Coaching',
  'Zeskantsprong',
  'Kompaskwal Zuid',
  'Trapgevel Trajecten',
  'Boterbloem Verzuimbegeleiding',
  'De Rode Draadloze',
  'Luchtfietser Loopbanen',
  'Molenwiek & Mossel',
  'Kruimelpad Begeleiding',
];

const first: readonly string[] = [
  'Aalbes',
  'Bazuin',
  'Beukennoot',
  'Bijenkorf',
  'Boomklever',
  'Brandnetel',
  'Dakpan',
  'Distelvink',
  'Donderwolk',
  'Eikenblad',
  'Fietsbel',
  'Fluitketel',
  'Garenklos',
  'Gierzwaluw',
  'Goudvis',
  'Grutto',
  'Haagwinde',
  'Heikneuter',
  'Hinkelpad',
  'Hooiberg',
  'Kaarsvet',
  'Kamille',
  'Karnemelk',
  'Kikkerdril',
  'Klaproos',
  'Klompendans',
  'Knolselderij',
  'Koekoeksklok',
  'Kolibrie',
  'Kraaiennest',
  'Krentenbrood',
  'Lepelaar',
  'Lieveheer',
  'Madelief',
  'Meeuwenveer',
  'Mosterdzaad',
  'Muizentrap',
  'Nachtegaal',
  'Notenkraker',
  'Ooievaar',
  'Paardenbloem',
  'Peperkoek',
  'Pimpelmees',
  'Rietpluim',
  'Roodborst',
  'Rozenbottel',
  'Schapenwolk',
  'Sneeuwklok',
  'Spreeuw',
  'Stoeptegel',
  'Stokroos',
  'Toverlantaarn',
  'Tuimelaar',
  'Uilenbal',
  'Veenmol',
  'Vlierbes',
  'Vuurvlieg',
  'Waterjuffer',
  'Wilgenkat',
  'Winterkoning',
  'Zandloper',
  'Zonnehoed',
  'Zuurstok',
  'Zwaluwstaart',
];

const second: readonly string[] = [
  'Jobcoaching',
  'Re-integratie',
  'Werkt Door',
  'Loopbanen',
  'Begeleiding',
  'Outplacement',
  'Participatie',
  'Trajecten',
  'Arbeidsadvies',
  'op Weg',
  'Scholing',
  'Werkplaats',
  'Meedoen',
  'Loopbaanhuis',
  'Activering',
  'en Partners',
  'Verzuimhulp',
  'Coaching',
  'Taalles',
  'Banenbuurt',
  'Vooruitzicht',
];

const direction: readonly string[] = ['', ' Noord', ' Oost', ' Zuid', ' West'];

/** How many different names there are. */
export const nameCount = drawnNames.length + first.length * second.length * direction.length;

/**
 * The name with this number, counting from 0; different for every number. Throws a RangeError when the names are used up.
 * 64 first words and 21 second ones have no common divisor, so neighbours in the list share neither.
 */
export function nameOf(number: number): string {
  const own = drawnNames[number];
  if (own !== undefined) return own;
  const turn = number - drawnNames.length;
  const round = Math.floor(turn / (first.length * second.length));
  const one = first[turn % first.length];
  const two = second[turn % second.length];
  const three = direction[round];
  if (one === undefined || two === undefined || three === undefined) {
    throw new RangeError(`there are ${nameCount} names, and number ${number} was asked for`);
  }
  return `${one} ${two}${three}`;
}

/** An id of at most 60 characters (also a host name): lower-case letters and digits, cut between words. */
export function slugOf(name: string): string {
  const words = withoutAccents(name)
    .toLowerCase()
    .replace(/&/g, ' en ')
    .replace(/'/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  let slug = words[0] ?? '';
  for (const word of words.slice(1)) {
    if (slug.length + 1 + word.length > 60) break;
    slug += `-${word}`;
  }
  return slug;
}
