import { expect, it } from 'vitest';
import { isPrivate } from '../../src/site/private-files.ts';

it.each([
  ['/data/2025/responses.csv', true],
  ['/data/2025/responses.csv?raw', true],
  ['/%64ata/2025/responses.csv', true],
  ['/Data/2025/responses.csv', true],
  ['//data/2025/responses.csv', true],
  ['/src/../data/2025/responses.csv', true],
  ['/@fs/project/data/2025/responses.csv?import', true],
  ['/@fs//project/data/2025/responses.csv', true],
  ['/reports/2025/de-werkbrug.nl.pdf', true],
  ['/.rapportkaart/dev/handover.json', true],
  ['/.rapportkaart-1f2e3d4c-8812-0/open-data/gegevens.csv', true],
  ['/@fs/project/.Rapportkaart-1f2e3d4c-8812-0/index.html', true],
  ['/sites/.rapportkaart-1f2e3d4c-lock', true],
  ['/dist-concept/index.html', true],
  ['/@fs/project/dist-2/dienstverleners/index.html', true],
  ['/releases/current/index.html', true],
  ['/concept/2026/index.html', true],
  ['/%zz', true],
  ['/', false],
  ['/open-data/gegevens.csv', false],
  ['/vergelijken/gegevens/de-werkbrug.json', false],
  ['/database/', false],
  ['/distributie/', false],
  ['/src/dist-anders.ts', false],
  ['/src/client/search.ts', false],
  ['/@fs/project/src/client/search.ts', false],
  ['/@vite/client', false],
])('in development, %s is private: %s', (address, expected) => {
  expect(isPrivate('/project', address)).toBe(expected);
});

it.each([
  ['/mijn-site/data/2025/responses.csv', true],
  ['/Mijn-Site/reports/2025/de-werkbrug.nl.pdf', true],
  ['/@fs/project/levering/bevindingen.csv', true],
  ['/mijn-site-foto.png', false],
  ['/src/client/search.ts', false],
])('with a site and data inside the project, %s is private: %s', (address, expected) => {
  expect(isPrivate('/project', address, ['/project/mijn-site', '/project/levering', '/'])).toBe(expected);
});
