import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultTheme } from '../../src/model/theme.ts';
import { drawingFor, type Shown } from '../../src/site/image-drawing.ts';
import { imageThread, type ImageThread } from '../../src/site/image-thread.ts';
import { writeImages, type ImageJob, type ImageManner } from '../../src/site/images.ts';
import { hardCards } from './cards.ts';

// it draws as it does; whether it was started is seen
vi.mock('../../src/site/image-thread.ts', { spy: true });

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

afterEach(() => void vi.mocked(imageThread).mockClear());

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
  const free = Promise.resolve();
  /** As of pages that failed, of which somebody else hears. */
  const failed = (): Promise<void> => {
    const failing = Promise.reject(new Error('the pages failed'));
    failing.catch(() => undefined);
    return failing;
  };

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
    expect(imageThread).not.toHaveBeenCalled();
    await rm(join(folder, 'site'), { recursive: true });
    const helped = await made(all(), 'helped', { free, fewest: 1, seen: (done) => told.push(done) });
    expect(helped).toEqual(alone);
    expect(told).toEqual(cards.map((_, at) => at + 1));
    expect(imageThread).toHaveBeenCalledOnce();
  });

  it.each<{ why: string; manner: () => ImageManner }>([
    {
      why: 'nothing gets free',
      manner: () => ({ free: failed(), fewest: 1 }),
    },
    { why: 'all stand before', manner: () => ({ free: new Promise(() => undefined), fewest: 1 }) },
    { why: 'few are left', manner: () => ({ free, fewest: 3 }) },
    { why: 'few are left for the usual thread', manner: () => ({ free }) },
  ])('are drawn without a thread where $why', async ({ manner }) => {
    expect(await made(all().slice(0, 2), 'alone', manner())).toMatchObject({ drawn: 2 });
    expect(imageThread).not.toHaveBeenCalled();
  });

  it('that are kept start no thread', async () => {
    await made(all(), 'cache', {});
    await rm(join(folder, 'site'), { recursive: true });
    expect(await made(all(), 'cache', { free, fewest: 1 })).toMatchObject({ drawn: 0 });
    expect(imageThread).not.toHaveBeenCalled();
  });

  it('are no longer drawn when what a thread was to draw cannot be drawn', async () => {
    const list = jobs([...cards.map((card) => ({ card })), ...Array.from({ length: 8 }, () => broken)]);
    const making = writeImages(list, site, join(folder, 'cache'), { free, fewest: 1 });
    await expect(making).rejects.toThrow(TypeError);
  });

  it('are no longer drawn when somebody ends it, in the thread neither', async () => {
    const over = new AbortController();
    const making = writeImages(all(), site, join(folder, 'cache'), {
      free,
      fewest: 1,
      signal: over.signal,
      seen: () => over.abort(new Error('ended')),
    });
    await expect(making).rejects.toThrow('ended');
  });
});
