import { escapeText } from '../chart/escape.ts';
import type { GradeSpread } from '../card/share.ts';
import type { Language } from '../model/label.ts';
import { formatCount } from '../text/number.ts';
import { words } from '../text/words.ts';

const step = 25;
const plot = 52;

/**
 * The spread as ten small columns for the framed card, coloured by its style sheet (`rect`, `.fail`, `.few`). Counts
 * stand above the columns, so nothing is told by height alone.
 */
export function spreadStrip({ counts, failingUpTo }: GradeSpread, language: Language): string {
  const most = Math.max(1, ...counts);
  const told = counts.map((people, index) => `${index + 1}: ${formatCount(people, language)}`).join('; ');
  const columns = counts.map((people, index) => {
    const middle = index * step + step / 2;
    const tall = Math.round((people / most) * plot);
    const top = 16 + plot - tall;
    const size = people > 999 ? 8 : 12;
    return [
      people === 0
        ? ''
        : `<text x="${middle}" y="${top - 3}" font-size="${size}" text-anchor="middle">${formatCount(people, language)}</text>`,
      `<rect${index < failingUpTo ? ' class="fail"' : ''} x="${middle - 9}" y="${top}" width="18" height="${tall}"/>`,
      `<text class="few" x="${middle}" y="${plot + 31}" font-size="12" text-anchor="middle">${index + 1}</text>`,
    ].join('');
  });
  return `<svg class="strip" viewBox="0 0 250 ${plot + 36}" role="img" aria-label="${escapeText(`${words(language).share.grades}: ${told}`)}">${columns.join('')}</svg>`;
}
