import type { GradeSpread, ShareCard } from '../card/share.ts';
import type { Language } from '../model/label.ts';
import { formatCount } from '../text/number.ts';
import { words } from '../text/words.ts';
import { box, column, line, row, type ImageBox } from './image-box.ts';
import { imageColours, margin } from './image-frame.ts';
import type { ImagePart } from './image-part.ts';
import { imageSize } from './image-size.ts';

/** Where the columns begin, the pixels from one to the next, of one, and of the highest. */
const [plotLeft, step, columnWidth, plotHeight] = [576, 56, 44, 122] as const;

/** Pixels between the top of the plot and the number over its highest column, and of a number. */
const [headingHeight, numberHeight] = [41, 32] as const;

/** The spread as ten columns with their counts, failing grades in the other colour. `top` in pixels of the image. */
export function spreadParts(
  { counts, failingUpTo }: GradeSpread,
  language: Language,
  top: number,
): ImagePart[] {
  const most = Math.max(1, ...counts);
  const base = top + headingHeight + numberHeight + plotHeight;
  const columns = counts.flatMap((people, index) => {
    const height = people === 0 ? 3 : Math.max(6, Math.round((people / most) * plotHeight));
    const colour =
      people === 0 ? imageColours.track : index < failingUpTo ? imageColours.fail : imageColours.pass;
    const left = plotLeft + index * step;
    const bar: ImagePart = {
      left: left + (step - columnWidth) / 2,
      top: base - height,
      width: columnWidth,
      height,
      boxes: [box({ width: columnWidth, height, backgroundColor: colour })],
    };
    // numbers of five digits would run into each other when bold
    const number = numberBox(formatCount(people, language), people > 999 ? 18 : 24, most > 9_999 ? 400 : 700);
    const over = { left, top: base - height - numberHeight, width: step, height: numberHeight };
    return people === 0 ? [bar] : [bar, { ...over, boxes: [number] }];
  });
  return [axisPart(counts.length, language, top), ...columns];
}

function numberBox(text: string, fontSize: number, fontWeight: 400 | 700): ImageBox {
  return row({ width: step, justifyContent: 'center' }, [line(text, { fontSize, fontWeight })]);
}

/** What the columns are about, over them, and the grades below. */
function axisPart(grades: number, language: Language, top: number): ImagePart {
  const boxes = [
    line(words(language).share.grades, {
      fontSize: 26,
      color: imageColours.soft,
      height: headingHeight + numberHeight + plotHeight + 4,
    }),
    row(
      { fontSize: 26, color: imageColours.soft },
      Array.from({ length: grades }, (_, index) =>
        row({ width: step, justifyContent: 'center' }, [line(String(index + 1), {})]),
      ),
    ),
  ];
  return { left: plotLeft, top, width: grades * step, height: 236, boxes };
}

/** Pixels from 1 to 10. */
const scaleWidth = 540;

/** Pixels beside the scale, for a norm that lies at an end of it. */
const beside = 10;

/**
 * The grade on its scale of 1 to 10 with the norm as a line, where the spread is not known. `top` in pixels of the
 * image.
 */
export function scaleParts({ mean, norm, language }: ShareCard, top: number): ImagePart[] {
  if (mean === null) return [];
  const at = (grade: number): number => Math.round(((grade - 1) / 9) * scaleWidth);
  const scale = column({ width: scaleWidth, marginLeft: beside, position: 'relative' }, [
    line(words(language).share.scale, { fontSize: 26, color: imageColours.soft, marginBottom: 62 }),
    row({ width: scaleWidth, height: 44, backgroundColor: imageColours.track }, [
      box({ width: at(mean), height: 44, backgroundColor: imageColours.pass }),
    ]),
    ...(norm
      ? [
          box({
            position: 'absolute',
            left: at(norm.value) - 3,
            top: 82,
            width: 6,
            height: 70,
            backgroundColor: imageColours.ink,
            border: `1px solid ${imageColours.ground}`,
          }),
        ]
      : []),
    row({ justifyContent: 'space-between', marginTop: 16, fontSize: 26, color: imageColours.soft }, [
      line('1', {}),
      line('10', {}),
    ]),
  ]);
  const left = imageSize.width - margin - scaleWidth - beside;
  return [{ left, top, width: scaleWidth + 2 * beside, height: 236, boxes: [scale] }];
}
