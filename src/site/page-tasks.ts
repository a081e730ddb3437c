import { makePages, type BundledApp, type PagePlace, type PageToMake, type PageWork } from './page-task.ts';
import { secondTask, type SecondTask } from './second-task.ts';

/** So many pages are made by one task one after the other: some providers with all of theirs. */
const runLength = 64;

/**
 * Makes all pages with a bundle's app, in their order. As soon as `mayBeTwo` gives the bundle's entry, asked with how many are left, a second task
 * makes them from the other end. Gives each file that stands to `tell`. Rejects with the first fault, when nothing is made any more; for
 * two pages in one file before anything is.
 */
export async function writePages(
  app: BundledApp,
  place: PagePlace,
  pages: readonly PageToMake[],
  mayBeTwo: (left: number) => string | null,
  tell: (file: string) => void,
): Promise<void> {
  demandApart(pages);
  const runs = runsOf(pages);
  const work: PageWork = { ...place, runs, taken: new Int32Array(new SharedArrayBuffer(4 * runs.length)) };
  const fault = new AbortController();
  let second: SecondTask | undefined;
  function* forwards(): Generator<number> {
    for (const at of runs.keys()) {
      fault.signal.throwIfAborted();
      const entry = second === undefined ? mayBeTwo(pages.length - at * runLength) : null;
      if (entry !== null) {
        second = secondTask(entry, work, tell);
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

function demandApart(pages: readonly PageToMake[]): void {
  const known = new Map<string, string>();
  for (const { file, component } of pages) {
    const before = known.get(file);
    if (before !== undefined) throw new Error(`${before} and ${component} both make ${file}`);
    known.set(file, component);
  }
}

/** Pages in runs, in their order. */
function runsOf(pages: readonly PageToMake[]): PageToMake[][] {
  const count = Math.ceil(pages.length / runLength);
  return Array.from({ length: count }, (_, at) => pages.slice(at * runLength, (at + 1) * runLength));
}
