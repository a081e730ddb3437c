import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultTheme } from '../../src/model/theme.ts';
import { filesIn } from '../../src/site/folder/files-in.ts';
import { drawingFor, type Draw, type Shown } from '../../src/site/image-drawing.ts';
import { imageThread, type ImageThread } from '../../src/site/image-thread.ts';
import { writeImages, type ImageJob, type ImageManner } from '../../src/site/images.ts';
import { hardCards } from './cards.ts';

const site = {
  name: 'Rapportkaart',
  host: 'rapportkaart.example',
  isDemonstration: true,
  theme: defaultTheme,
};
const cards = Object.values(await hardCards());
const title: Shown = { title: 'Hoe tevreden zijn cliënten?', language: 'nl' };
/** A card that no drawing can take: a mistake of ours, never of data. */
const broken = { card: { language: 'nl' } } as Shown;

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rapportkaart-images-'));
});

afterEach(() => rm(folder, { recursive: true }));

describe('a thread that draws', () => {
  let thread: ImageThread;

  beforeEach(() => {
    thread = imageThread(site);
  });

  afterEach(() => thread.end());

  it('draws the bytes that are drawn without one, whatever was asked at once', async () => {
    const draw = await drawingFor(site);
    const shown = [title, ...cards.slice(0, 4).map((card) => ({ card }))];
    const beside = await Promise.all(shown.map(thread.draw));
    for (const [at, png] of beside.entries()) {
      const own = await draw(shown[at] ?? title);
      expect(Buffer.from(png).equals(own)).toBe(true);
    }
  });

  it('tells whoever waits, and whoever asks later, why it failed', async () => {
    const [first, second] = await Promise.allSettled([thread.draw(broken), thread.draw(title)]);
    expect(first).toMatchObject({ status: 'rejected', reason: expect.any(TypeError) as TypeError });
    // it may have been drawn before the thread fell
    if (second.status === 'rejected') expect(second).toEqual(first);
    await expect(thread.draw(title)).rejects.toThrow(TypeError);
  });

  it('rejects what it was drawing when it is ended, and draws no more', async () => {
    const drawing = expect(thread.draw(title)).rejects.toThrow('has ended');
    await thread.end();
    await drawing;
    await expect(thread.draw(title)).rejects.toThrow('has ended');
  });
});

describe('images of a site', () => {
  const jobs = (from: readonly Shown[]): ImageJob[] =>
    from.map((shown, at) => ({ ...shown, path: join(folder, 'site', `${at}.png`) }));
  const all = (): ImageJob[] => jobs(cards.map((card) => ({ card })));
  /** So many are drawn here before any is left for a thread. */
  const four = cards.slice(0, 4).map((card) => ({ card }));
  const titles = (count: number): Shown[] =>
    Array.from({ length: count }, (_, at) => ({ ...title, title: `Onderzoek ${at}` }));
  const free = Promise.resolve();
  /** As of pages that failed, of which somebody else hears. */
  const failed = (): Promise<void> => {
    const failing = Promise.reject(new Error('the pages failed'));
    failing.catch(() => undefined);
    return failing;
  };
  const standing = (): number => filesIn(join(folder, 'site')).length;

  /** A thread that draws as `draw` does, or as threads do; and what it was asked to draw. */
  function watched(draw?: Draw): { readonly asked: Shown[]; readonly start: () => ImageThread } {
    const asked: Shown[] = [];
    const start = (): ImageThread => {
      const thread = draw === undefined ? imageThread(site) : { draw, end: async () => undefined };
      return { ...thread, draw: (shown) => (asked.push(shown), thread.draw(shown)) };
    };
    return { asked, start };
  }

  /** Makes images, and gives their bytes with the names of those that are kept. */
  async function made(
    list: readonly ImageJob[],
    cache: string,
    manner: ImageManner,
  ): Promise<{
    readonly bytes: readonly string[];
    readonly used: readonly string[];
    readonly drawn: number;
  }> {
    const { drawn, used } = await writeImages(list, site, join(folder, cache), manner);
    return {
      drawn,
      used: [...used].sort(),
      bytes: list.map(({ path }) => readFileSync(path, 'base64')),
    };
  }

  it('are the same where a thread draws too, and all stand and are told of', async () => {
    const told: number[] = [];
    const alone = await made(all(), 'alone', {});
    await rm(join(folder, 'site'), { recursive: true });
    const { asked, start } = watched();
    const helped = await made(all(), 'helped', { free, fewest: 1, start, seen: (done) => told.push(done) });
    expect(helped).toEqual(alone);
    expect(told).toEqual(cards.map((_, at) => at + 1));
    expect(asked.length).toBeGreaterThanOrEqual(4);
  });

  it.each<{ why: string; manner: () => ImageManner }>([
    { why: 'nothing gets free', manner: () => ({ free: failed(), fewest: 1 }) },
    { why: 'all stand before', manner: () => ({ free: new Promise(() => undefined), fewest: 1 }) },
    { why: 'few are left', manner: () => ({ free, fewest: 6 }) },
    { why: 'few are left for the usual thread', manner: () => ({ free }) },
  ])('are drawn without a thread where $why', async ({ manner }) => {
    const { asked, start } = watched();
    expect(await made(all().slice(0, 5), 'alone', { ...manner(), start })).toMatchObject({ drawn: 5 });
    expect(asked).toEqual([]);
  });

  it('are drawn without a thread where the machine lends none', async () => {
    const start = (): never => {
      throw new Error('no thread');
    };
    expect(await made(all().slice(0, 5), 'alone', { free, fewest: 1, start })).toMatchObject({ drawn: 5 });
  });

  it('that are kept start no thread', async () => {
    await made(all().slice(0, 5), 'cache', {});
    await rm(join(folder, 'site'), { recursive: true });
    const { asked, start } = watched();
    expect(await made(all().slice(0, 5), 'cache', { free, fewest: 1, start })).toMatchObject({ drawn: 0 });
    expect(asked).toEqual([]);
  });

  it('are no longer drawn when the thread fails at one', async () => {
    const list = jobs([...four, { ...broken }]);
    await expect(writeImages(list, site, join(folder, 'cache'), { free, fewest: 1 })).rejects.toThrow(
      TypeError,
    );
  });

  it.each<{ when: string; draw: Draw }>([
    { when: 'at once', draw: () => Promise.reject(new Error('the thread fell')) },
    {
      when: 'while others are drawn',
      draw: async () => {
        await new Promise((done) => setTimeout(done, 1));
        throw new Error('the thread fell');
      },
    },
  ])('are no longer drawn when the thread fails $when, whatever is drawn here', async ({ draw }) => {
    const { asked, start } = watched(draw);
    const list = jobs([...four, ...titles(40)]);
    const making = writeImages(list, site, join(folder, 'cache'), { free, fewest: 1, start });
    await expect(making).rejects.toThrow('the thread fell');
    // what was begun here stands
    expect(standing()).toBeLessThanOrEqual(4);
    expect(asked).toHaveLength(4);
  });

  it('are no longer drawn when somebody ends it, in the thread neither', async () => {
    const over = new AbortController();
    const { asked, start } = watched();
    const making = writeImages(jobs([...four, ...titles(40)]), site, join(folder, 'cache'), {
      free,
      fewest: 1,
      start,
      signal: over.signal,
      seen: () => over.abort(new Error('ended')),
    });
    await expect(making).rejects.toThrow('ended');
    expect(asked).toHaveLength(4);
    expect(standing()).toBeLessThanOrEqual(8);
  });
});
