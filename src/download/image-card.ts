import type { ShareCard } from '../card/share.ts';
import { textWidth } from '../chart/measure.ts';
import { wrapText } from '../chart/wrap.ts';
import { fittedSize, shortened } from './fit.ts';
import { line, row } from './image-box.ts';
import { barHeight, bodyHeight, imageColours, innerWidth, margin } from './image-frame.ts';
import type { ImagePart, ImageText } from './image-part.ts';
import { scaleParts, spreadParts } from './image-plot.ts';
import { imageSize } from './image-size.ts';

/** Pixels of the name with what stands below it, of grade and spread, and of how many people they are about. */
const [headHeight, figuresHeight] = [164, 240] as const;
const basisHeight = bodyHeight - headHeight - figuresHeight;

/** Where grade and spread begin. */
const figuresTop = barHeight + headHeight + 4;

/** What stands between the bar and the foot of an edition's image. */
export function cardParts(card: ShareCard, accent: string): (ImagePart | ImageText)[] {
  const head = headTexts(card);
  if (card.status !== 'shown') return [...head, emptyPart(card)];
  return [
    ...head,
    gradePart(card, accent),
    ...(card.spread ? spreadParts(card.spread, card.language, figuresTop) : scaleParts(card, figuresTop)),
    ...basisTexts(card),
  ];
}

/** Type sizes of a name that takes one line, and of one that needs two. */
const oneLine = [64, 42] as const;
const twoLines = [40, 34] as const;

/** The name, and below it where and when. */
function headTexts(card: ShareCard): ImageText[] {
  const text = shortened(card.name, innerWidth, twoLines, 2);
  const size = nameSize(text);
  const name: ImageText = {
    left: margin,
    top: barHeight + 16,
    type: { size, weight: 700, colour: imageColours.ink, letterSpacing: -1 },
    lineHeight: 1.08 * size,
    lines: wrapText(text, innerWidth, size, 600),
  };
  const where = [shortened(card.where, 620, [30, 30], 1), card.period].filter((part) => part !== '');
  return [
    name,
    {
      left: margin,
      top: name.top + name.lines.length * name.lineHeight + 4,
      type: { size: 28, weight: 400, colour: imageColours.soft },
      lineHeight: 40,
      lines: [where.join(' · ')],
    },
  ];
}

function nameSize(name: string): number {
  const size = fittedSize(name, innerWidth, oneLine, 1);
  return wrapText(name, innerWidth, size, 600).length === 1
    ? size
    : fittedSize(name, innerWidth, twoLines, 2);
}

/** The grade and its norm: of all images of a country there are some dozens. */
function gradePart(card: ShareCard, accent: string): ImagePart {
  const boxes = [
    line(card.label, { fontSize: 34, fontWeight: 700 }),
    row({ alignItems: 'flex-end' }, [
      line(card.grade ?? '', {
        fontSize: 172,
        fontWeight: 700,
        lineHeight: 1,
        letterSpacing: -5,
        color: accent,
      }),
      ...(card.norm
        ? [
            line(card.norm.text, {
              fontSize: 34,
              color: imageColours.soft,
              margin: '0 0 38px 20px',
              whiteSpace: 'nowrap',
            }),
          ]
        : []),
    ]),
  ];
  return { left: margin, top: figuresTop, width: 496, height: figuresHeight - 4, boxes };
}

/** How many people the grade is about, under grade and spread, and beside it how many took part. */
function basisTexts({ basis, response }: ShareCard): ImageText[] {
  const middle = barHeight + headHeight + figuresHeight + basisHeight / 2;
  const left = margin + Math.round(textWidth(basis, 32, 600)) + 20;
  const lines = wrapText(response, imageSize.width - margin - left, 26);
  const lineHeight = 1.1 * 26;
  return [
    {
      left: margin,
      top: middle - 20,
      type: { size: 32, weight: 700, colour: imageColours.ink },
      lineHeight: 40,
      lines: [basis],
    },
    {
      left,
      top: middle - (lines.length * lineHeight) / 2,
      type: { size: 26, weight: 400, colour: imageColours.soft },
      lineHeight,
      lines,
    },
  ];
}

/** Why there is no grade. */
function emptyPart(card: ShareCard): ImagePart {
  const boxes = [
    ...(card.status === 'absent' && card.grade !== null
      ? [line(card.grade, { fontSize: 96, fontWeight: 700, lineHeight: 0.9, color: imageColours.soft })]
      : []),
    line(card.label, {
      fontSize: 68,
      fontWeight: 700,
      letterSpacing: -1.5,
      lineHeight: 1.1,
      color: imageColours.ink,
    }),
    line(card.basis, { fontSize: 32, color: imageColours.soft, marginTop: 14, lineHeight: 1.25 }),
  ];
  const [top, height] = [barHeight + headHeight + 20, bodyHeight - headHeight - 20];
  return { left: margin, top, width: innerWidth, height, boxes };
}
