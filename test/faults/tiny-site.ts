import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { contentOfAnyData } from '../../scripts/bench/content.ts';
import { small } from '../ingest/small.ts';
import { writeFiles } from '../site/folders.ts';

/** The project's folder. */
const root = resolve(import.meta.dirname, '../..');

/** Folders of a tiny site: five providers in two periods. */
export interface TinySite {
  readonly dir: string;
  readonly data: string;
  readonly content: string;
  readonly cache: string;
  readonly out: string;
}

/** A new folder with the data and prose of a tiny site. */
export function tinySite(
  dir: string = realpathSync(mkdtempSync(join(tmpdir(), 'rapportkaart-faults-'))),
): TinySite {
  const site = {
    dir,
    data: join(dir, 'data'),
    content: join(dir, 'content'),
    cache: join(dir, 'cache'),
    out: join(dir, 'site'),
  };
  contentOfAnyData(site.content);
  const files = small();
  // the fixture's verdicts are about reading: as a site its bureau gives none
  files['2023/sample.csv'] = (files['2023/sample.csv'] ?? '').replaceAll(/;(ja|nee)$/gm, ';');
  files['providers.csv'] = `${(files['providers.csv'] ?? '').trimEnd()}\nvijfde-wiel;Vijfde Wiel;;;;;;;;\n`;
  writeFiles(site.data, files);
  return site;
}

/** How a command ended. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** All that it printed. */
  readonly text: string;
}

/** A command that runs, in a group of processes of its own. */
export interface Running {
  readonly child: ChildProcess;
  readonly ending: Promise<Ending>;
}

/** The arguments for Node that build a tiny site, with other folders where that is asked. */
export function buildCommand(site: Partial<TinySite> & Omit<TinySite, 'dir'>, ...more: string[]): string[] {
  return [
    join(root, 'scripts/build.ts'),
    '--lang',
    'en',
    '--data',
    site.data,
    '--content',
    site.content,
    '--out',
    site.out,
    '--cache',
    site.cache,
    ...more,
  ];
}

/**
 * Starts Node with arguments; `seen` is told each line that comes out. `through` is a command that starts it, as
 * `setpriv` does.
 */
export function start(
  args: readonly string[],
  seen: (line: string, child: ChildProcess) => void = () => undefined,
  env: NodeJS.ProcessEnv = process.env,
  through: readonly string[] = [],
): Running {
  const [command = '', ...rest] = [...through, process.execPath, ...args];
  const child = spawn(command, rest, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    env,
  });
  let text = '';
  let open = '';
  const take = (part: Buffer): void => {
    text += part.toString();
    const lines = (open + part.toString()).split('\n');
    open = lines.pop() ?? '';
    for (const line of lines) seen(line, child);
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ending = new Promise<Ending>((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => done({ code, signal, text }));
  });
  return { child, ending };
}

/** Runs Node with arguments to its end. */
export function run(args: readonly string[], through: readonly string[] = []): Promise<Ending> {
  return start(args, undefined, process.env, through).ending;
}

/** For a test of what only root can bring about: it fails, and is never passed over, for anybody else. */
export function demandRoot(): void {
  if (process.geteuid?.() !== 0)
    throw new Error('run as root: only root can mount disks and give folders away');
}

/** The processes of builds that were started with RAPPORTKAART_FAULT set to the folder of a site: all of them inherit it. */
export function running({ dir }: TinySite): string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`RAPPORTKAART_FAULT=${dir}`);
      } catch {
        return false;
      }
    });
}
