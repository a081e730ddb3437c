import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import type { ImageSite } from '../download/image-frame.ts';
import { drawingFor, type Draw, type Shown } from './image-drawing.ts';

/** What a thread gets: whose images it draws, which tells it from other threads that load this file. */
interface Drawing {
  readonly imageSite: ImageSite;
}

/** An image to draw, and the number by which its answer is known. */
interface Asked {
  readonly id: number;
  readonly shown: Shown;
}

/** An image that is drawn. */
interface Answer {
  readonly id: number;
  readonly png: Uint8Array;
}

/** A thread that draws too. */
export interface ImageThread {
  /** Rejects when the thread failed, with why; then and when it has been ended it draws nothing any more. */
  readonly draw: Draw;
  /** Ends it, whatever it draws. */
  readonly end: () => Promise<void>;
}

/** Starts a thread that draws images of a site. What it lays out it holds by itself, some 100 MB; several may be asked for at once. */
export function imageThread(site: ImageSite): ImageThread {
  // what a process loads before its own code is of the process
  const thread = new Worker(new URL(import.meta.url), {
    workerData: { imageSite: site } satisfies Drawing,
    execArgv: [],
  });
  const waiting = new Map<number, PromiseWithResolvers<Uint8Array>>();
  const over: { fault?: unknown } = {};
  const fail = (fault: unknown): void => {
    over.fault ??= fault;
    for (const { reject } of waiting.values()) reject(over.fault);
    waiting.clear();
  };
  thread.on('message', ({ id, png }: Answer) => {
    waiting.get(id)?.resolve(png);
    waiting.delete(id);
  });
  thread.on('error', fail);
  thread.on('exit', () => fail(new Error('the thread that draws images has ended')));
  let asked = 0;
  return {
    draw: async (shown) => {
      if (over.fault !== undefined) throw over.fault;
      const answer = Promise.withResolvers<Uint8Array>();
      asked += 1;
      waiting.set(asked, answer);
      thread.postMessage({ id: asked, shown } satisfies Asked);
      return answer.promise;
    },
    end: async () => void (await thread.terminate()),
  };
}

const given = workerData as Drawing | null;

if (!isMainThread && parentPort !== null && given?.imageSite !== undefined) {
  const port = parentPort;
  const drawing = drawingFor(given.imageSite);
  // a fault ends the thread, which tells whoever waits
  port.on('message', async ({ id, shown }: Asked) => {
    port.postMessage({ id, png: await (await drawing)(shown) } satisfies Answer);
  });
}
