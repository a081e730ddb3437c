import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Handover } from '../../src/site/handover.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { setReports } from '../../src/site/report-pool.ts';
import type { ReportJob } from '../../src/site/report-process.ts';
import { makeReports } from '../../src/site/reports.ts';
import { prose, references, reportFor, sidesAt } from './made.ts';
import { told } from '../text/told.ts';

const root = join(import.meta.dirname, '../..');
const dir = mkdtempSync(join(tmpdir(), 'report-making-'));
const cache = join(dir, 'cache');
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const register = (await sidesAt(references)).open;
const words = await prose();
const site = (await prepareSite(join(root, 'data'), join(root, 'content'))).handover?.site;
if (!site) throw new Error('the repository has no site of its own');
const handover: Handover = {
  situations: [],
  publication: register.publication,
  terms: register.terms,
  site,
  remarks: { replies: [], corrections: [] },
  prose: words,
  pages: [],
};
const [first] = register.publication.providers;
/** The same site, with its first provider under another name. */
const renamed = (name: string): Handover => ({
  ...handover,
  publication: {
    ...handover.publication,
    providers: handover.publication.providers.map((one) => (one === first ? { ...one, name } : one)),
  },
});
const bytes = (file: string): string => readFileSync(join(cache, file), 'latin1');

describe('making the reports of a site', () => {
  it('sets each once, and takes it from the cache when nothing in it changed', async () => {
    const once = await makeReports(dir, handover, cache);
    expect(once.findings).toEqual([]);
    expect(once.made.length).toBeGreaterThan(3);
    expect(once.made.every(({ isNew }) => isNew)).toBe(true);
    for (const { file, bytes: size } of once.made) expect(statSync(join(cache, file)).size).toBe(size);
    const before = new Map(once.made.map(({ file }) => [file, bytes(file)]));
    const again = await makeReports(dir, handover, cache);
    expect(again.made.map(({ file, isNew }) => [file, isNew])).toEqual(
      once.made.map(({ file }) => [file, false]),
    );
    expect(new Map(again.made.map(({ file }) => [file, bytes(file)]))).toEqual(before);
    const other = await makeReports(dir, renamed('Onder Andere Naam'), cache);
    const anew = other.made.filter(({ isNew }) => isNew);
    expect(new Set(anew.map(({ provider }) => provider))).toEqual(new Set([first?.id]));
    expect(anew.length).toBeLessThan(other.made.length);
    // no half file, and nothing but reports
    expect(readdirSync(cache).filter((name) => !/^[0-9a-f]{32}-[0-9a-f]{64}\.pdf$/.test(name))).toEqual([]);
  });

  it('turns a name that cannot be set into a finding, and sets the others', async () => {
    const { made, findings } = await makeReports(dir, renamed('工作 Werk'), cache);
    expect(findings.map(({ code, severity }) => [code, severity])).toContainEqual([
      'report-not-set',
      'error',
    ]);
    expect(findings.every(({ row }) => row?.startsWith(`${first?.id}/`))).toBe(true);
    expect(findings.map(told)[0]?.found).toMatch(/工作 Werk.*could not be displayed with font/);
    expect(made.filter(({ provider }) => provider === first?.id)).toEqual([]);
    expect(made.length).toBeGreaterThan(0);
  });
});

describe('processes that set reports', () => {
  const [period] = register.publication.periods;
  const [edition] = period?.editions ?? [];
  const job = (folder: string, key = '0'.repeat(32)): ReportJob => ({
    report: reportFor(register, words, edition?.provider ?? '', period?.period.id ?? '', 'nl'),
    about: 'a provider',
    folder,
    key,
  });

  it('answer in the order of the jobs, a disk that refuses among them', async () => {
    writeFileSync(join(dir, 'file'), '');
    const [one, other, third] = await setReports(
      [job(join(dir, 'a')), job(join(dir, 'file')), job(join(dir, 'c'))],
      3,
    );
    expect(other).toMatchObject({ system: { code: 'EEXIST', path: join(dir, 'file') } });
    expect(one).toEqual(third);
    expect(one && 'file' in one && readFileSync(join(dir, 'a', one.file)).length).toBe(
      one && 'bytes' in one && one.bytes,
    );
  });

  /** Two jobs, before the second of which the process that set the first gets a signal. */
  function* signalled(signal: NodeJS.Signals, before: readonly number[]): Generator<ReportJob> {
    yield job(join(dir, 'd'));
    const [started] = childrenOf(process.pid).filter((pid) => !before.includes(pid));
    process.kill(started ?? Number.NaN, signal);
    yield job(join(dir, 'e'));
  }

  it('end the build when somebody ends one of them', async () => {
    const before = childrenOf(process.pid);
    function* jobs(): Generator<ReportJob> {
      const [started] = childrenOf(process.pid).filter((pid) => !before.includes(pid));
      process.kill(started ?? Number.NaN, 'SIGTERM');
      yield job(join(dir, 'd'));
    }
    await expect(setReports(jobs(), 1, { count: 1 })).rejects.toThrow(/^Stopped by SIGTERM/);
  });

  it('are started once more when one of them is killed', async () => {
    const outcomes = await setReports(signalled('SIGKILL', childrenOf(process.pid)), 2, { count: 1 });
    expect(outcomes.map((outcome) => 'bytes' in outcome)).toEqual([true, true]);
  });

  it('are given up when one hangs twice, with a line that says what to do', async () => {
    await expect(setReports([job(join(dir, 'f'))], 1, { limit: 1 })).rejects.toThrow(
      'The report of a provider could not be made: its process did not answer for 0.001 s, twice. Look whether there is memory enough, and start again.',
    );
  });

  it('are not started anew, nor set another report, once one was given up', async () => {
    const before = childrenOf(process.pid);
    const own = (): number[] => childrenOf(process.pid).filter((pid) => !before.includes(pid));
    let given = 0;
    function* jobs(): Generator<ReportJob> {
      for (; given < 40; given += 1) {
        // the first of two processes is ended by somebody, which ends the build while the other is at work
        if (given === 2) process.kill(own()[0] ?? Number.NaN, 'SIGTERM');
        yield job(join(dir, `h${given}`));
      }
    }
    await expect(setReports(jobs(), 40, { count: 2 })).rejects.toThrow(/^Stopped by SIGTERM/);
    const then = given;
    await new Promise((later) => setTimeout(later, 1500));
    expect([own(), given]).toEqual([[], then]);
  });

  it('end at once when the build is ended', async () => {
    const ending = new AbortController();
    const set = setReports([job(join(dir, 'g'))], 1, { signal: ending.signal });
    ending.abort(new Error('enough'));
    await expect(set).rejects.toThrow('enough');
  });

  it('start none where there is nothing to set', async () => {
    expect(await setReports([], 0)).toEqual([]);
  });
});

/** The processes that a process started. */
function childrenOf(pid: number): number[] {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').split(' ').filter(Boolean).map(Number),
  );
}
