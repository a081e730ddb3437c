import type { DirectoryQuery } from '../address/query.ts';
import { breath } from './breath.ts';
import type { Finding } from './finding.ts';
import type { Results } from './results.ts';

/** Entries whose names and places are tried, spread over the list. */
const tried = 5;

/** Letters of a name that are tried, one more each time. */
const letters = 3;

/**
 * Searches a few names and places while the reader is still on the way to the first letter, and lays the answers out where nobody
 * sees them. A browser takes several times as long for code it has hardly run and for a table it has never laid out:
 * the first letters would come late. `asked` reads what the form asks, as it will for a letter. Stops as soon as `isAsked` tells that the reader asks something.
 */
export async function rehearse(
  { entries, answer }: Pick<Finding, 'entries' | 'answer'>,
  results: Results,
  asked: () => DirectoryQuery,
  isAsked: () => boolean,
): Promise<void> {
  for (const words of trials(entries)) {
    await breath();
    if (isAsked()) return;
    results.prepare(answer({ ...asked(), words }).found);
  }
}

/** What may be typed: nothing, beginnings of names, and a name and a place with two letters swapped. */
function trials(entries: Finding['entries']): string[] {
  const step = Math.max(1, Math.floor(entries.length / tried));
  return entries
    .filter((_, at) => at % step === 0)
    .slice(0, tried)
    .flatMap(({ name, place }) => [
      '',
      ...Array.from({ length: letters }, (_, at) => name.slice(0, at + 1)),
      mistyped(name.slice(0, 8)),
      ...(place === '' ? [] : [mistyped(place)]),
    ]);
}

function mistyped(text: string): string {
  return text.slice(0, 2) + text.slice(3, 4) + text.slice(2, 3) + text.slice(4);
}
