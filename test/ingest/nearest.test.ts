import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/ingest/nearest.ts';

describe('the name that was probably meant', () => {
  const names = ['Kwikstaart Werkt', 'Appelmoes Organisatieadvies', 'Zeer tevreden', 'Ja', '12'];

  it.each([
    ['Kwikstaart Werk', 'Kwikstaart Werkt'],
    ['kwikstaart  werkt BV', 'Kwikstaart Werkt'],
    ['zeer tevreeden', 'Zeer tevreden'],
    // another name, and no slip of the pen
    ['Nieuwland Werkt', null],
    ['Totaal', null],
    // codes, numbers and what is missing
    ['13', null],
    ['8,5', null],
    ['J', null],
    ['-99', null],
    ['', null],
  ])('%s: %s', (found, meant) => {
    expect(nearest(found, names)).toBe(meant);
  });

  it('is nothing where nothing is known', () => {
    expect(nearest('Kwikstaart Werkt', [])).toBeNull();
  });
});
