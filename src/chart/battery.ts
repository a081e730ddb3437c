import { words } from '../text/words.ts';
import type { Tone } from '../model/figure.ts';
import { formatShare } from '../text/number.ts';
import { drawKey, swatch } from './key.ts';
import type { KeyItem } from './key.ts';
import { letters } from './lettering.ts';
import { sketchNothing } from './nothing.ts';
import type { Pen } from './pen.ts';
import { lowered, rect } from './piece.ts';
import { drawRowHead, planRows } from './row.ts';
import type { Row, RowPlan } from './row.ts';
import type { FigureOf, Sketch } from './sketch.ts';
import { satisfiedShare } from './satisfied.ts';
import { drawSilentRows, silentRuns } from './silent.ts';
import { narrowShares, drawNarrowShares, narrowHeight } from './narrow-share.ts';
import { drawStack, stackParts } from './stack.ts';

const barHeight = 24;
const thinHeight = 6;
const thinGap = 3;
const rowGap = 14;
/** Room at the right for the sum of the satisfied. */
const sumWidth = 48;
/** Paper between the scale and "geen mening", which is no place on it. */
const apart = 8;

type Battery = FigureOf<'battery'>;
type Rated = Extract<Battery['aspects'][number], { shares: readonly number[] }>;

/**
 * The aspects of a battery as bars of 100 %, cut by answer, "geen mening" apart at the end; beside each the sum of the
 * satisfied, below it, thin, the same of all participants.
 */
export function sketchBattery(figure: Battery, pen: Pen): Sketch {
  if (figure.aspects.length === 0) return sketchNothing(figure, pen);
  const plan = planRows(pen, sumWidth);
  const key = drawKey(pen, keyItems(figure, pen));
  const pieces = [...key.pieces];
  let y = key.height + 10;
  const silence = words(figure.language).chart.noAnswers;
  const drawnRow = (aspect: Battery['aspects'][number]): Row | undefined =>
    'shares' in aspect ? ratedRow(figure, pen, plan, 0, aspect) : undefined;
  const reasonOf = (aspect: Battery['aspects'][number]): string | undefined =>
    'reason' in aspect ? aspect.reason : aspect.shares.some((share) => share > 0) ? undefined : silence;
  for (const { rows, reason } of silentRuns(figure.aspects, reasonOf)) {
    const labels = rows.map(({ label }) => label);
    const drawn = drawnRow(rows[0]) ?? drawSilentRows(pen, plan, labels, reason ?? silence);
    pieces.push(lowered(drawn.pieces, y));
    y += drawn.bottom + rowGap;
  }
  return { pieces, height: y - rowGap, tones: tonesOf(figure) };
}

/** Undefined where every share is 0: there is nothing to cut a bar by. */
function ratedRow(figure: Battery, pen: Pen, plan: RowPlan, y: number, aspect: Rated): Row | undefined {
  if (!aspect.shares.some((share) => share > 0)) return undefined;
  const { language } = figure;
  const benchmark = aspect.benchmark ?? [];
  const tones = tonesOf(figure);
  const note = aspect.n === figure.n ? '' : words(language).chart.countPeople(aspect.n);
  const across = { x: plan.plotX, y: 0, width: plan.plotWidth, height: barHeight };
  const narrow = narrowShares(stackParts(across, { shares: aspect.shares, tones, apart }), language);
  const over = narrow.length === 0 ? 0 : narrowHeight;
  const height = over + barHeight + (benchmark.length === 0 ? 0 : thinGap + thinHeight);
  const head = drawRowHead(pen, plan, y, height, aspect.label, note);
  const top = head.plotY + over;
  const bar = stackParts({ ...across, y: top }, { shares: aspect.shares, tones, apart });
  const thin = { ...across, y: top + barHeight + thinGap, height: thinHeight };
  const sum = satisfiedShare(aspect.shares.map((share, index) => ({ share, tone: tones[index] ?? 'plain' })));
  return {
    pieces: [
      ...head.pieces,
      ...drawNarrowShares(pen, narrow, plan, top, language),
      ...drawStack(pen, bar, language),
      ...drawStack(pen, stackParts(thin, { shares: benchmark, tones, apart }), language),
      ...(sum === null
        ? []
        : [
            letters(pen, pen.width, top + barHeight / 2 + 6, [formatShare(sum, language)], {
              size: 17,
              weight: 600,
              anchor: 'end',
            }),
          ]),
    ],
    bottom: head.bottom,
  };
}

function tonesOf({ scale }: Battery): readonly Tone[] {
  return scale.map((option) => option.tone);
}

function keyItems({ scale, aspects, language }: Battery, pen: Pen): readonly KeyItem[] {
  const compared = aspects.some((aspect) => 'shares' in aspect && aspect.benchmark !== undefined);
  const thinBar: KeyItem = {
    label: words(language).chart.keyThinBar,
    sign: (x, y) => [rect(x, y + 3, 12, thinHeight, { fill: pen.paint('muted') })],
  };
  const options = scale.map((option) => ({ label: option.label, sign: swatch(pen, option.tone) }));
  const sum: KeyItem = {
    label: words(language).chart.keySum,
    sign: (x, y) => [letters(pen, x + 6, y + 11, ['%'], { weight: 600, anchor: 'middle' })],
  };
  return [...options, ...(compared ? [thinBar] : []), sum];
}
