import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import type { DataRow } from '../../src/card/data-row.ts';
import type { Language } from '../../src/model/label.ts';
import { formatCount, formatGrade, formatResponse, formatShare } from '../../src/text/number.ts';
import { words } from '../../src/text/words.ts';
import { filesOf } from './pages.ts';

/** The numbers in the summary, the figures and the response table of built pages, looked up in the built files. */
const dist = inject('demonstration');
const read = (path: string): string => readFileSync(join(dist, path), 'utf8');
const { rows } = JSON.parse(read('open-data/gegevens.json')) as { rows: readonly DataRow[] };
const byEdition = Map.groupBy(rows, ({ provider, period }) => `${provider ?? ''}/${period}`);
const edition =
  /^(en\/)?(?:dienstverleners|providers)\/([^/]+)\/(\d{4})\/(?:rapport\/|report\/)?index\.html$/;
const number = /(?<![\w.,-])−?\d+(?:[.,]\d+)*%?(?![\w-])/g;

/** Every number that the rows of an edition hold, as a page would print it. */
function heldBy(own: readonly DataRow[], language: Language): Set<string> {
  const held = new Set<string>();
  const add = (value: number | null, format: (value: number, language: Language) => string): void => {
    if (value !== null) held.add(format(value, language));
  };
  for (const row of own) {
    add(row.n, formatCount);
    held.add(row.period ?? '');
    // "meer dan 90%": a row that tells a bound names it as its rounding
    for (const [kind, told] of Object.entries(words(language).rounding.bound))
      if (kind === row.rounding || kind === row.benchmark_rounding)
        for (const [found] of told.matchAll(number)) held.add(found);
    for (const value of [row.value, row.benchmark]) {
      if (row.unit === 'percent') add(value, row.measure === 'response' ? formatResponse : formatShare);
      else add(value, row.unit === 'grade' || row.unit === 'points' ? formatGrade : formatCount);
    }
    const named = [row[`question_${language}`], row[`option_${language}`], row[`service_${language}`]];
    for (const text of named) for (const [found] of (text ?? '').matchAll(number)) held.add(found);
  }
  // the text of a chart adds the failing grades up
  for (const spread of Map.groupBy(
    own.filter((row) => row.measure === 'spread'),
    ({ group }) => group,
  ).values()) {
    const failing = spread.filter(({ option }) => Number(option) < 6);
    add(
      failing.reduce((sum, { value }) => sum + (value ?? 0), 0),
      formatCount,
    );
  }
  // satisfied and very satisfied people are added up, and so are the answers that count as an outcome
  const sums = [
    ['very_satisfied', 'satisfied'],
    ['employed', 'self_employed'],
  ];
  for (const answers of Map.groupBy(
    own.filter(({ unit }) => unit === 'percent'),
    ({ group, measure, question }) => `${group} ${measure} ${question}`,
  ).values()) {
    for (const options of sums) {
      const shares = answers.flatMap(({ option, value }) =>
        options.includes(option ?? '') ? [value ?? 0] : [],
      );
      const benchmarks = answers.flatMap(({ option, benchmark }) =>
        options.includes(option ?? '') ? [benchmark ?? 0] : [],
      );
      for (const parts of [shares, benchmarks]) {
        const sum = Math.min(
          100,
          parts.reduce((all, one) => all + one, 0),
        );
        add(sum, formatShare);
        add(sum, formatCount);
      }
    }
    for (const { value } of answers) add(value, formatCount);
  }
  // "61 van de 100 mensen"
  held.add('100');
  return held;
}

/** What an edition's page shows in figures, without titles, sources, numbers of steps and the scale from 1 to 10. */
function shownOn(html: string): string[] {
  const parts = html.match(
    /<section class="card.*?<\/section>|<section class="block" aria-labelledby="outcomes".*?<\/section>|<figure .*?<\/figure>|<table class="response".*?<\/table>/gs,
  );
  const text = (parts ?? [])
    .join(' ')
    .replaceAll(/<figcaption>.*?<\/figcaption>/gs, ' ')
    .replaceAll(/(?:Bron|Source): .*?<\/p>/gs, ' ')
    .replaceAll(/<[^>]+>/g, ' | ')
    .replaceAll(/(?:Stap|Step) \d+|&[^;]+;/g, ' ');
  return [...text.matchAll(number)].flatMap(([found]) => (/^(?:[1-9]|10)$/.test(found) ? [] : [found]));
}

const pages = filesOf(dist).flatMap((path) => {
  const [, en, provider = '', period = ''] = edition.exec(path) ?? [];
  const own = byEdition.get(`${provider}/${period}`);
  return own ? [{ path, own, language: en === undefined ? ('nl' as const) : ('en' as const) }] : [];
});

describe('the numbers on the built page of every edition', () => {
  it('stand in the files', () => {
    expect(pages.length).toBe(452);
    let count = 0;
    for (const { path, own, language } of pages) {
      const held = heldBy(own, language);
      const shown = shownOn(read(path));
      count += shown.length;
      expect(
        shown.filter((one) => !held.has(one)),
        path,
      ).toEqual([]);
    }
    expect(count).toBeGreaterThan(50_000);
  });

  it.each(['grade', 'response', 'net_sample', 'answer', 'spread', 'promoter_score'] as const)(
    'are missed when the files lose them: %s',
    (measure) => {
      const missed = pages.filter(({ path, own, language }) => {
        const held = heldBy(
          own.filter((row) => row.measure !== measure),
          language,
        );
        return path.includes('wereldwoord-taalwerf') && shownOn(read(path)).some((one) => !held.has(one));
      });
      expect(missed.length).toBeGreaterThan(0);
    },
  );
});
