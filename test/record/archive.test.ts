import { beforeAll, describe, expect, it } from 'vitest';
import { editionRows, participantRows } from '../../src/card/data.ts';
import type { DataRow } from '../../src/card/data-row.ts';
import { registerOf } from '../../src/card/register.ts';
import { correctAnswers } from '../../src/editor/correct-answers.ts';
import type { FileToWrite } from '../../src/editor/kept-files.ts';
import { releaseLate, releasePeriod } from '../../src/editor/release-period.ts';
import { withdrawFigures } from '../../src/editor/withdraw-figures.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { publicFigures } from '../../src/site/public-figures.ts';
import { filesOf, makeNation, type Nation, type Person } from '../protection/people.ts';
import { leaksBetween } from './archive-attack.ts';
import { terms } from '../share/terms.ts';

type Files = Record<string, string>;

const minAnswers = 10;
const seeds = [3, 7, 11, 19];

function written(files: Files, outcome: object): Files {
  if (!('files' in outcome)) throw new Error(JSON.stringify(outcome));
  const list = outcome.files as readonly FileToWrite[];
  return { ...files, ...Object.fromEntries(list.map(({ path, text }) => [path, text])) };
}

/** The data folder of another delivery, with what is kept of the period before. */
function delivered(files: Files, nation: Nation): Files {
  const kept = Object.entries(files).filter(([path]) => /\/(?:published|basis)\.json$/.test(path));
  return { ...filesOf(nation), ...Object.fromEntries(kept) };
}

async function build(files: Files): Promise<{ rows: readonly DataRow[]; findings: readonly string[] }> {
  const { publication, findings } = await publicFigures(memoryFiles(files));
  if (publication === null) throw new Error(JSON.stringify(findings));
  const register = registerOf(publication, terms);
  const period = register.period('2023');
  return {
    rows: [
      ...participantRows(register, period),
      ...period.editions.flatMap((edition) => editionRows(register, edition)),
    ],
    findings: findings.map(({ code }) => code),
  };
}

/** The first people of one row answer otherwise, each with another grade and another answer to most questions. */
function otherwise(nation: Nation, provider: string, service: string, people: number): Nation {
  let left = people;
  const change = (one: Person): Person => {
    if (one.provider !== provider || one.service !== service || left === 0) return one;
    left -= 1;
    return {
      ...one,
      answers: {
        ...one.answers,
        grade: '2',
        recommended: one.answers['recommended'] === 'yes' ? 'advised_against' : 'yes',
        clear_information: one.answers['clear_information'] === 'satisfied' ? 'dissatisfied' : 'satisfied',
        telephone_access: one.answers['telephone_access'] === 'satisfied' ? 'dissatisfied' : 'satisfied',
      },
    };
  };
  const changed = { ...nation, people: nation.people.map(change) };
  if (left > 0) throw new Error(`${provider} has too few people in ${service}`);
  return changed;
}

/** A provider of two clients of one service. */
function withLate(nation: Nation): Nation {
  const [example] = nation.people.filter(({ service }) => service === 'diagnose');
  if (example === undefined) throw new Error('no client to copy');
  const people = [4, 9].map((grade): Person => ({
    ...example,
    provider: 'late-a',
    answers: { ...example.answers, grade: String(grade) },
  }));
  return {
    ...nation,
    names: { ...nation.names, 'late-a': 'Voorbeeld late-a' },
    rows: [...nation.rows, { provider: 'late-a', group: 'clients', service: 'diagnose', netSample: 3 }],
    people: [...nation.people, ...people],
  };
}

