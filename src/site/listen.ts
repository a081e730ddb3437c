import { setImmediate } from 'node:timers/promises';

/** Lets a signal that came be heard in the middle of long work, and throws its reason. */
export async function listen(signal: AbortSignal): Promise<void> {
  await setImmediate();
  signal.throwIfAborted();
}
