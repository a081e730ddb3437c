import { execFileSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Debian keeps each version of PostgreSQL in a folder of its own, with a link to none of its programs. */
const versions = '/usr/lib/postgresql';

/** A PostgreSQL of Debian's that a test started, with a folder of its own and no port. */
export interface Postgres {
  /** Runs statements and commands of psql, and gives what it prints. */
  readonly run: (script: string) => string;
  readonly stop: () => void;
}

/** Starts one as the user that Debian made for it: it refuses to run as root. */
export function startPostgres(): Postgres {
  if (!existsSync(versions)) throw new Error('PostgreSQL is not there: apt-get install postgresql');
  const bin = join(versions, readdirSync(versions).sort().at(-1) ?? '', 'bin');
  const dir = mkdtempSync(join(tmpdir(), 'rapportkaart-postgres-'));
  const [uid, gid] = ['-u', '-g'].map((which) =>
    Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' })),
  ) as [number, number];
  chownSync(dir, uid, gid);
  chmodSync(dir, 0o700);
  const as = (command: string, args: readonly string[], input = ''): string =>
    execFileSync(join(bin, command), args, {
      uid,
      gid,
      cwd: dir,
      maxBuffer: 1e9,
      input,
      encoding: 'utf8',
      // the server would hold an inherited pipe open for as long as it runs
      stdio: command === 'pg_ctl' ? 'ignore' : 'pipe',
      env: { LC_ALL: 'C.UTF-8', PATH: process.env['PATH'] ?? '' },
    });
  const data = join(dir, 'data');
  as('initdb', ['-D', data, '-U', 'postgres', '--encoding=UTF8', '--no-sync']);
  as('pg_ctl', [
    '-D',
    data,
    '-w',
    '-o',
    `-c listen_addresses='' -c unix_socket_directories='${dir}'`,
    'start',
  ]);
  return {
    run: (script) =>
      as('psql', ['-h', dir, '-U', 'postgres', '-v', 'ON_ERROR_STOP=1', '-q', '-d', 'postgres'], script),
    stop: () => {
      as('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