describe.each(seeds)('an archive of builds of nation %i', (seed) => {
  const nation = makeNation(seed);
  const builds: Record<string, readonly DataRow[]> = {};
  const outcomes: Record<string, string> = {};

  beforeAll(async () => {
    const plain = filesOf(nation);
    let files = written(plain, await releasePeriod(memoryFiles(plain), '2023', '2024-04-05'));
    const keep = async (name: string): Promise<readonly string[]> => {
      const { rows, findings } = await build(files);
      builds[name] = rows;
      return findings;
    };
    expect(await keep('first')).toEqual([]);
    const correct = async (name: string, reissue: readonly string[]): Promise<void> => {
      const result = await correctAnswers(memoryFiles(files), '2023', {
        reissue: new Set(reissue),
        today: '2024-05-01',
      });
      if ('refusal' in result) throw new Error(JSON.stringify(result));
      for (const { provider, outcome } of result.outcomes) outcomes[`${name} ${provider}`] = outcome;
      files = written(files, result);
      expect(await keep(name)).toEqual([]);
    };

    const one = otherwise(nation, 'open-a', 'jobcoaching', 1);
    files = delivered(files, one);
    expect(await keep('one respondent')).toEqual(['published-differs']);
    await correct('corrected', ['open-a']);

    // small changes add up: nine more, one by one, are ten different from what was published
    const more = otherwise(nation, 'open-a', 'jobcoaching', 14);
    files = delivered(files, more);
    await correct('issued again', ['open-a']);

    const many = otherwise(more, 'open-b', 'jobcoaching', 14);
    files = delivered(files, many);
    await correct('both issued again', ['open-b']);

    const late = withLate(many);
    files = delivered(files, late);
    expect(await keep('late, not added')).toContain('published-differs');
    files = written(files, await releaseLate(memoryFiles(files), '2023', 'late-a', '2024-05-20'));
    await correct('late', []);

    files = written(files, await withdrawFigures(memoryFiles(files), '2023', 'mixed-a', '2024-06-01'));
    expect(await keep('withdrawn')).toEqual([]);
  });

  it('tells of no count of fewer people than may be told of, whichever two are compared', () => {
    const names = Object.keys(builds);
    expect(names).toHaveLength(8);
    for (const older of names)
      for (const newer of names)
        expect([older, newer, leaksBetween(builds[older] ?? [], builds[newer] ?? [], minAnswers)]).toEqual([
          older,
          newer,
          [],
        ]);
  });

  it('tells them where nothing was kept: the attack finds what there is', async () => {
    const first = await build(filesOf(nation));
    const second = await build(filesOf(otherwise(nation, 'open-a', 'jobcoaching', 1)));
    const third = await build(filesOf(withLate(nation)));
    expect(leaksBetween(first.rows, second.rows, minAnswers).length).toBeGreaterThan(0);
    expect(leaksBetween(first.rows, third.rows, minAnswers).map(({ people }) => people)).toContain(2);
  });

  it('carries a change only where it is large enough, and to nobody else', () => {
    const of = (name: string, isOwn: (row: DataRow) => boolean) => (builds[name] ?? []).filter(isOwn);
    expect(outcomes['corrected open-a']).toBe('kept');
    expect(builds['corrected']).toEqual(builds['first']);

    expect(outcomes['issued again open-a']).toBe('reissued');
    expect(outcomes['both issued again open-b']).toBe('reissued');
    // figures of all participants are among the others: they stay, however many are issued again
    const others = ({ provider }: DataRow): boolean =>
      !['open-a', 'open-b', 'late-a', 'mixed-a'].includes(provider ?? '');
    expect(of('first', ({ provider }) => provider === null).length).toBeGreaterThan(10);
    expect(of('issued again', ({ provider }) => provider === 'open-a')).not.toEqual(
      of('first', ({ provider }) => provider === 'open-a'),
    );
    for (const name of Object.keys(builds)) expect(of(name, others)).toEqual(of('first', others));
    expect(of('late', ({ provider }) => provider === 'late-a').length).toBeGreaterThan(5);
    expect(
      of(
        'late',
        ({ provider, measure, status }) => provider === 'late-a' && measure === 'grade' && status === 'shown',
      ),
    ).toEqual([]);
    expect(of('withdrawn', ({ provider }) => provider === 'mixed-a')).toEqual([]);
  });
});
