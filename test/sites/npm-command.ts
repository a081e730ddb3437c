import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** How a command ended, and what it printed. */
export interface CommandEnding {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Gives a command of the project (`site:new`) as npm does for somebody who stands in the folder `from`. */
export function npmCommand(from: string, name: string, ...given: readonly string[]): CommandEnding {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/start.mjs'), name.replace(':', '-'), ...given],
    {
      cwd: root,
      encoding: 'utf8',
      env: {
        ...process.env,
        npm_lifecycle_event: name,
        npm_package_json: join(root, 'package.json'),
        INIT_CWD: from,
      },
    },
  );
  return { status, stdout, stderr };
}
