import { expect, it } from 'vitest';
import { registerOf } from '../../src/card/register.ts';
import type { Provider } from '../../src/model/provider.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { terms } from '../share/terms.ts';

const provider = (id: string, name: string, place?: string): Provider =>
  ({ id, name, formerIds: [], ...(place !== undefined && { place }) }) as unknown as Provider;

it.each([
  ['a', 'Het Kompas, Zwolle'],
  ['b', 'Het Kompas, Goes'],
  ['c', 'De Brug'],
  ['d', 'Het Kompas'],
])('a provider is told from those of its name by its place: %s is %s', (id, told) => {
  const providers = [
    provider('a', 'Het Kompas', 'Zwolle'),
    provider('b', 'Het Kompas', 'Goes'),
    provider('c', 'De Brug', 'Zwolle'),
    provider('d', 'Het Kompas'),
  ];
  const publication = { audience: 'public', providers, services: [], periods: [] };
  const register = registerOf(publication as unknown as Publication<'public'>, terms);
  expect(register.nameApart(id)).toBe(told);
});
