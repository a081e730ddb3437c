import { describe, expect, it } from 'vitest';
import { progressPrinter } from '../../scripts/progress.ts';
import type { BuildNote } from '../../src/model/build-note.ts';
import type { Language } from '../../src/model/language.ts';
import type { Step } from '../../src/site/manner.ts';

/** What is printed of lines and steps, one every 200 ms where nothing else is said. */
function printed(
  isTTY: boolean,
  verbose: boolean,
  events: readonly (BuildNote | Step)[],
  milliseconds = 200,
  language: Language = 'en',
): string {
  let out = '';
  let time = 0;
  const write = (text: string | Uint8Array): boolean => {
    out += String(text);
    return true;
  };
  const { say, seen } = progressPrinter({ write, isTTY }, verbose, language, () => time);
  for (const event of events) {
    if ('kind' in event) say(event);
    else seen(event);
    time += milliseconds;
  }
  return out;
}

const checked: BuildNote = { kind: 'checked', providers: 2, periods: 1, editions: 2 };
const reports: BuildNote = { kind: 'reports', count: 2, made: 0 };
const builder = ['12:00:01   ├─ /a/index.html (+6ms)', '12:00:01   └─ /b/index.html'];
const notes: readonly BuildNote[] = [
  checked,
  ...builder.map((line) => ({ kind: 'builder', line }) as const),
  reports,
];
const told = ['checked: 2 providers, 1 periods, 2 editions', 'reports: 2 in pdf, 0 made anew'] as const;
const page = (done: number): Step => ({ part: 'pages', done, total: 100 });

describe('what a build says', () => {
  it('is its steps alone where nobody asks for more', () => {
    expect(printed(false, false, notes)).toBe(`${told.join('\n')}\n`);
  });

  it('is everything when asked', () => {
    expect(printed(false, true, notes)).toBe(`${[told[0], ...builder, told[1]].join('\n')}\n`);
  });
});

describe('how far a build is', () => {
  it('is told in Dutch to who asks for nothing else', () => {
    const counted: Step[] = [{ part: 'images', done: 5, total: 2000 }, page(40), page(50)];
    expect(printed(false, false, [checked, ...counted], 6_000, 'nl')).toBe(
      "nagekeken: 2 dienstverleners, 1 meetperiode, 2 uitgaven\nbeelden 5 van 2.000, pagina's 40 van 100; nog ongeveer 40 min\n",
    );
  });

  it('stands on one line of a terminal, four times a second at most, with the time that is left', () => {
    const clear = '\r\u001B[K';
    expect(printed(true, false, [page(1), page(2), page(3), reports])).toBe(
      `${clear}pages 1 of 100${clear}pages 3 of 100; some 13 s left${clear}${told[1]}\n`,
    );
  });

  it('says nothing of the time that a part takes of which nothing stands yet', () => {
    const steps: Step[] = [
      page(0),
      { part: 'images', done: 5, total: 20 },
      { part: 'images', done: 6, total: 20 },
    ];
    expect(printed(false, false, steps, 10_000)).toBe(
      'pages 0 of 100, images 5 of 20\npages 0 of 100, images 6 of 20; some 24 s left\n',
    );
  });

  it('is a plain line every ten seconds elsewhere, of every part that is not done', () => {
    const steps: Step[] = [
      { part: 'reports', done: 10, total: 10 },
      { part: 'images', done: 5, total: 20 },
      page(40),
      page(50),
    ];
    expect(printed(false, false, steps, 4_000)).toBe('images 5 of 20, pages 50 of 100; some 24 s left\n');
  });
});
