import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { bundledApp, makePages, type BundledApp, type PageWork } from './page-task.ts';

/** What a second task gets: the entry of the bundle that makes pages, which tells it from other threads that load this file, and its work. */
interface SecondWork extends PageWork {
  readonly secondEntry: string;
}

/** A thread that makes pages too. */
export interface SecondTask {
  /** Rejects as soon as it fails; resolves when no run is left, and its pages stand. */
  readonly ended: Promise<void>;
  readonly end: () => Promise<void>;
}

/**
 * Makes pages in a thread of its own with the bundle of which `entry` is the entry, from the last run on, until it meets one that is taken.
 * It holds all that pages are made from once more. The paths of what it made are given to `tell`.
 */
export function secondTask(entry: string, work: PageWork, tell: (pathname: string) => void): SecondTask {
  // what a process loads before its own code is of the process: how its lines leave, and that it ends with its starter
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { ...work, secondEntry: entry } satisfies SecondWork,
    execArgv: [],
  });
  thread.on('message', tell);
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  thread.on('error', reject);
  thread.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`a task ended with ${code}`))));
  return { ended, end: async () => void (await thread.terminate()) };
}

/**
 * Gives a bundle's app what the page builder gives its own: the styles of each route, which its manifest names too, and that no script
 * stands on every page. What it says of itself goes nowhere.
 */
function prepared(app: BundledApp): BundledApp {
  const styles = new Map(
    app.manifest.routes.map(({ routeData: { route, component }, styles: sheets }) => [
      `${route}&${component}`,
      { styles: sheets.map((sheet, order) => ({ sheet, order, depth: 0 })) },
    ]),
  );
  app.setInternals({ pagesByKeys: styles });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: () => true } } } });
  return app;
}

const given = workerData as SecondWork | null;

if (!isMainThread && parentPort !== null && given?.secondEntry !== undefined) {
  const [port, work] = [parentPort, given];
  const app = prepared(await bundledApp(work.secondEntry));
  const backwards = [...work.runs.keys()].toReversed();
  await makePages(app, work, backwards, (pathname) => port.postMessage(pathname));
}
