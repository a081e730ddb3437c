import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { backGuard } from '../../src/editor/back-guard.ts';
import { correctAnswers } from '../../src/editor/correct-answers.ts';
import { correctionFiles } from '../../src/editor/correction-files.ts';
import { refusalSentence } from '../../src/editor/refusal-sentence.ts';
import { releaseLate, releasePeriod, type ReleaseOutcome } from '../../src/editor/release-period.ts';
import { amsterdamDay, lastDayOfReply } from '../../src/editor/right-of-reply.ts';
import { withdrawFigures } from '../../src/editor/withdraw-figures.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { findingLine } from '../../src/text/finding.ts';
import { publicFigures } from '../../src/site/public-figures.ts';
import { readRecords } from '../../src/site/records.ts';
import { filesOf, makeNation } from '../protection/people.ts';

/** Reported on 14 March 2024; the period is a draft until it is released. */
const files = filesOf(makeNation(3), { status: 'draft' });
const after = '2024-04-05';

function sentence(outcome: object, language: 'nl' | 'en' = 'nl'): string {
  return 'refusal' in outcome
    ? refusalSentence(outcome.refusal as Parameters<typeof refusalSentence>[0], '2023', language)
    : 'done';
}

function written(base: Record<string, string>, outcome: ReleaseOutcome | object): Record<string, string> {
  if (!('files' in outcome)) throw new Error(sentence(outcome));
  const list = outcome.files as readonly { readonly path: string; readonly text: string }[];
  return { ...base, ...Object.fromEntries(list.map(({ path, text }) => [path, text])) };
}

describe('the right of reply', () => {
  it.each([
    ['2024-03-14', '2024-04-04'],
    ['2026-03-18', '2026-04-08'],
    ['2023-12-20', '2024-01-10'],
    ['2024-02-10', '2024-03-02'],
  ])('of a report of %s ends on %s', (reported, last) => {
    expect(lastDayOfReply(reported)).toBe(last);
  });

  it.each([
    ['2026-04-08T21:59:59Z', '2026-04-08'],
    ['2026-04-08T22:00:00Z', '2026-04-09'],
    ['2026-01-08T22:59:59Z', '2026-01-08'],
    ['2026-01-08T23:00:00Z', '2026-01-09'],
  ])('goes by the calendar of Amsterdam: %s is %s there', (moment, day) => {
    expect(amsterdamDay(new Date(moment))).toBe(day);
  });

  it('holds a release until it is over', async () => {
    const early = await releasePeriod(memoryFiles(files), '2023', '2024-04-04');
    expect([sentence(early), sentence(early, 'en')]).toEqual([
      'Nog niet: dienstverleners kunnen tot en met 4 april 2024 bezwaar maken. Daarna kun je publiceren.',
      'Not yet: providers may object until and including 4 April 2024. You can publish after that.',
    ]);
    expect(sentence(await releasePeriod(memoryFiles(files), '2023', after))).toBe('done');
  });
});

