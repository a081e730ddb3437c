import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A mean of all participants as a report tells it. */
export interface ToldMean {
  /** Place of the group among those of the report. */
  readonly group: number;
  /** As it is called there: a service, or "Totaal". */
  readonly row: string;
  readonly value: number;
}

/** What a full report says of others than its provider. */
export interface ToldOfOthers {
  readonly means: readonly ToldMean[];
  /** Shares of all participants: "Ja 48, Nee 52". */
  readonly distributions: readonly string[];
}

interface Tag {
  readonly alt?: string;
  readonly children?: readonly Tag[];
}

/** Reads a full report: the texts that stand for its drawings say every number that is drawn, table and all. */
export async function readReport(bytes: Uint8Array, groups: number): Promise<ToldOfOthers> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: string[] = [];
  const collect = ({ alt, children }: Tag): void => {
    if (alt !== undefined) texts.push(alt);
    children?.forEach(collect);
  };
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const tree = (await (await pdf.getPage(number)).getStructTree()) as Tag | null;
    if (tree) collect(tree);
  }
  await pdf.destroy();
  return readTexts(texts, groups);
}

/** The same from the data that a report is set from. */
export function readDocument(document: unknown, groups: number): ToldOfOthers {
  const texts: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'alternative' && typeof value === 'string') texts.push(value);
    return value;
  });
  return readTexts(texts, groups);
}

function readTexts(texts: readonly string[], groups: number): ToldOfOthers {
  // a summary may show the Total before; each group's chapter shows it once, and chapters come last
  const ofGrades = texts.filter((text) => /(^|\. )Totaal: Cijfer /.test(text)).slice(-groups);
  if (ofGrades.length < groups) throw new Error('a group of the report has no figure with its grades');
  return {
    means: ofGrades.flatMap((text, group) =>
      [...text.matchAll(/([^:]+): Cijfer [^:]*?Alle deelnemers (\d+,\d)/g)].map(
        ([, before = '', value = '']) => ({
          group,
          row: lastSentence(before),
          value: Number(value.replace(',', '.')),
        }),
      ),
    ),
    distributions: texts.flatMap((text) => [...ownFigures(text), ...batteries(text)]),
  };
}

/** "Ja: Aandeel 35%, Alle deelnemers 48%." */
function ownFigures(text: string): string[] {
  const shares = [...text.matchAll(/([^:]+): Aandeel [^:]*?, Alle deelnemers ([^:]*?%)/g)];
  const told = shares.map(([, before = '', share = '']) => `${lastSentence(before)} ${share}`);
  return told.length === 0 ? [] : [told.join('; ')];
}

/** "Kennis van zaken – alle deelnemers: Zeer tevreden 29%, Tevreden 54%, Mensen –." */
function batteries(text: string): string[] {
  return [...text.matchAll(/ – alle deelnemers: (.*?), Mensen/g)].map(([, shares = '']) =>
    shares.replaceAll(', ', '; '),
  );
}

function lastSentence(text: string): string {
  return text.split('. ').at(-1)?.trim() ?? '';
}
