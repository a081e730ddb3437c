import type { ComparedLine } from '../card/compared.ts';
import { element } from './element.ts';

/** What stands in one cell of the comparison. */
export type Cell = Node | string;

/** Why there is nothing to draw, or nothing to say. */
export function reason(sentence: string | null): Cell[] {
  return sentence === null ? [] : [sentence];
}

/** A bar where there are shares to draw, and the words, which say all that it shows. */
export function lineCell({ text, parts }: ComparedLine): Cell[] {
  if (!parts) return [text];
  const bar = element(
    'span',
    { class: 'shares', 'aria-hidden': 'true' },
    ...parts.map(({ tone, share }) => {
      const part = element('span', { class: tone });
      part.style.flexGrow = String(share);
      return part;
    }),
  );
  return [bar, element('small', {}, text)];
}

/** The drawing that came with the file, as an element of this page. */
export function drawing(svg: string): Node {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
}
