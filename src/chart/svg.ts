import { coordinate, whole } from './coordinate.ts';
import { escapeText } from './escape.ts';
import { leading, typeSize } from './lettering.ts';
import type { Attributes, Letters, Piece, Shape } from './piece.ts';

/** Pieces as SVG elements, with their letters as text. */
export function svgOf(pieces: readonly Piece[]): string {
  let text = '';
  for (const piece of pieces) text += elementOf(piece);
  return text;
}

function elementOf(piece: Piece): string {
  switch (piece.kind) {
    case 'letters':
      return textElement(piece);
    case 'moved':
      return `<g transform="translate(${coordinate(piece.x)},${coordinate(piece.y)})">${svgOf(piece.pieces)}</g>`;
    case 'scaled':
      return group({ transform: `scale(${piece.by})`, ...piece.attributes }, piece.shapes);
    default:
      return shapeElement(piece);
  }
}

/** A group of shapes with what all of them have. */
export function group(attributes: Attributes, shapes: readonly Shape[]): string {
  return `<g${attributeText(attributes)}>${shapes.map(shapeElement).join('')}</g>`;
}

/** One shape as an element. */
export function shapeElement({ kind, attributes }: Shape): string {
  return `<${kind}${attributeText(attributes)}/>`;
}

function attributeText(attributes: Attributes): string {
  let text = '';
  for (const name of Object.keys(attributes)) text += ` ${name}="${attributes[name] ?? ''}"`;
  return text;
}

/**
 * One line is a `<text>`, more lines are its `<tspan>`s. A space stands behind every line: whoever copies a drawing, or has it
 * read out, gets words and not one word. Inside a `<text>` it would push a line that is centred or ends at its point aside,
 * so such lines are a `<text>` each.
 */
function textElement(letters: Letters): string {
  const { lines, anchor, y } = letters;
  if (anchor === 'start') return textOf(letters, lines);
  return lines
    .map((line, index) => textOf({ ...letters, y: Number(whole(y)) + index * leading }, [line]))
    .join('');
}

function textOf(
  { x, y, size, weight, anchor, colour }: Letters,
  [first = '', ...rest]: readonly string[],
): string {
  const left = whole(x);
  let text = `<text x="${left}" y="${whole(y)}" fill="${colour}"`;
  if (size !== typeSize) text += ` font-size="${size}"`;
  if (weight !== 400) text += ` font-weight="${weight}"`;
  if (anchor !== 'start') text += ` text-anchor="${anchor}"`;
  text += `>${escapeText(first)}`;
  for (const line of rest) text += ` <tspan x="${left}" dy="${leading}">${escapeText(line)}</tspan>`;
  return `${text}</text> `;
}
