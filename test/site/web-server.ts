import { spawn, type ChildProcess } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from './free-port.ts';
import type { Served } from './server.ts';

/** Web servers for which the repository has a configuration in docs/hosting/. */
export const webServers = ['nginx', 'apache', 'caddy'] as const;
export type WebServer = (typeof webServers)[number];

/**
 * Serves a built site with one of Debian's web servers and the repository's own configuration, on a free port of
 * 127.0.0.1. A site under a path, `kaart/`, stands as a link of that name in the folder that is served.
 */
export async function serveWith(server: WebServer, dist: string, path = ''): Promise<ServedBy> {
  const work = await mkdtemp(join(tmpdir(), `rapportkaart-${server}-`));
  const port = await freePort();
  const root = path === '' ? dist : join(work, 'www');
  if (path !== '') {
    await mkdir(root);
    await symlink(dist, join(root, path.replace('/', '')));
  }
  const [command, args, env] = await { nginx, apache, caddy }[server](work, { dist, root }, port);
  const child = spawn(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => said.push(String(part)));
  const origin = `http://127.0.0.1:${port}`;
  await answering(`${origin}/${path}`, child, server);
  return {
    origin,
    said: async () => said.join('') + (await readFile(join(work, 'error.log'), 'utf8').catch(() => '')),
    close: async () => {
      child.kill('SIGTERM');
      await new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(null)));
      await rm(work, { recursive: true, force: true });
    },
  };
}

/** A site with what its server has said since it started, on its streams and in its log of errors. */
export interface ServedBy extends Served {
  readonly said: () => Promise<string>;
}

/** Serves with nginx, as most tests do. */
export function serveWithNginx(dist: string): Promise<ServedBy> {
  return serveWith('nginx', dist);
}

/** The folder of the built site, and the folder that is served: the same, or one with a link to it. */
interface Folders {
  readonly dist: string;
  readonly root: string;
}

type Start = readonly [command: string, args: string[], env: Readonly<Record<string, string>>];

async function nginx(work: string, folders: Folders, port: number): Promise<Start> {
  const site = await published('nginx.conf', folders);
  await writeFile(join(work, 'site.conf'), site.replace('listen 80;', `listen 127.0.0.1:${port};`));
  await writeFile(
    join(work, 'nginx.conf'),
    [
      // started by root, nginx gives its work to another user, who cannot read a test's folder
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      `daemon off; pid ${work}/pid; error_log ${work}/error.log; worker_processes 1;`,
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
  return ['nginx', ['-p', work, '-c', join(work, 'nginx.conf'), '-e', join(work, 'error.log')], {}];
}

async function apache(work: string, folders: Folders, port: number): Promise<Start> {
  const modules = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'alias', 'setenvif', 'rewrite'];
  const site = await published('apache.conf', folders);
  await writeFile(
    join(work, 'apache.conf'),
    [
      ...modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`),
      `ServerName localhost`,
      `Listen 127.0.0.1:${port}`,
      `PidFile ${work}/pid`,
      `ErrorLog ${work}/error.log`,
      `DefaultRuntimeDir ${work}`,
      'TypesConfig /etc/mime.types',
      site.replace('*:80', `127.0.0.1:${port}`),
    ].join('\n'),
  );
  return ['apache2', ['-D', 'FOREGROUND', '-f', join(work, 'apache.conf')], {}];
}

async function caddy(work: string, folders: Folders, port: number): Promise<Start> {
  const site = await published('Caddyfile', folders);
  const local = site.replace('http://rapportkaart.example {', `http://127.0.0.1:${port} {\n\tbind 127.0.0.1`);
  await writeFile(join(work, 'Caddyfile'), `{\n\tadmin off\n\tauto_https off\n}\n${local}`);
  const env = { HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
  return ['caddy', ['run', '--config', join(work, 'Caddyfile'), '--adapter', 'caddyfile'], env];
}

async function published(name: string, { dist, root }: Folders): Promise<string> {
  const text = await readFile(resolve(import.meta.dirname, '..', '..', 'docs', 'hosting', name), 'utf8');
  return text
    .replaceAll('/srv/rapportkaart/current/_hosting', join(dist, '_hosting'))
    .replaceAll('/srv/rapportkaart/current', root);
}

async function answering(origin: string, child: ChildProcess, server: WebServer): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt += 1) {
    if (child.exitCode !== null) throw new Error(`${server} ended with code ${child.exitCode}`);
    const answered = await fetch(origin).then(
      () => true,
      () => false,
    );
    if (answered) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`${server} does not answer`);
}
