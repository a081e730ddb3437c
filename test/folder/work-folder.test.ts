import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { clearWorkFolders } from '../../src/site/folder/work-folder.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rapportkaart-work-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

/** Another build, as it were: makes and removes folders until it is ended. */
const restless = `
  const { mkdirSync, rmdirSync } = require('node:fs');
  const { parentPort, workerData } = require('node:worker_threads');
  parentPort.postMessage('begun');
  for (let at = 0; ; at = (at + 1) % 50) {
    const made = workerData + String(100000 + at);
    mkdirSync(made);
    rmdirSync(made);
  }
`;

it('work folders are cleared while another build removes its own', async () => {
  const prefix = join(folder, 'build-');
  const other = new Worker(restless, { eval: true, workerData: prefix, execArgv: [] });
  try {
    await new Promise((begun) => other.once('message', begun));
    expect(() => {
      for (let round = 0; round < 3_000; round += 1) clearWorkFolders(prefix, Date.now());
    }).not.toThrow();
  } finally {
    await other.terminate();
  }
});
