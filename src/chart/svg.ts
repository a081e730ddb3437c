import { coordinate, whole } from './coordinate.ts';
import { escapeText } from './escape.ts';
import { leading, typeSize } from './lettering.ts';
import type { Attributes, Letters, Piece, Shape } from './piece.ts';

/** Pieces as SVG elements, with their letters as text. */
export function svgOf(pieces: readonly Piece[]): string {
  return pieces.map(elementOf).join('');
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
  const attributes: Attributes = {
    x: whole(x),
    y: whole(y),
    fill: colour,
    ...(size !== typeSize && { 'font-size': size }),
    ...(weight !== 400 && { 'font-weight': weight }),
    ...(anchor !== 'start' && { 'text-anchor': anchor }),
  };
  const more = rest
    .map((line) => ` <tspan x="${whole(x)}" dy="${leading}">${escapeText(line)}</tspan>`)
    .join('');
  return `<text${attributeText(attributes)}>${escapeText(first)}${more}</text> `;
}
