import { describe, expect, it } from 'vitest';
import { aboutGrade, differenceCsv, differencePage } from '../../src/editor/difference-page.ts';
import { lookAhead, namesIn } from '../../src/editor/look-ahead.ts';
import { changedGrades, distanceOf } from '../../src/editor/moved-grades.ts';
import { newPeriod } from '../../src/editor/new-period.ts';
import { withheldGrades } from '../../src/editor/withheld-list.ts';
import { memoryFiles } from '../../src/ingest/memory-files.ts';
import { periodSchema } from '../../src/model/period.ts';
import type { Publication, PublishedPeriod } from '../../src/publish/publication.ts';
import { words } from '../../src/text/words.ts';
import { filesOf, makeNation } from '../protection/people.ts';

const files = filesOf(makeNation(3), { status: 'draft' });

async function publicationOf(folder: Record<string, string>): Promise<Publication<'public'>> {
  const { publication, findings } = await lookAhead(memoryFiles(folder));
  if (publication === null) throw new Error(JSON.stringify(findings));
  return publication;
}

function periodOf(publication: Publication<'public'>, id: string): PublishedPeriod<'public'> {
  const found = publication.periods.find(({ period }) => period.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

describe('what is withheld', () => {
  it('is every grade of a draft that the site will not show, with how many more would have been enough', async () => {
    const publication = await publicationOf(files);
    const list = withheldGrades(periodOf(publication, '2023'));
    const hidden = list.filter(({ provider }) => provider === 'hidden-a');
    expect(hidden.length).toBeGreaterThan(2);
    for (const { reason, more, completed, netSample } of list) {
      if (reason !== 'response') expect(more).toBeNull();
      else expect([more !== null && more > 0, completed + (more ?? 0) <= netSample]).toEqual([true, true]);
    }
    const names = namesIn([publication], 'nl');
    const [first] = hidden;
    if (first === undefined) throw new Error('nothing withheld');
    expect(aboutGrade(first, names, 'nl')).toMatch(/^Voorbeeld hidden-a, Cliënten, /);
    expect(words('nl').overview.withheld('A, Cliënten, B', 22, 31, 'Niet gepubliceerd.', 3)).toBe(
      'A, Cliënten, B: 22 van 31 ingevuld. Niet gepubliceerd. Nog 3 erbij was genoeg geweest.',
    );
    expect(words('en').overview.withheld('A', 2, 9, 'Not published.', null)).toBe(
      'A: 2 of 9 completed. Not published.',
    );
  });
});

describe('the difference', () => {
  const other = (): Record<string, string> => {
    const nation = makeNation(3);
    const people = nation.people
      .filter(({ provider }) => provider !== 'open-b')
      .map((one) =>
        one.provider === 'open-a' && one.service === 'diagnose'
          ? { ...one, answers: { ...one.answers, grade: '4' } }
          : one,
      );
    return filesOf(
      { ...nation, people, rows: nation.rows.filter(({ provider }) => provider !== 'open-b') },
      { status: 'draft' },
    );
  };

  it.each([
    [0, 'Er is geen verschil.', 'There is no difference.'],
    [1, '1 verschil.', '1 difference.'],
    [1200, '1.200 verschillen.', '1,200 differences.'],
  ])('is counted in words: %d', (count, dutch, english) => {
    expect([words('nl').overview.changes(count), words('en').overview.changes(count)]).toEqual([
      dutch,
      english,
    ]);
  });

  it('between a delivery and itself is nothing', async () => {
    const period = periodOf(await publicationOf(files), '2023');
    expect(changedGrades(period, period)).toEqual([]);
  });

  it('tells what moved, what came and what went', async () => {
    const [was, is] = [await publicationOf(files), await publicationOf(other())];
    const changes = changedGrades(periodOf(was, '2023'), periodOf(is, '2023'));
    expect(changes.filter(({ provider }) => provider === 'open-b').map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'gone'),
    );
    const moved = changes.find(({ provider, service }) => provider === 'open-a' && service === 'diagnose');
    expect(moved).toMatchObject({ kind: 'moved', is: 4 });
    expect(moved && distanceOf(moved)).toBeGreaterThan(1);
    const back = changedGrades(periodOf(is, '2023'), periodOf(was, '2023'));
    expect(back.filter(({ provider }) => provider === 'open-b').map(({ kind }) => kind)).toEqual(
      Array.from({ length: 4 }, () => 'appeared'),
    );
    const names = namesIn([was, is], 'nl');
    expect(differenceCsv(changes, names, 'nl')).toContain('Voorbeeld open-b,Cliënten,');
    const page = differencePage('Verschillen tussen a en <b>', changes, names, 'nl');
    expect(page).toContain('<h1>Verschillen tussen a en &lt;b&gt;</h1>');
    expect(page).toContain('Vertrouwelijk: voor de redactie.');
    expect(page).toContain('content="noindex"');
  });
});

describe('a new period', () => {
  it('is a draft after the last one, with later dates and without what was accepted', async () => {
    const made = await newPeriod(memoryFiles({ ...files, '2024/accepted.json': '[]' }), '2026');
    if (!('file' in made)) throw new Error(made.refusal);
    expect([made.file.path, made.after]).toEqual(['2026/period.json', '2024']);
    const settings = JSON.parse(made.file.text) as Record<string, unknown>;
    expect(settings).toMatchObject({
      from: '2026-01-01',
      until: '2026-12-31',
      status: 'draft',
      reportedOn: '',
    });
    expect(periodSchema.safeParse({ ...settings, reportedOn: '2027-03-14' }).success).toBe(true);
  });

  it.each([
    ['2023', 'exists'],
    ['Jaar 2027', 'bad-name'],
  ])('%s is refused: %s', async (id, refusal) => {
    expect(await newPeriod(memoryFiles(files), id)).toEqual({ refusal });
  });

  it('needs one to start from', async () => {
    expect(await newPeriod(memoryFiles({ 'services.json': '[]' }), '2027')).toEqual({ refusal: 'no-last' });
    const none = { ...memoryFiles({}), list: () => Promise.reject(new Error('no folder')) };
    expect(await newPeriod(none, '2027')).toEqual({ refusal: 'no-folder' });
  });
});
