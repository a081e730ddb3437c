import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { ReportJob, ReportOutcome } from './report-process.ts';

/** Two, as a build is measured on two cores. */
const processCount = 2;

/**
 * How a process that sets reports is started. The limits keep it under 200 MB: V8 otherwise saves up rubbish of
 * documents long sent, and malloc opens a heap for each thread of the compiler. One thread a process: as many processes
 * as there are cores set reports already, and threads beside them wait for each other. A semi-space of 16 MB holds one
 * document, so that most of it dies young.
 */
export const reportProcess = {
  module: join(import.meta.dirname, 'report-process.ts'),
  execArgv: ['--max-semi-space-size=16', '--max-old-space-size=128'],
  env: { MALLOC_ARENA_MAX: '1', RAYON_NUM_THREADS: '1' },
} as const;

/**
 * Sets `total` reports in processes of their own, which get one at a time and know nothing else; the outcomes stand in
 * the order of the jobs, and a job is asked for only when a process is free. Processes, not threads: what the compiler
 * never gives back is gone with the process. Rejects when a process ends before its work is done. `count` processes at
 * most.
 */
export function setReports(
  jobs: Iterable<ReportJob>,
  total: number,
  count: number = processCount,
): Promise<readonly ReportOutcome[]> {
  const outcomes: ReportOutcome[] = [];
  const queue = jobs[Symbol.iterator]();
  let [given, open] = [0, total];
  if (total === 0) return Promise.resolve(outcomes);
  return new Promise((done, fail) => {
    const running = Array.from({ length: Math.min(count, total) }, startProcess);
    const stop = (): void => running.forEach((child) => child.removeAllListeners('exit').kill());
    for (const child of running) {
      let current = -1;
      const next = (): void => {
        const job = queue.next();
        if (job.done === true) return;
        current = given;
        given += 1;
        child.send(job.value);
      };
      child.on('message', (outcome: ReportOutcome) => {
        outcomes[current] = outcome;
        open -= 1;
        if (open > 0) return next();
        stop();
        done(outcomes);
      });
      child.on('error', fail);
      child.on('exit', (code, signal) => {
        stop();
        fail(new Error(`a process that sets reports ended early, with ${signal ?? `code ${code}`}`));
      });
      next();
    }
  });
}

function startProcess(): ChildProcess {
  const { module, execArgv, env } = reportProcess;
  return fork(module, { execArgv: [...execArgv], env: { ...process.env, ...env } });
}
