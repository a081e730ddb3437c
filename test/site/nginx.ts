import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Served } from './server.ts';

/** Serves a built site with Debian's nginx and the repository's own docs/nginx.conf, on a free port of 127.0.0.1. */
export async function serveWithNginx(dist: string): Promise<Served> {
  const work = await mkdtemp(join(tmpdir(), 'rapportkaart-nginx-'));
  const port = await freePort();
  const published = await readFile(resolve(import.meta.dirname, '..', '..', 'docs', 'nginx.conf'), 'utf8');
  const site = published
    .replace('listen 80;', `listen 127.0.0.1:${port};`)
    .replace('root /srv/rapportkaart/dist;', `root ${dist};`);
  await writeFile(join(work, 'site.conf'), site);
  await writeFile(
    join(work, 'nginx.conf'),
    [
      // started by root, nginx gives its work to another user, who cannot read a test's folder
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; pid ${work}/pid; error_log stderr; worker_processes 1;`,
      'events { }',
      'http {',
      '  include /etc/nginx/mime.types; default_type application/octet-stream; access_log off;',
      ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `  ${name}_temp_path ${work}/${name};`,
      ),
      `  include ${work}/site.conf;`,
      '}',
    ].join('\n'),
  );
  const child = spawn('nginx', ['-p', work, '-c', join(work, 'nginx.conf')], { stdio: 'ignore' });
  const origin = `http://127.0.0.1:${port}`;
  await answering(origin, child);
  return {
    origin,
    close: async () => {
      child.kill('SIGTERM');
      await new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(null)));
      await rm(work, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}

async function answering(origin: string, child: ChildProcess): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`nginx ended with code ${child.exitCode}`);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error('nginx does not answer');
}
