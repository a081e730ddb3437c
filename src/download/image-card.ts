import type { ShareCard } from '../card/share.ts';
import { wrapText } from '../chart/wrap.ts';
import { fittedSize, shortened } from './fit.ts';
import { column, line, row, type ImageBox } from './image-box.ts';
import { imageColours } from './image-frame.ts';
import { scaleBox, spreadBox } from './image-plot.ts';

/**
 * What stands between the bar and the foot of an edition's image. Heights add up to the image's: 68 + (16 + 148) +
 * (4 + 236) + 82 + 76; satori counts padding outside of them.
 */
export function cardBoxes(card: ShareCard, accent: string): ImageBox[] {
  const name = shortened(card.name, 1072, twoLines, 2);
  const head = column({ padding: '16px 64px 0', height: 148, flexShrink: 0 }, [
    line(name, {
      fontSize: nameSize(name),
      fontWeight: 700,
      lineHeight: 1.08,
      letterSpacing: -1,
      wordBreak: 'break-word',
    }),
    line([shortened(card.where, 620, [30, 30], 1), card.period].filter((part) => part !== '').join(' · '), {
      fontSize: 28,
      color: imageColours.soft,
      marginTop: 4,
    }),
  ]);
  const body =
    card.status === 'shown'
      ? [
          row({ padding: '4px 64px 0', height: 236, flexShrink: 0, justifyContent: 'space-between' }, [
            gradeBox(card, accent),
            card.spread ? spreadBox(card.spread, card) : scaleBox(card),
          ]),
          basisBox(card),
        ]
      : [emptyBox(card)];
  return [head, ...body];
}

/** Type sizes of a name that takes one line, and of one that needs two. */
const oneLine = [64, 42] as const;
const twoLines = [40, 34] as const;

function nameSize(name: string): number {
  const size = fittedSize(name, 1072, oneLine, 1);
  return wrapText(name, 1072, size, 600).length === 1 ? size : fittedSize(name, 1072, twoLines, 2);
}

function gradeBox(card: ShareCard, accent: string): ImageBox {
  return column({ width: 470, justifyContent: 'flex-start' }, [
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
  ]);
}

/** How many people the grade is about, under grade and spread. */
function basisBox(card: ShareCard): ImageBox {
  return row({ padding: '0 64px', height: 82, flexShrink: 0, alignItems: 'center' }, [
    line(card.basis, { fontSize: 32, fontWeight: 700, marginRight: 24, flexShrink: 0 }),
    line(card.response, { fontSize: 26, color: imageColours.soft, lineHeight: 1.1 }),
  ]);
}

function emptyBox(card: ShareCard): ImageBox {
  return column({ padding: '20px 64px 0', flexGrow: 1 }, [
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
  ]);
}
