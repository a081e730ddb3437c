import { array, constant, constantFrom, integer, oneof, record, string, subarray } from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { Figure, FigurePart, Tone } from '../../src/model/figure.ts';
import { provinces } from '../../src/model/province.ts';

const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'><!--",
  ']]>',
  '&lt;b&gt; &amp;amp; &#x0;',
  '\u202egnitset\u202c \u2066abc',
  '\u200f\u05e9\u05dc\u05d5\u05dd 8,6 \u0627\u0644\u0639',
  '\ud800 lone \udc00',
  '\u0000\u0001\u001f\ufffe',
  '${pen.id} {{label}} %s',
  'W'.repeat(120),
  '👩‍👩‍👧‍👦 ☐ 漢字',
  '',
  ' ',
];

/** Labels as nobody should write them. */
export const hostileLabel = oneof(
  constantFrom(...nasty),
  string({ unit: 'binary', maxLength: 120 }),
  string({ unit: 'grapheme', maxLength: 120 }),
);

const tones: readonly Tone[] = ['very-good', 'good', 'middle', 'bad', 'very-bad', 'none', 'plain'];
const percent = oneof(constantFrom(0, 1, 99, 100), integer({ min: 0, max: 100 }));
const grade = integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
/** Degrees in thousandths; a point far outside the map is drawn outside it. */
const degrees = integer({ min: 0, max: 80_000 }).map((thousandths) => thousandths / 1000);
const count = oneof(constantFrom(0, 1), integer({ min: 0, max: 100_000 }));

const base = {
  id: constantFrom('figure-1', 'a', 'cijfer-per-dienst'),
  language: constantFrom('nl' as const, 'en' as const),
  title: hostileLabel,
  n: count,
  source: hostileLabel,
};

const part: Arbitrary<FigurePart> = record(
  { label: hostileLabel, share: percent, tone: constantFrom(...tones), benchmark: percent },
  { requiredKeys: ['label', 'share', 'tone'] },
);

const mean = record(
  {
    label: hostileLabel,
    norm: grade,
    grade,
    n: count,
    benchmark: grade,
    interval: record({ low: grade, high: grade }),
    reason: hostileLabel,
  },
  { requiredKeys: ['label', 'norm'] },
);

const shares = array(percent, { maxLength: 6 });
const aspect = oneof(
  record(
    { label: hostileLabel, n: count, shares, benchmark: shares },
    { requiredKeys: ['label', 'n', 'shares'] },
  ),
  record({ label: hostileLabel, reason: hostileLabel }),
);

/** Any figure the types allow, sensible or not. */
export const anyFigure: Arbitrary<Figure> = oneof(
  record({ ...base, kind: constant('grade' as const), rows: array(mean, { maxLength: 13 }) }),
  record({
    ...base,
    kind: constant('spread' as const),
    counts: array(count, { minLength: 0, maxLength: 10 }),
    failingUpTo: integer({ min: 1, max: 9 }),
    mean: grade,
    benchmark: record({ mean: grade }),
  }),
  record({ ...base, kind: constant('donut' as const), parts: array(part, { maxLength: 7 }) }),
  record({ ...base, kind: constant('bars' as const), parts: array(part, { maxLength: 13 }) }),
  record({
    ...base,
    kind: constant('battery' as const),
    scale: array(record({ label: hostileLabel, tone: constantFrom(...tones) }), { maxLength: 6 }),
    aspects: array(aspect, { maxLength: 13 }),
  }),
  record({
    ...base,
    kind: constant('trend' as const),
    periods: array(hostileLabel, { maxLength: 6 }),
    rows: array(
      record({
        label: hostileLabel,
        measure: constantFrom('grade' as const, 'response' as const, 'promoter' as const),
        points: array(
          oneof(
            record(
              { value: grade, interval: record({ low: grade, high: grade }) },
              { requiredKeys: ['value'] },
            ),
            record({ mark: hostileLabel }),
          ),
          { maxLength: 6 },
        ),
      }),
      { maxLength: 8 },
    ),
  }),
  record({ ...base, kind: constant('people' as const), share: percent, label: hostileLabel }),
  record({
    ...base,
    kind: constant('path' as const),
    lanes: array(record({ label: hostileLabel, steps: array(hostileLabel, { maxLength: 6 }) }), {
      maxLength: 3,
    }),
  }),
  record(
    {
      ...base,
      kind: constant('map' as const),
      provinces: subarray(provinces.map((province) => province.id)),
      office: record({ place: hostileLabel, point: record({ north: degrees, east: degrees }) }),
    },
    { requiredKeys: ['id', 'language', 'title', 'n', 'source', 'kind', 'provinces'] },
  ),
);
