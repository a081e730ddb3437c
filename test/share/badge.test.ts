import { describe, expect, it } from 'vitest';
import { badgeStyles } from '../../src/address/address.ts';
import { defaultTheme } from '../../src/model/theme.ts';
import { badge, badgeSize, badgeStyleElement } from '../../src/download/badge.ts';
import { styleHashes } from '../../src/hosting/style-hash.ts';
import { textWidth } from '../../src/chart/measure.ts';
import { readXml } from '../chart/xml.ts';
import { hardCards, longName } from './cards.ts';

const cards = await hardCards();
const cases = Object.entries(cards).flatMap(([name, card]) =>
  badgeStyles.map((style) => ({ name: `${name}, ${style}`, card, style })),
);

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/** Texts of a badge with the box that each is held to. */
function texts(svg: string): { text: string; left: number; right: number; y: number }[] {
  return [
    ...svg.matchAll(
      /<text (?:class="[tso]" )?fill="#[0-9a-f]{6}" x="([\d.]+)" y="([\d.]+)"([^>]*)>([^<]*)<\/text>/g,
    ),
  ].map(([, x = '', y = '', rest = '', escaped = '']) => {
    const text = unescaped(escaped);
    const size = Number(/font-size="([\d.]+)"/.exec(rest)?.[1]);
    // as wide as Arial, which stands in where Source Sans 3 is not at hand
    const length = textWidth(text, size, rest.includes('font-weight') ? 600 : 400) * 1.08;
    const left = rest.includes('middle') ? Number(x) - length / 2 : Number(x);
    return { text, left, right: left + length, y: Number(y) };
  });
}

describe('a badge', () => {
  it.each(cases)('is XML, all its texts within it: $name', ({ card, style }) => {
    const svg = badge(card, style, { site: 'Rapportkaart', isDemonstration: true, theme: defaultTheme });
    const elements = readXml(svg.trim());
    expect(elements.filter(({ name }) => name === 'script' || name === 'image')).toEqual([]);
    expect(svg).not.toContain('textLength');
    const lines = texts(svg);
    expect(lines.length).toBe(elements.filter(({ name }) => name === 'text').length);
    for (const { text, left, right, y } of lines) {
      expect(left, text).toBeGreaterThanOrEqual(4);
      expect(right, text).toBeLessThanOrEqual(badgeSize.width - 4);
      expect(y, text).toBeLessThanOrEqual(badgeSize.height - 4);
    }
  });

  it('names provider, period, number of people and that no rights follow', () => {
    const svg = badge(cards['in print'], 'auto', {
      site: 'Rapportkaart',
      isDemonstration: true,
      theme: defaultTheme,
    });
    const told = texts(svg).map(({ text }) => text);
    expect(told).toEqual([
      '8,6',
      'Gemiddeld cijfer',
      'Interbeek Support',
      'Meetperiode 2020',
      'Gemiddelde van 16 cliënten',
      'Geen keurmerk, geen rechten aan te ontlenen',
      'Rapportkaart · Demonstratie',
    ]);
  });

  it('says that no grade is published, and who took part', () => {
    const told = texts(
      badge(cards.withheld, 'light', { site: 'Rapportkaart', isDemonstration: true, theme: defaultTheme }),
    )
      .map(({ text }) => text)
      .join(' ');
    expect(told).toContain('Geen cijfer gepubliceerd');
    expect(told).toContain('24 van de 176 uitgenodigde cliënten deden mee (13,6%).');
    expect(told).not.toMatch(/7,8|12,5/);
  });

  it('follows the reader’s scheme in one style only', () => {
    const schemes = badgeStyles.map((style) =>
      badge(cards.full, style, { site: 'Rapportkaart', isDemonstration: true, theme: defaultTheme }).includes(
        'prefers-color-scheme',
      ),
    );
    expect(schemes).toEqual([true, false, false, false]);
  });

  it.each(badgeStyles)('has its colours in attributes, and a style sheet for dark alone: %s', (style) => {
    const svg = badge(cards.full, style, {
      site: 'Rapportkaart',
      isDemonstration: true,
      theme: defaultTheme,
    });
    const drawn = readXml(svg.trim()).filter(({ name }) => ['rect', 'path', 'text'].includes(name));
    expect(
      drawn.filter(({ attributes }) => !/^(?:none|#[0-9a-f]{6})$/.test(attributes.get('fill') ?? '')),
    ).toEqual([]);
    expect(svg).not.toContain('style=');
    if (style !== 'auto') {
      expect(svg).not.toMatch(/<style|class=/);
      return;
    }
    // without its style sheet it is the light one
    expect(svg.replace(/<style>.*<\/style>/, '').replaceAll(/class="\w" /g, '')).toBe(
      badge(cards.full, 'light', { site: 'Rapportkaart', isDemonstration: true, theme: defaultTheme }),
    );
    expect(styleHashes([svg])).toEqual(styleHashes([badgeStyleElement(defaultTheme)]));
  });

  it('has the whole name in its title, however much of it is drawn', () => {
    expect([...longName]).toHaveLength(90);
    expect(
      badge(cards['long name, 10,0'], 'auto', {
        site: 'Rapportkaart',
        isDemonstration: false,
        theme: defaultTheme,
      }),
    ).toContain(`<title id="title">Rapportkaart: ${cards['long name, 10,0'].alternative}`);
  });
});
