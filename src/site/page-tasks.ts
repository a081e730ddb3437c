import { makePages, type BundledApp, type PagePlace, type PageToMake, type PageWork } from './page-task.ts';
import { secondTask, type SecondTask } from './second-task.ts';

/** So many pages are made by one task one after the other: some providers with all of theirs. */
const runLength = 64;

/**
 * Makes all pages with a bundle's app, in their order. As soon as `mayBeTwo` says so of how many are left, a second task makes them from the other end. Gives
 * the path of each that stands to `tell`; rejects with the first fault, when nothing is made any more.
 */
export async function writePages(
  app: BundledApp,
  place: PagePlace,
  pages: readonly PageToMake[],
  mayBeTwo: (left: number) => boolean,
  tell: (pathname: string) => void,
): Promise<void> {
  const runs = runsOf(pages);
  const work: PageWork = { ...place, runs, taken: new Int32Array(new SharedArrayBuffer(4 * runs.length)) };
  const fault = new AbortController();
  let second: SecondTask | undefined;
  function* forwards(): Generator<number> {
    for (const at of runs.keys()) {
      fault.signal.throwIfAborted();
      if (second === undefined && mayBeTwo(pages.length - at * runLength)) {
        second = secondTask(work, tell);
        second.ended.catch((reason: unknown) => fault.abort(reason));
      }
      yield at;
    }
  }
  try {
    await makePages(app, work, forwards(), tell);
    await second?.ended;
  } finally {
    await second?.end();
  }
}

/** Pages in runs, in their order. */
function runsOf(pages: readonly PageToMake[]): PageToMake[][] {
  const count = Math.ceil(pages.length / runLength);
  return Array.from({ length: count }, (_, at) => pages.slice(at * runLength, (at + 1) * runLength));
}
