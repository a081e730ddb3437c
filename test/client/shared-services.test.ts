import { expect, it } from 'vitest';
import { sharedServices } from '../../src/client/shared-services.ts';

const of = (...ids: string[]): { id: string }[] => ids.map((id) => ({ id }));

it.each([
  ['what at least two have', [of('a', 'b'), of('b', 'c'), of('c', 'd')], ['b', 'c']],
  ['all of one provider', [of('a', 'b')], ['a', 'b']],
  ['all of the only one with services', [of('a', 'b'), of()], ['a', 'b']],
  ['nothing where no two share one', [of('a'), of('b')], []],
  ['nothing of nobody', [], []],
] as const)('compares %s', (_name, all, shared) => {
  expect([...sharedServices(all)].toSorted()).toEqual(shared);
});
