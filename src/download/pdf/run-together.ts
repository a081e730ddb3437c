import type { PdfBlock } from './block.ts';

/**
 * Figures in a row that are not there for one reason become one block with that reason once, so that a group of which
 * nobody answered takes no pages. A figure with a note of its own stays by itself.
 */
export function runTogether(blocks: readonly PdfBlock[]): PdfBlock[] {
  const told: PdfBlock[] = [];
  for (const block of blocks) {
    const before = told.at(-1);
    if (block.b !== 'empty' || block.note !== '') {
      told.push(block);
    } else if (before?.b === 'empties' && before.reason === block.reason) {
      told[told.length - 1] = { ...before, items: [...before.items, itemOf(block)] };
    } else if (before?.b === 'empty' && before.note === '' && before.reason === block.reason) {
      told[told.length - 1] = { b: 'empties', items: [before, block].map(itemOf), reason: block.reason };
    } else {
      told.push(block);
    }
  }
  return told;
}

function itemOf({
  label,
  title,
  wording,
}: Extract<PdfBlock, { b: 'empty' }>): Extract<PdfBlock, { b: 'empties' }>['items'][number] {
  return { label, title, wording };
}
