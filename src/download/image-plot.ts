import type { GradeSpread, ShareCard } from '../card/share.ts';
import { formatCount } from '../text/number.ts';
import { words } from '../text/words.ts';
import { box, column, line, row, type ImageBox } from './image-box.ts';
import { imageColours } from './image-frame.ts';

/** Pixels of the highest column. */
const plotHeight = 122;

/** The spread as ten columns with their counts, failing grades in the other colour. */
export function spreadBox({ counts, failingUpTo }: GradeSpread, card: ShareCard): ImageBox {
  const most = Math.max(1, ...counts);
  const say = words(card.language);
  return column({ width: 560 }, [
    line(say.share.grades, { fontSize: 26, color: imageColours.soft, marginBottom: 8 }),
    row(
      { justifyContent: 'space-between', alignItems: 'flex-end' },
      counts.map((people, index) =>
        column({ alignItems: 'center', width: 50 }, [
          line(people === 0 ? '' : formatCount(people, card.language), {
            fontSize: people > 999 ? 18 : 24,
            // numbers of five digits would run into each other when bold
            fontWeight: most > 9_999 ? 400 : 700,
            height: 32,
          }),
          box({
            width: 44,
            height: people === 0 ? 3 : Math.max(6, Math.round((people / most) * plotHeight)),
            backgroundColor:
              people === 0 ? imageColours.track : index < failingUpTo ? imageColours.fail : imageColours.pass,
          }),
          line(String(index + 1), { fontSize: 26, color: imageColours.soft, marginTop: 4 }),
        ]),
      ),
    ),
  ]);
}

/** Pixels from 1 to 10. */
const scaleWidth = 540;

/** The grade on its scale of 1 to 10 with the norm as a line, where the spread is not known. */
export function scaleBox(card: ShareCard): ImageBox {
  if (card.mean === null) return box({});
  const at = (grade: number): number => Math.round(((grade - 1) / 9) * scaleWidth);
  const norm = card.norm;
  return column({ width: scaleWidth, position: 'relative' }, [
    line(words(card.language).share.scale, { fontSize: 26, color: imageColours.soft, marginBottom: 62 }),
    row({ width: scaleWidth, height: 44, backgroundColor: imageColours.track }, [
      box({ width: at(card.mean), height: 44, backgroundColor: imageColours.pass }),
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
}
