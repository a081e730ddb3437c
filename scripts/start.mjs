// Starts a command of package.json with a Node that can run it: `node scripts/start.mjs build --out dist` runs
// scripts/build.ts, `node scripts/start.mjs vitest run` a tool that was installed. Plain JavaScript, so that an older
// Node can read it too. The Node that npm ci brings along comes first, whatever npm linked in node_modules/.bin.
import { spawn } from 'node:child_process';
import { existsSync, realpathSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepCompiled } from './compiled-code.mjs';
import { findNode } from './node-version.mjs';

const root = resolve(import.meta.dirname ?? dirname(new URL(import.meta.url).pathname), '..');
const [name, ...rest] = process.argv.slice(2);
const script = join(root, 'scripts', `${name}.ts`);
const isOwn = existsSync(script);
const tool = join(root, 'node_modules', '.bin', String(name));

if (process.env['npm_lifecycle_event'] !== undefined) endWithStarter();

const found = findNode(root, { path: process.execPath, version: process.versions.node });
if ('complaint' in found) {
  console.error(found.complaint);
  process.exitCode = 1;
} else if (!isOwn && !existsSync(tool)) {
  console.error(`There is no command ${name}, or npm ci did not run yet: run npm ci first.`);
  process.exitCode = 1;
} else {
  // what a command starts by name must run with the same Node
  process.env['PATH'] = [dirname(found.path), process.env['PATH'] ?? ''].join(delimiter);
  keepCompiled(root, process.env);
  const file = realpathSync(isOwn ? script : tool);
  if (realpathSync(process.execPath) === realpathSync(found.path)) await here(file);
  else inProcess(found.path, file);
}

/**
 * npm hands a signal to the shell between it and this process, and that shell dies without a word: then somebody else is
 * this process's parent, and the command gets the signal that it was not told of.
 */
function endWithStarter() {
  const starter = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === starter) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, 200);
  look.unref();
}

/** Runs the command in this process. @param {string} file */
async function here(file) {
  process.argv.splice(1, 2, file);
  await import(pathToFileURL(file).href);
}

/** Runs the command in a process of its own, and ends as that ends. @param {string} node @param {string} file */
function inProcess(node, file) {
  const child = spawn(node, [file, ...rest], {
    // over the channel an own command sees that this process is gone, and ends too
    stdio: isOwn ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on('error', (fault) => {
    console.error(`${node} could not be started: ${fault.message}`);
    process.exitCode = 1;
  });
  child.on('exit', (code, signal) => {
    process.exitCode = signal === null ? (code ?? 1) : 128 + constants.signals[signal];
    if (child.connected) child.disconnect();
    process.exit();
  });
}
