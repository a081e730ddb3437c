import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** How V8 collects what nobody needs, as its flag `--expose-gc` has it. */
type Collect = (wish: {
  readonly type: 'major';
  readonly execution: 'sync';
  readonly flavor: 'last-resort';
}) => void;

/**
 * Gives the system back what V8 holds of things that were let go: it keeps the pages of its heap for later, of a country some hundreds of
 * MB, which other processes need meanwhile. Waits until all that is still held was looked at a few times, so it is for a moment at which that is little.
 */
export function giveMemoryBack(): void {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as Collect;
  // only the last resort gives back pages too
  collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });
}
