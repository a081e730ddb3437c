import { expect, it } from 'vitest';
import { nodeComplaint } from '../../scripts/node-version.mjs';

it.each([
  ['18.20.0', true],
  ['20.20.2', true],
  ['22.12.0', true],
  ['22.17.9', true],
  ['22.18.0', false],
  ['23.0.0', false],
  ['24.21.0', false],
])('Node %s is too old: %s', (version, isTooOld) => {
  expect(nodeComplaint(version) !== null).toBe(isTooOld);
});

it('names the Node it found and what to do', () => {
  expect(nodeComplaint('20.20.2')).toBe(
    'Rapportkaart needs Node 22.18 or newer, and this is 20.20.2. On Linux npm ci brings one along: start every command with npm run. Elsewhere, install a newer Node.',
  );
});
