import { describe, expect, it } from 'vitest';
import type { PdfBlock } from '../../src/download/pdf/block.ts';
import { runTogether } from '../../src/download/pdf/run-together.ts';

const empty = (label: string, reason: string, note = ''): PdfBlock => ({
  b: 'empty',
  label,
  title: label,
  wording: '',
  note,
  reason,
});
const together = (reason: string, ...labels: string[]): PdfBlock => ({
  b: 'empties',
  items: labels.map((label) => ({ label, title: label, wording: '' })),
  reason,
});
const lead: PdfBlock = { b: 'lead', text: 'Eerst dit.' };

describe('figures that are not there', () => {
  it.each<[string, PdfBlock[], PdfBlock[]]>([
    ['one', [empty('1', 'niemand')], [empty('1', 'niemand')]],
    ['two in a row', [empty('1', 'niemand'), empty('2', 'niemand')], [together('niemand', '1', '2')]],
    [
      'three, of which the last has another reason',
      [empty('1', 'niemand'), empty('2', 'niemand'), empty('3', 'te weinig')],
      [together('niemand', '1', '2'), empty('3', 'te weinig')],
    ],
    [
      'two with something between them',
      [empty('1', 'niemand'), lead, empty('2', 'niemand')],
      [empty('1', 'niemand'), lead, empty('2', 'niemand')],
    ],
    [
      'one with a note of its own between two',
      [empty('1', 'niemand'), empty('2', 'niemand', 'let op'), empty('3', 'niemand')],
      [empty('1', 'niemand'), empty('2', 'niemand', 'let op'), empty('3', 'niemand')],
    ],
  ])('run together where one reason holds: %s', (_name, blocks, told) => {
    expect(runTogether(blocks)).toEqual(told);
  });
});
