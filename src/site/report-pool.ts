import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { usualJobs } from './manner.ts';
import type { ReportLoss } from '../model/refusal.ts';
import { Ended, Refusal } from './refusal.ts';
import type { ReportJob, ReportOutcome } from './report-process.ts';

/** Milliseconds in which a report must be set: a thousand times what one takes. */
const reportLimit = 120_000;

/**
 * How a process that sets reports is started. The limits keep it under 200 MB: V8 otherwise saves up garbage of
 * documents long sent, and malloc opens a heap for each thread of the compiler. One thread a process: as many processes
 * as there are cores set reports already, and threads beside them wait for each other. A semi-space of 16 MB holds one
 * document, so that most of it dies young.
 */
export const reportProcess = {
  module: join(import.meta.dirname, 'report-process.ts'),
  execArgv: ['--max-semi-space-size=16', '--max-old-space-size=128'],
  env: { MALLOC_ARENA_MAX: '1', RAYON_NUM_THREADS: '1' },
} as const;

/** A process takes as long to start as it takes to set so many: for fewer, another one is not worth while. */
const reportsAProcess = 8;

/** How reports are set; each has a value for a build. */
export interface PoolSettings {
  /** Processes at most. */
  readonly count?: number | undefined;
  /** Milliseconds that one report may take. */
  readonly limit?: number;
  /** Ends all of it. */
  readonly signal?: AbortSignal;
  /** Is told how many are set. */
  readonly seen?: ((done: number) => void) | undefined;
}

/** A process that ended, or was ended, before it answered. */
class Lost extends Error {
  readonly loss: ReportLoss;

  constructor(loss: ReportLoss) {
    super(loss.kind);
    this.loss = loss;
  }
}

/**
 * Sets reports in processes of their own, which get one at a time and know nothing else; the outcomes stand in
 * the order of the jobs, and a job is asked for only when a process is free. Processes, not threads: what the compiler
 * never gives back is gone with the process. A report whose process is killed or hangs is tried once more in a new
 * one; then it is a `Refusal`. Rejects with `Ended` when somebody ended a process, and with the signal's reason.
 */
export async function setReports(
  jobs: Iterable<ReportJob> | AsyncIterable<ReportJob>,
  total: number,
  { count = usualJobs(), limit = reportLimit, signal, seen }: PoolSettings = {},
): Promise<readonly ReportOutcome[]> {
  const outcomes: ReportOutcome[] = [];
  const queue = Symbol.asyncIterator in jobs ? jobs[Symbol.asyncIterator]() : jobs[Symbol.iterator]();
  const running = new Set<ChildProcess>();
  const stop = (): void => running.forEach((child) => child.kill('SIGKILL'));
  signal?.addEventListener('abort', stop);
  let given = 0;
  let done = 0;
  let isOver = false;
  const work = async (): Promise<void> => {
    let child = started(running);
    for (let next = await queue.next(); next.done !== true; next = await queue.next()) {
      const at = given;
      given += 1;
      for (let attempt = 1; outcomes[at] === undefined; attempt += 1) {
        try {
          signal?.throwIfAborted();
          outcomes[at] = await answered(child, next.value, limit);
        } catch (fault) {
          signal?.throwIfAborted();
          if (isOver || !(fault instanceof Lost)) throw fault;
          if (attempt > 1) {
            throw new Refusal({ kind: 'report-lost', about: next.value.about, loss: fault.loss });
          }
          child.kill('SIGKILL');
          child = started(running);
        }
      }
      done += 1;
      seen?.(done);
    }
  };
  try {
    const processes = Math.min(count, Math.ceil(total / reportsAProcess));
    await Promise.all(Array.from({ length: processes }, work));
    return outcomes;
  } finally {
    isOver = true;
    signal?.removeEventListener('abort', stop);
    stop();
  }
}

/** What a process answers to one job, in time. */
function answered(child: ChildProcess, job: ReportJob, limit: number): Promise<ReportOutcome> {
  return new Promise((done, fail) => {
    const finish = (): void => {
      clearTimeout(late);
      clearTimeout(failed);
      child.off('message', onMessage).off('exit', onExit).off('error', onError);
    };
    const onMessage = (outcome: ReportOutcome): void => {
      finish();
      done(outcome);
    };
    const onExit = (code: number | null, by: NodeJS.Signals | null): void => {
      finish();
      if (by === 'SIGTERM' || by === 'SIGINT' || by === 'SIGHUP') fail(new Ended(by));
      else fail(new Lost({ kind: 'ended', by: by ?? code }));
    };
    let failed: NodeJS.Timeout | undefined;
    const onError = (fault: Error): void => {
      // how it ended is told a moment after that it can no longer be spoken to, and tells more
      failed ??= setTimeout(() => {
        finish();
        fail(new Lost({ kind: 'broken', fault: fault.message }));
      }, 2_000);
    };
    const late = setTimeout(() => {
      finish();
      fail(new Lost({ kind: 'silent', seconds: limit / 1000 }));
    }, limit);
    child.on('message', onMessage).on('exit', onExit).on('error', onError);
    if (child.exitCode !== null || child.signalCode !== null) onExit(child.exitCode, child.signalCode);
    else child.send(job, (fault) => fault && onError(fault));
  });
}

function started(running: Set<ChildProcess>): ChildProcess {
  const { module, execArgv, env } = reportProcess;
  const child = fork(module, { execArgv: [...execArgv], env: { ...process.env, ...env } });
  running.add(child);
  child.on('exit', () => running.delete(child));
  // told to whoever waits for an answer; without a listener it would end the build with a stack trace
  child.on('error', () => undefined);
  return child;
}
