import { escapeText } from '../chart/escape.ts';
import { textWidth } from '../chart/measure.ts';
import { numberHeights } from '../chart/number-height.ts';
import type { GradeSpread } from '../card/share.ts';
import type { Language } from '../model/label.ts';
import { formatCount } from '../text/number.ts';
import { words } from '../text/words.ts';

const step = 25;
const plot = 52;
const size = 12;
/** Of numbers of four digits and more. */
const smallSize = 11;

/**
 * The spread as ten small columns for the framed card, coloured by its style sheet (`rect`, `.fail`, `.few`). Counts
 * stand above the columns, so nothing is told by height alone.
 */
export function spreadStrip({ counts, failingUpTo }: GradeSpread, language: Language): string {
  const most = Math.max(1, ...counts);
  const told = counts.map((people, index) => `${index + 1}: ${formatCount(people, language)}`).join('; ');
  const texts = counts.map((people) => (people === 0 ? '' : formatCount(people, language)));
  const sizes = counts.map((people) => (people > 999 ? smallSize : size));
  const widths = texts.map((text, index) => textWidth(text, sizes[index] ?? size));
  const talls = counts.map((people) => Math.round((people / most) * plot));
  const above = numberHeights(talls, widths, { step, gap: 3, line: 11 });
  const base = Math.max(plot, ...above.map((one) => one - 3)) + 16;
  const columns = counts.map((people, index) => {
    const middle = index * step + step / 2;
    const half = (widths[index] ?? 0) / 2;
    const tall = talls[index] ?? 0;
    const centre = Math.min(Math.max(middle, half), step * counts.length - half);
    return [
      people === 0
        ? ''
        : `<text x="${round(centre)}" y="${round(base - (above[index] ?? 0))}" font-size="${sizes[index]}" text-anchor="middle">${texts[index]}</text> `,
      `<rect${index < failingUpTo ? ' class="fail"' : ''} x="${middle - 9}" y="${base - tall}" width="18" height="${tall}"/>`,
      `<text class="few" x="${middle}" y="${base + 15}" font-size="12" text-anchor="middle">${index + 1}</text> `,
    ].join('');
  });
  return `<svg class="strip" viewBox="0 0 250 ${round(base) + 20}" role="img" aria-label="${escapeText(`${words(language).share.grades}: ${told}`)}">${columns.join('')}</svg>`;
}

function round(length: number): number {
  return Math.round(length * 10) / 10;
}
