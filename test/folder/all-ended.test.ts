import { setTimeout as later } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { allEnded } from '../../src/site/all-ended.ts';

it('gives what all gave, in their order', async () => {
  expect(await allEnded([later(5, 'slow'), later(0, 'fast')])).toEqual(['slow', 'fast']);
});

it('fails with the first fault in their order, and not before the last has ended', async () => {
  const ended: string[] = [];
  const write = async (name: string, milliseconds: number): Promise<void> => {
    await later(milliseconds);
    ended.push(name);
    if (name !== 'good') throw new Error(name);
  };
  await expect(allEnded([write('late', 20), write('early', 0), write('good', 40)])).rejects.toThrow('late');
  expect(ended).toEqual(['early', 'late', 'good']);
});
