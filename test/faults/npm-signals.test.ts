import { execFileSync } from 'node:child_process';
import { readdirSync, realpathSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bytesOf, differing } from '../site/folders.ts';
import { buildCommand, run, running, start, tinySite, type TinySite } from './tiny-site.ts';

/**
 * The programs of npm to try, as .ci/run names them: of version 10 and of version 11. Where nobody names any, the one that
 * a shell finds.
 */
const npms = (process.env['RAPPORTKAART_NPMS'] ?? '').split(':').filter((path) => path !== '');
if (npms.length === 0)
  npms.push(realpathSync(execFileSync('sh', ['-c', 'command -v npm']).toString().trim()));

let site: TinySite;
let whole: Map<string, string>;

beforeAll(async () => {
  site = tinySite();
  expect(await run(buildCommand(site))).toMatchObject({ code: 0 });
  whole = bytesOf(site.out);
});

afterAll(() => rmSync(site.dir, { recursive: true, force: true }));

const cases = npms.flatMap((npm) => {
  const version = execFileSync(process.execPath, [npm, '--version']).toString().trim();
  return (['SIGTERM', 'SIGINT'] as const).map((signal) => [version, signal, npm] as const);
});

it.each(cases)(
  'npm %s that gets %s ends the whole build, with a line and without a swap',
  async (_version, signal, npm) => {
    // a build of what was built before would have nothing to end, and one with a kept bundle nothing to bundle
    for (const kept of ['built', 'bundles']) rmSync(join(site.cache, kept), { recursive: true, force: true });
    const [, ...options] = buildCommand(site, '--verbose');
    let isSent = false;
    const build = start(
      [npm, 'run', 'build', '--', ...options],
      (line, child) => {
        if (isSent || !line.includes('Building static entrypoints')) return;
        isSent = true;
        child.kill(signal);
      },
      {
        ...process.env,
        PATH: `${dirname(process.execPath)}:${process.env['PATH'] ?? ''}`,
        RAPPORTKAART_FAULT: site.dir,
      },
    );
    const { code, signal: by, text } = await build.ending;
    expect(isSent).toBe(true);
    expect(code === 0 && by === null).toBe(false);
    while (running(site).length > 0) await later(20);
    expect(text).toMatch(
      /^Stopped by SIG(TERM|INT): nothing was put in place, and what stands was not changed\.$/m,
    );
    expect(differing(bytesOf(site.out), whole)).toEqual([]);
    expect(readdirSync(site.dir).sort()).toEqual(['cache', 'content', 'data', 'site']);
  },
);
