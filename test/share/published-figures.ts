import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** One figure as it was published: a value for each of its options, or one value. */
export interface PublishedFigure {
  /** Provider id; null for all participants together. */
  readonly provider: string | null;
  readonly period: string;
  readonly group: string;
  readonly measure: string;
  /** Question id, or service id where the measure is about no question. */
  readonly subject: string;
  readonly n: number | null;
  readonly values: readonly {
    readonly option: string | null;
    readonly value: number | null;
    /** Among all participants. */
    readonly benchmark: number | null;
  }[];
}

const file = resolve(import.meta.dirname, '..', 'fixtures', 'published', 'figures.txt');

/** Reads the figures that were published before; the README beside the file tells its form. */
export function publishedFigures(): PublishedFigure[] {
  const options = new Map<string, readonly string[]>();
  const figures: PublishedFigure[] = [];
  let about: readonly string[] = [];
  for (const line of readFileSync(file, 'utf8').trimEnd().split('\n')) {
    const [own = '', others = ''] = line.split(' | ');
    const [first = '', ...words] = own.split(' ');
    if (first === '#') {
      options.set(`#${words[0]}`, words.slice(1));
    } else if (first === '@') {
      about = words;
    } else {
      const [subject = '', list = '', n = '', ...values] = words;
      const benchmarks = others === '' ? [] : others.split(' ');
      figures.push({
        provider: about[0] === '-' ? null : (about[0] ?? null),
        period: about[1] ?? '',
        group: about[2] ?? '',
        measure: first,
        subject,
        n: numberOf(n),
        values: values.map((value, index) => ({
          option: options.get(list)?.[index] ?? null,
          value: numberOf(value),
          benchmark: numberOf(benchmarks[index] ?? '-'),
        })),
      });
    }
  }
  return figures;
}

function numberOf(text: string): number | null {
  return text === '-' ? null : Number(text);
}
