import { number } from './number.ts';

const rows = (count: number): string => (count === 1 ? '1 rij' : `${number.count(count)} rijen`);
const things = (count: number, one: string, many: string): string =>
  count === 1 ? `1 ${one}` : `${number.count(count)} ${many}`;

/** What the check of a folder says. */
export const check = {
  topics: {
    files: 'Bestanden',
    tables: 'Tabellen',
    settings: 'Instellingen',
    names: 'Namen',
    answers: 'Antwoorden',
    numbers: 'Aantallen',
    doubles: 'Dubbel',
    periods: 'Perioden',
    publication: 'Publicatie',
    texts: 'Teksten',
  },
  /** The first line about a period. */
  period: (
    id: string,
    isDraft: boolean,
    size: { readonly providers: number; readonly rows: number; readonly questionnaires: number },
  ) =>
    `${id} (${isDraft ? 'concept' : 'definitief'}): ${things(size.providers, 'dienstverlener', 'dienstverleners')}, ${rows(size.rows)}, ${things(size.questionnaires, 'vragenlijst', 'vragenlijsten')}.`,
  /** A period of which no table was read. */
  unread: (id: string) => `${id}:`,
  shared: 'Voor alle perioden:',
  topic: (topic: string, count: number, isAsIfFinal: boolean) =>
    `${topic.toUpperCase()}, ${number.count(count)} te beslissen${isAsIfFinal ? ' (zodra de periode definitief wordt)' : ''}`,
  toKnow: (count: number) => `LET OP, ${number.count(count)}`,
  /** Where a decision stands: how many rows in how many files, and the first of them. */
  where: (count: number, files: number, first: string) =>
    count === 1
      ? first
      : `${rows(count)}${files > 1 ? ` in ${number.count(files)} bestanden` : ''}, de eerste: ${first}`,
  decision: (found: string, where: string) => `${found}  (${where})`,
  expected: (expected: string, mend: string) =>
    `Verwacht: ${expected}. ${upper(mend)}${mend.endsWith('?') ? '' : '.'}`,
  more: (count: number) => `en nog ${number.count(count)}`,
  closing: (decisions: number, count: number, warnings: number) =>
    `${number.count(decisions)} te beslissen, ${rows(count)}; ${number.count(warnings)} keer let op.`,
  all: (paths: readonly string[]) => `Alles: ${paths.join(', ')}`,
  /** A draft that has something to decide stops no build of the site as it is. */
  onlyDraft: 'De site zelf kan worden gebouwd: dit gaat over een concept.',
  good: 'Geen fouten: van deze gegevens kan de site worden gebouwd.',
  /** Above a page of the development server that could not be made anew. */
  oldPages: (count: number) =>
    `Deze pagina is van vóór je laatste wijziging: er ${count === 1 ? 'is 1 fout' : `zijn ${number.count(count)} fouten`}. Herstel ${count === 1 ? 'die' : 'ze'} en laad de pagina opnieuw.`,
  columns: ['onderwerp', 'soort', 'naam', 'bestand', 'regel', 'kolom', 'gevonden', 'verwacht', 'wat je doet'],
};

function upper(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
