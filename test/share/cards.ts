import { providerPage } from '../../src/card/edition.ts';
import { shareCard, type ShareCard } from '../../src/card/share.ts';
import { demonstration } from './demonstration.ts';

/** The longest name that is taken into account: 90 characters. */
export const longName =
  'Landelijke Coöperatie voor Werk, Scholing, Inburgering en Loopbaanbegeleiding Noordoost NL';

/** Names of the share cards that strain a layout. */
export const hardNames = [
  'full',
  'full, English',
  'in print',
  'withheld',
  'withheld, English',
  'long name, 10,0',
  'name of two lines',
  'one long word',
  'nothing but a dash',
  'markup',
  'five digits',
] as const;
export type HardName = (typeof hardNames)[number];

/** The share cards that strain a layout. */
export async function hardCards(): Promise<Readonly<Record<HardName, ShareCard>>> {
  const { register } = await demonstration();
  const of = (id: string, language: 'nl' | 'en'): ShareCard =>
    shareCard(providerPage(register, id, language));
  const full = of('stapsteen-re-integratie', 'nl');
  return {
    full,
    'full, English': of('stapsteen-re-integratie', 'en'),
    'in print': of('interbeek-support', 'nl'),
    withheld: of('innovium', 'nl'),
    'withheld, English': of('innovium', 'en'),
    'long name, 10,0': {
      ...full,
      name: longName,
      where: '’s-Gravenmoerkapelle aan den Oude Rijn, Noord-Brabant en omstreken',
      grade: '10,0',
      mean: 10,
      basis: 'Gemiddelde van 12.345 inburgeraars',
      response: '12.345 van de 98.765 uitgenodigde inburgeraars deden mee (12,5%).',
      spread: { counts: [0, 1, 22, 333, 4444, 5555, 6666, 7777, 8888, 9999], failingUpTo: 5 },
    },
    'name of two lines': {
      ...full,
      name: 'Stichting Arbeidsintegratie en Participatie voor Noord- en Midden-Limburg',
    },
    'one long word': { ...full, name: 'W'.repeat(60), where: 'M'.repeat(60) },
    'nothing but a dash': {
      ...full,
      status: 'absent',
      label: 'Geen cijfer',
      grade: '--',
      mean: null,
      n: null,
      basis: 'Er is 1 opdrachtgever uitgenodigd. Niemand deed mee. Daarom is er geen cijfer.',
      response: 'Niemand deed mee (1 opdrachtgever uitgenodigd).',
      spread: null,
      norm: null,
    },
    // as high as each other, so that nothing but their width keeps the numbers apart
    'five digits': { ...full, spread: { counts: Array.from({ length: 10 }, () => 12_345), failingUpTo: 5 } },
    markup: { ...full, name: '<b>"A" & \'B\'</b> Coaching', where: '</text><script>' },
  };
}
