import { expect, it } from 'vitest';
import { shownPath } from '../../scripts/shown-path.ts';

it.each([
  ['/home/a/program', '/home/a/program/data/2027/period.json', 'data/2027/period.json'],
  ['/home/a/program', '/home/a/mijn-site/data/bevindingen.csv', '../mijn-site/data/bevindingen.csv'],
  ['/home/a/program', '/srv/mijn-site/data/bevindingen.csv', '/srv/mijn-site/data/bevindingen.csv'],
])('from %s %s is told as %s', (here, path, shown) => {
  expect(shownPath(here, path)).toBe(shown);
});
