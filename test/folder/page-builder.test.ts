import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { announce, arrived, awaitedVariable } from '../../src/site/arrival.ts';
import type { Tell } from '../../src/model/build-note.ts';
import { filesIn } from '../../src/site/folder/files-in.ts';
import { handoverFile, type Handover } from '../../src/site/handover.ts';
import type { KeptBundles } from '../../src/site/kept-bundles.ts';
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
  const noBundles: KeptBundles = {
    placeLikely: () => false,
    isFor: () => false,
    place: () => false,
    drop: () => undefined,
    keep: () => undefined,
  };
  const handover = {} as Handover;

  /** A project whose bundler is a script of this test. */
  function project(script: string): string {
    const bin = join(folder, 'node_modules', 'astro', 'bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'astro.mjs'), script);
    writeFileSync(handoverFile(folder), '');
    return folder;
  }

  /** Puts a bundle of two pages in a folder, which does something before it says which. */
  function putBundle(bundle: string, first = ''): void {
    mkdirSync(join(bundle, 'code'), { recursive: true });
    mkdirSync(join(bundle, 'site', 'assets'), { recursive: true });
    writeFileSync(join(bundle, 'site', 'assets', 'a.css'), '');
    writeFileSync(
      join(bundle, 'code', 'prerender-entry.made.mjs'),
      `import { existsSync } from 'node:fs';
       const route = { component: 'page', route: '/[...page]', type: 'page', params: ['...page'], prerender: true, fallbackRoutes: [],
         segments: [[{ content: '...page', dynamic: true, spread: true }]] };
       const getStaticPaths = async () => { ${first} return ['a', 'b'].map((page) => ({ params: { page } })); };
       export const app = {
         manifest: { routes: [{ routeData: route, styles: [] }], base: '/', trailingSlash: 'always' },
         routeCache: { get: () => null, set: () => undefined },
         getComponentByRoute: async () => ({ getStaticPaths }),
         setInternals: () => undefined,
         setOptions: () => undefined,
         render: async ({ url }) => new Response(url),
       };`,
    );
  }

  /** A bundler that says something and copies a bundle that stands already. */
  const copying = `
    import { cpSync } from 'node:fs';
    console.log('loading');
    // it knows nothing of what others made
    console.log('12:00:00 [build] 0 page(s) built in 2.10s');
    cpSync('made', process.env.RAPPORTKAART_BUNDLE, { recursive: true });`;

  /** Until all stands that pages are made from, as they wait. */
  const waiting = `
    const { setTimeout } = await import('node:timers/promises');
    while (!existsSync('wanted.arrived')) await setTimeout(5);`;

  it('bundles from its start on, and makes pages once it is to finish', async () => {
    const root = project(copying);
    putBundle(join(folder, 'made'), waiting);
    const lines: string[] = [];
    const steps: unknown[] = [];
    const loading = Promise.withResolvers<void>();
    const builder = pageBuilder(
      { root, work: folder },
      noBundles,
      (note) => {
        if (note.kind === 'builder') lines.push(note.line.trim());
        loading.resolve();
      },
      (step) => steps.push(step),
      never,
    );
    builder.start();
    await loading.promise;
    await builder.hand(handover);
    expect(lines).toEqual(['loading']);
    await builder.finish(2, []);
    expect(lines).toEqual(['loading', '├─ /a/index.html', '├─ /b/index.html']);
    expect(steps).toEqual([
      { part: 'pages', done: 1, total: 2 },
      { part: 'pages', done: 2, total: 2 },
    ]);
    expect(filesIn(builder.out)).toEqual(['a/index.html', 'assets/a.css', 'b/index.html']);
  });

  /** Two bundles: the likely one says `likely`, the other `other`, as soon as they are loaded. */
  const kept = (isFor: boolean, isOther: boolean): KeptBundles => ({
    ...noBundles,
    placeLikely: (bundle) => {
      putBundle(bundle, `console.log('likely');${waiting}`);
      return true;
    },
    isFor: () => isFor,
    place: (_handover, bundle) => {
      if (isOther) putBundle(bundle, `console.log('other');${waiting}`);
      return isOther;
    },
  });

  it.each([
    ['makes pages with the bundle that was likely, loaded before its handover stands', true, true, []],
    ['lets go of what it loaded for another kept bundle, where the words are others', false, true, ['other']],
    ['bundles after all where no bundle is kept for the words', false, false, ['loading']],
  ] as const)('%s', async (_, isFor, isOther, then) => {
    const root = project(copying);
    putBundle(join(folder, 'made'));
    const lines: string[] = [];
    const loaded = Promise.withResolvers<void>();
    const builder = pageBuilder(
      { root, work: folder },
      kept(isFor, isOther),
      (note) => {
        if (note.kind === 'builder') lines.push(note.line.trim());
        loaded.resolve();
      },
      undefined,
      never,
    );
    builder.start();
    await loaded.promise;
    expect(lines).toEqual(['likely']);
    await builder.hand(handover);
    await builder.finish(2, []);
    expect(lines).toEqual(['likely', ...then, '├─ /a/index.html', '├─ /b/index.html']);
    expect(filesIn(builder.out)).toEqual(['a/index.html', 'assets/a.css', 'b/index.html']);
    expect(builder.failed.aborted).toBe(false);
  });

  it.each([
    ['another kept bundle', true],
    ['a new bundle', false],
  ])('lets go of a likely bundle that could not be loaded, and makes pages with %s', async (_, isOther) => {
    const root = project(copying);
    putBundle(join(folder, 'made'));
    const dropped = Promise.withResolvers<string>();
    const bundles: KeptBundles = {
      ...kept(false, isOther),
      placeLikely: (bundle) => {
        putBundle(bundle);
        rmSync(join(bundle, 'code'), { recursive: true });
        mkdirSync(join(bundle, 'code'));
        return true;
      },
      drop: () => dropped.resolve('dropped'),
    };
    const builder = pageBuilder({ root, work: folder }, bundles, () => undefined, undefined, never);
    builder.start();
    await expect(dropped.promise).resolves.toBe('dropped');
    await builder.hand(handover);
    await builder.finish(2, []);
    expect(filesIn(builder.out)).toEqual(['a/index.html', 'assets/a.css', 'b/index.html']);
    expect(builder.failed.aborted).toBe(false);
  });

  it('has the figures read before it is to finish where somebody says so, and not before', async () => {
    const root = project(copying);
    putBundle(
      join(folder, 'made'),
      `${waiting.replace('wanted', 'figures')} console.log(existsSync('wanted.arrived') ? 'late' : 'early');`,
    );
    const lines: string[] = [];
    const read = Promise.withResolvers<void>();
    const hear: Tell = (note) => {
      if (note.kind !== 'builder') return;
      lines.push(note.line.trim());
      if (note.line.endsWith('ly')) read.resolve();
    };
    const builder = pageBuilder({ root, work: folder }, noBundles, hear, undefined, never);
    await builder.hand(handover);
    expect(filesIn(folder).filter((name) => name.endsWith('.arrived'))).toEqual(['words.arrived']);
    await builder.read();
    await read.promise;
    await builder.finish(2, []);
    expect(lines).toEqual(['loading', 'early', '├─ /a/index.html', '├─ /b/index.html']);
  });

  it('is ended with the reason while it bundles', async () => {
    const root = project('setInterval(() => undefined, 1000);');
    const builder = pageBuilder({ root, work: folder }, noBundles, () => undefined, undefined, never);
    builder.start();
    await builder.hand(handover);
    const finishing = builder.finish(1, []).catch((fault: unknown) => fault);
    await builder.end(new Error('the check found something'));
    await expect(finishing).resolves.toEqual(new Error('the check found something'));
  });

  it('is ended with the reason while its pages wait', async () => {
    const root = project(copying);
    putBundle(
      join(folder, 'made'),
      "console.log('waits'); await new Promise((done) => setTimeout(done, 1e6));",
    );
    const waits = Promise.withResolvers<void>();
    const hear: Tell = (note) => {
      if (note.kind === 'builder' && note.line === 'waits') waits.resolve();
    };
    const builder = pageBuilder({ root, work: folder }, noBundles, hear, undefined, never);
    builder.start();
    await builder.hand(handover);
    await waits.promise;
    await builder.end(new Error('a report could not be set'));
    await expect(builder.finish(1, [])).rejects.toThrow('a report could not be set');
  });

  it('that failed while nobody waited for it says so when it is to finish', async () => {
    const root = project("console.error('no room for a module'); process.exitCode = 3;");
    const builder = pageBuilder({ root, work: folder }, noBundles, () => undefined, undefined, never);
    builder.start();
    while (!builder.failed.aborted) await setTimeout(5);
    expect(builder.failed.reason).toMatchObject({ message: expect.stringContaining('no room for a module') });
    await builder.hand(handover);
    await expect(builder.finish(1, [])).rejects.toThrow(
      /astro build ended with code 3[^]*no room for a module/,
    );
  });

  it('tells what went wrong while pages were made', async () => {
    const root = project(copying);
    putBundle(join(folder, 'made'), "throw new Error('no such provider');");
    const builder = pageBuilder({ root, work: folder }, noBundles, () => undefined, undefined, never);
    await builder.hand(handover);
    await expect(builder.finish(1, [])).rejects.toThrow(/making pages ended with code 1[^]*no such provider/);
  });

  it('lets go of a kept bundle with which no page could be made', async () => {
    const root = project(copying);
    let dropped = 0;
    const bundles: KeptBundles = {
      ...noBundles,
      placeLikely: (bundle) => {
        putBundle(bundle, "throw new Error('no such package');");
        return true;
      },
      isFor: () => true,
      drop: () => {
        dropped += 1;
      },
    };
    const builder = pageBuilder({ root, work: folder }, bundles, () => undefined, undefined, never);
    builder.start();
    await builder.hand(handover);
    await expect(builder.finish(1, [])).rejects.toThrow('no such package');
    expect(dropped).toBe(1);
  });

  it('misses a page of prose that was not made', async () => {
    const root = project(copying);
    putBundle(join(folder, 'made'));
    const builder = pageBuilder({ root, work: folder }, noBundles, () => undefined, undefined, never);
    await builder.hand(handover);
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