describe('a release', () => {
  it('waits for objections, and not for those that are settled', async () => {
    const objection = (settled: string) => ({
      ...files,
      '2023/objections.csv': `provider;received;settled\nopen-a;2024-03-20;${settled}\n`,
    });
    for (const open of ['', 'nee', '?', '2024-02-30'])
      expect(sentence(await releasePeriod(memoryFiles(objection(open)), '2023', after))).toBe(
        'Nog niet: het bezwaar van open-a (ontvangen 2024-03-20) is niet afgehandeld. Zet in objections.csv bij settled de dag waarop dat is gebeurd.',
      );
    for (const settled of ['2024-04-01', '1-4-2024'])
      expect(sentence(await releasePeriod(memoryFiles(objection(settled)), '2023', after))).toBe('done');
  });

  it('waits for errors', async () => {
    const broken = { ...files, '2023/responses.csv': `${files['2023/responses.csv']}open-a;clients\n` };
    const outcome = await releasePeriod(memoryFiles(broken), '2023', after);
    expect(sentence(outcome)).toBe(
      'Er zijn nog fouten in de gegevens. Los ze eerst op; npm run data:check noemt ze allemaal.',
    );
  });

  it('makes the period final, keeps what is published and what it was made of, and happens once', async () => {
    const outcome = await releasePeriod(memoryFiles(files), '2023', after);
    const next = written(files, outcome);
    expect(JSON.parse(next['2023/period.json'] ?? '')).toMatchObject({ status: 'final' });
    expect(
      'files' in outcome && outcome.files.map(({ path, isConfidential }) => [path, isConfidential]),
    ).toEqual([
      ['2023/period.json', false],
      ['2023/published.json', false],
      ['2023/basis.json', true],
    ]);
    const { publication, findings, unreleased } = await publicFigures(memoryFiles(next));
    expect(findings.map((one) => findingLine(one, 'en'))).toEqual([]);
    expect(unreleased).toEqual(['2022']);
    expect(publication?.periods.map(({ period }) => period.id)).toEqual(['2022', '2023']);
    expect(sentence(await releasePeriod(memoryFiles(next), '2023', after))).toBe(
      '2023 is al gepubliceerd. Zijn de antwoorden veranderd, gebruik dan npm run correct -- 2023.',
    );
  });

  it('needs what came before for what comes after', async () => {
    const none = new Set<string>();
    expect(sentence(await correctAnswers(memoryFiles(files), '2023', { reissue: none, today: after }))).toBe(
      '2023 is nog niet gepubliceerd: npm run release -- 2023.',
    );
    const { '2023/basis.json': _, ...rest } = written(
      files,
      await releasePeriod(memoryFiles(files), '2023', after),
    );
    expect(
      sentence(await correctAnswers(memoryFiles(rest), '2023', { reissue: none, today: after })),
    ).toContain('data/2023/basis.json ontbreekt');
    expect(sentence(await releaseLate(memoryFiles(rest), '2023', 'open-a', '2024-06-01'))).toContain(
      'basis.json ontbreekt',
    );
    expect(sentence(await releasePeriod(memoryFiles(files), '2031', after))).toContain('bestaat niet');
  });

  it('adds nobody late who is there already or was withdrawn', async () => {
    const next = written(files, await releasePeriod(memoryFiles(files), '2023', after));
    const known = 'open-a staat al in deze periode, of is eruit teruggetrokken. Er is niets veranderd.';
    expect(sentence(await releaseLate(memoryFiles(next), '2023', 'open-a', '2024-06-01'))).toBe(known);
    const gone = written(next, await withdrawFigures(memoryFiles(next), '2023', 'open-a', '2024-06-01'));
    expect(sentence(await releaseLate(memoryFiles(gone), '2023', 'open-a', '2024-06-01'))).toBe(known);
    expect(sentence(await withdrawFigures(memoryFiles(gone), '2023', 'open-a', '2024-06-02'))).toBe(
      'Er staan geen cijfers van open-a over 2023 op de site.',
    );
  });
});

describe('going back to an older release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rapportkaart-back-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('never brings back what was withdrawn or issued again', async () => {
    const next = written(files, await releasePeriod(memoryFiles(files), '2023', after));
    const gone = written(next, await withdrawFigures(memoryFiles(next), '2023', 'open-a', '2024-06-01'));
    const { records } = await readRecords(memoryFiles(gone));
    const [record] = [...records.values()].map((open) => open.record);
    if (record === undefined) throw new Error('nothing kept');
    const site = join(folder, '2024-05-01-1');
    mkdirSync(site, { recursive: true });
    const guard = backGuard([record], 'nl');
    expect(guard(site)).toBeNull();
    // data stand below the address of the first language that the site had then
    for (const providers of ['dienstverleners', 'providers']) {
      mkdirSync(join(site, providers, 'open-a/2023'), { recursive: true });
      expect(guard(site)).toBeNull();
      writeFileSync(join(site, providers, 'open-a/2023/gegevens.json'), '{}');
      expect(guard(site)).toBe('daarin staan cijfers van open-a over 2023, die zijn ingetrokken.');
      rmSync(join(site, providers), { recursive: true });
    }
    const { figures } = record;
    const reissued = {
      ...record,
      figures: {
        ...figures,
        withdrawn: [],
        editions: figures.editions.map((one) => ({ ...one, reissued: '2024-05-01' })),
      },
    };
    expect(backGuard([reissued], 'en')(site)).toMatch(
      /^it holds old figures of .*, which were issued again\.$/,
    );
    expect(backGuard([reissued], 'en')(join(folder, '2024-05-02-1'))).toBeNull();
  });
});

it('tells a correction in words: in both languages, without a figure', () => {
  const made = correctionFiles('withdrawn', { id: 'de-brug', name: 'De Brug' }, '2023', '2024-06-01');
  expect(made.map(({ path }) => path)).toEqual([
    'corrections/2024-06-01-2023-de-brug.nl.md',
    'corrections/2024-06-01-2023-de-brug.en.md',
  ]);
  expect(made[0]?.text).toBe(
    '---\ndate: 2024-06-01\ntitle: Cijfers ingetrokken\nprovider: de-brug\nperiod: 2023\n---\n\nDe cijfers van De Brug in de meting 2023 zijn van deze site gehaald. De cijfers van alle deelnemers samen zijn niet veranderd.\n',
  );
});
