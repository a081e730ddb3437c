import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { drawChart } from '../../src/chart/chart.ts';
import { textWidth } from '../../src/chart/measure.ts';
import type { Weight } from '../../src/chart/measure.ts';
import { examples } from './examples.ts';

/** Where Debian puts it; another place can be told. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const fonts = new URL('../../node_modules/@fontsource/source-sans-3/files/', import.meta.url);

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const faces = ([400, 600] as const).map((weight) => {
    const file = readFileSync(new URL(`source-sans-3-latin-${weight}-normal.woff2`, fonts)).toString(
      'base64',
    );
    return `@font-face { font-family: 'Source Sans 3'; font-weight: ${weight}; src: url(data:font/woff2;base64,${file}); }`;
  });
  await page.setContent(`<!doctype html><style>${faces.join('')}</style><main></main>`);
  await page.evaluate(() =>
    Promise.all(['400', '600'].map((weight) => document.fonts.load(`${weight} 14px 'Source Sans 3'`))),
  );
});

afterAll(async () => {
  await browser.close();
});

/** Boxes of all texts line by line, in user units, with the drawing's own size. */
async function measure(svg: string) {
  return page.evaluate((markup) => {
    const main = document.querySelector('main');
    if (main === null) throw new Error('no main');
    main.innerHTML = markup;
    const drawing = main.querySelector('svg');
    if (drawing === null) throw new Error('no svg');
    const frame = drawing.getBoundingClientRect();
    const runs = [...drawing.querySelectorAll('text, tspan')].flatMap((element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE),
    );
    const boxes = runs.map((node) => {
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      // a line box is taller than its letters: take the middle of it
      const middle = (top + bottom) / 2 - frame.top;
      return {
        text: node.textContent,
        left: left - frame.left,
        right: right - frame.left,
        top: middle - 5,
        bottom: middle + 5,
      };
    });
    return { width: frame.width, height: frame.height, boxes };
  }, svg);
}

test.each(
  Object.entries(examples).flatMap(([name, figure]) =>
    [320, 360, 640].map((width) => ({ name, figure, width })),
  ),
)('$name at $width: every text lies inside, no two overlap', async ({ figure, width }) => {
  const { boxes, ...size } = await measure(drawChart(figure, { width }).svg);
  // little people alone say nothing in letters: what they show stands beside them
  expect(boxes.length > 0).toBe(figure.kind !== 'people');
  const outside = boxes.filter(
    (box) => box.left < -0.5 || box.right > size.width + 0.5 || box.top < 0 || box.bottom > size.height,
  );
  expect(outside).toEqual([]);
  const overlapping = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => [a.text, b.text]),
  );
  expect(overlapping).toEqual([]);
});

test.each<[string, Weight]>([
  ['Telefonische bereikbaarheid', 400],
  ['De plaats waar de gesprekken plaatsvonden', 400],
  ['WAM! “Jij & ik” – 12.345 mensen (63%)', 400],
  ['Loopbaanoriëntatie, café, Fryslân', 400],
  ['illijtfr.,;:', 400],
  ['Zeer ontevreden', 600],
  ['100% MAKEN', 600],
])('the estimated width of %j at %d is at least the true one, and not much more', async (text, weight) => {
  const markup = `<svg width="900" height="40" font-family="'Source Sans 3'" font-size="14"><text x="0" y="20" font-weight="${weight}">${text.replace('&', '&amp;')}</text></svg>`;
  const { boxes } = await measure(markup);
  const measured = (boxes[0]?.right ?? 0) - (boxes[0]?.left ?? 0);
  expect(measured).toBeGreaterThan(0);
  expect(textWidth(text, 14, weight)).toBeGreaterThanOrEqual(measured);
  expect(textWidth(text, 14, weight)).toBeLessThan(measured * 1.12);
});
