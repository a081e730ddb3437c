import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, arrived, awaitedVariable } from '../../src/site/arrival.ts';
import { pageBuilder } from '../../src/site/page-builder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-arrival-'));
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

describe('a page builder that was started before its handover', () => {
  it('goes on when what it waits for was announced, and not before', async () => {
    vi.stubEnv(awaitedVariable, 'yes');
    const seen: string[] = [];
    const waiting = arrived(folder, 'figures').then(() => seen.push('figures'));
    await announce(folder, 'words');
    await arrived(folder, 'words');
    await setTimeout(100);
    expect(seen).toEqual([]);
    await announce(folder, 'figures');
    await waiting;
    expect(seen).toEqual(['figures']);
  });

  it('waits for nothing where its handover was complete', async () => {
    vi.stubEnv(awaitedVariable, undefined);
    await expect(arrived(folder, 'figures')).resolves.toBeUndefined();
  });
});

describe('the page builder of a build', () => {
  const never = new AbortController().signal;

  /** A project whose page builder is a script of this test. */
  function project(script: string): string {
    const bin = join(folder, 'node_modules', 'astro', 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'astro.mjs'), script);
    return folder;
  }

  it('runs from its start on, and its pages are counted once it is to finish', async () => {
    const root = project(`
      import { existsSync } from 'node:fs';
      console.log('loading');
      const look = setInterval(() => {
        if (!existsSync(${JSON.stringify(join(folder, 'figures.arrived'))})) return;
        console.log('  ├─ /a/index.html');
        console.log('  └─ /b/index.html');
        // it knows nothing of what others made
        console.log('12:00:00 [build] 1 page(s) built in 2.10s');
        clearInterval(look);
      }, 5);`);
    const lines: string[] = [];
    const steps: unknown[] = [];
    const loading = Promise.withResolvers<void>();
    const builder = pageBuilder(
      { root, work: folder },
      (note) => {
        if (note.kind === 'builder') lines.push(note.line.trim());
        loading.resolve();
      },
      (step) => steps.push(step),
      never,
    );
    builder.start();
    await loading.promise;
    expect(lines).toEqual(['loading']);
    await builder.finish(2, []);
    expect(lines).toEqual(['loading', '├─ /a/index.html', '└─ /b/index.html']);
    expect(steps).toEqual([
      { part: 'pages', done: 1, total: 2 },
      { part: 'pages', done: 2, total: 2 },
    ]);
  });

  it('is ended with the reason while it waits', async () => {
    const root = project('setInterval(() => undefined, 1000);');
    const builder = pageBuilder({ root, work: folder }, () => undefined, undefined, never);
    builder.start();
    const finishing = builder.finish(1, []).catch((fault: unknown) => fault);
    await builder.end(new Error('the check found something'));
    await expect(finishing).resolves.toEqual(new Error('the check found something'));
  });

  it('that failed while nobody waited for it says so when it is to finish', async () => {
    const root = project("console.error('no room for a module'); process.exitCode = 3;");
    const ended = Promise.withResolvers<void>();
    const builder = pageBuilder({ root, work: folder }, () => ended.resolve(), undefined, never);
    builder.start();
    await ended.promise;
    while (!builder.failed.aborted) await setTimeout(5);
    expect(builder.failed.reason).toMatchObject({ message: expect.stringContaining('no room for a module') });
    await expect(builder.finish(1, [])).rejects.toThrow(/ended with code 3[^]*no room for a module/);
  });

  it('misses a page of prose that was not made', async () => {
    const root = project('');
    const builder = pageBuilder({ root, work: folder }, () => undefined, undefined, never);
    const page = {
      language: 'nl',
      name: 'method',
      title: 'a',
      description: 'b',
      order: 1,
      body: '',
    } as const;
    await expect(builder.finish(1, [page])).rejects.toThrow(/made no over\/methode\/index\.html/);
  });
});
