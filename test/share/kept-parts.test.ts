import { describe, expect, it } from 'vitest';
import { keptParts } from '../../src/download/kept-parts.ts';

/** Parts as large as their text, of which ten bytes are kept; says which were made. */
function keeping(): { readonly made: string[]; readonly of: (key: string) => Promise<string> } {
  const kept = keptParts<string>((one) => one.length, 10);
  const made: string[] = [];
  const make = (key: string) => async (): Promise<string> => {
    made.push(key);
    return key;
  };
  return { made, of: (key) => kept.of(key, make(key)) };
}

describe('parts of images', () => {
  it('are made once', async () => {
    const { made, of } = keeping();
    expect([await of('abcd'), await of('abcd'), await of('efgh'), await of('abcd')]).toEqual([
      'abcd',
      'abcd',
      'efgh',
      'abcd',
    ]);
    expect(made).toEqual(['abcd', 'efgh']);
  });

  it('are made once for two that ask at the same moment', async () => {
    const { made, of } = keeping();
    await Promise.all([of('abcd'), of('abcd')]);
    expect(made).toEqual(['abcd']);
  });

  it('go when there is no room, the one that was not asked for longest first', async () => {
    const { made, of } = keeping();
    for (const key of ['one1', 'two2', 'one1', 'more', 'one1', 'two2']) await of(key);
    expect(made).toEqual(['one1', 'two2', 'more', 'two2']);
  });

  it('that could not be made are tried again', async () => {
    const kept = keptParts<string>((one) => one.length, 10);
    await expect(kept.of('a', () => Promise.reject(new Error('no paper')))).rejects.toThrow('no paper');
    expect(await kept.of('a', async () => 'drawn')).toBe('drawn');
  });
});
