import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { basePath, basePathVariable } from '../address/base-path.ts';
import { devFilesVariable } from './dev-files.ts';
import { handoverVariable } from './source.ts';

/** What an Astro process is told: where its code and its handover stand, and where to write. */
export interface AstroFolders {
  readonly root: string;
  readonly handover: string;
  readonly out: string;
  /** In development: where the files stand that a build puts beside the pages. */
  readonly beside?: string;
}

/**
 * Runs Astro in a process of its own, with the Node that runs this one. Its lines go to `say`. Rejects with its last
 * lines when it ends with another code than 0.
 */
export function runAstro(
  command: 'build' | 'dev' | 'preview',
  folders: AstroFolders,
  say: (line: string) => void,
): Promise<void> {
  const bin = join(folders.root, 'node_modules', 'astro', 'bin', 'astro.mjs');
  const child = spawn(process.execPath, [bin, command, '--root', folders.root, '--outDir', folders.out], {
    cwd: folders.root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      [basePathVariable]: basePath(),
      [handoverVariable]: folders.handover,
      ...(folders.beside !== undefined && { [devFilesVariable]: folders.beside }),
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
  });
  const last: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      last.push(line);
      if (last.length > 40) last.shift();
      say(line);
    });
  }
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done();
      else fail(new Error(`astro ${command} ended with code ${code}\n${last.join('\n')}`));
    });
  });
}
