import { element } from './element.ts';

/** What stands on one lane: a provider's value on the axis that all lanes of a row share. */
export interface Lane {
  readonly name: string;
  /** Null where there is none to show. */
  readonly value: number | null;
  readonly margin?: { readonly low: number; readonly high: number } | null;
  /** The value in words, or why there is none. */
  readonly text: string;
  /** Said below it. */
  readonly notes?: readonly string[];
}

/** From the least to the most that a value may be. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Lines across all lanes. */
  readonly ticks: readonly number[];
  /** The axis begins above the least that a value may be, and each lane shows so. */
  readonly isCut: boolean;
}

/** What a provider is called where its name has no room: A for the first. */
export function letterOf(at: number): string {
  return 'ABCD'.charAt(at);
}

/**
 * A row of the comparison drawn as lanes: a dot each, its margin as a band, one axis below another. `below` stands below
 * the label.
 */
export function laneRow(label: string, lanes: readonly Lane[], axis: Axis, below?: string): HTMLElement {
  return element(
    'tr',
    { role: 'row', class: 'lanes' },
    element(
      'th',
      { role: 'rowheader', scope: 'row' },
      label,
      ...(below === undefined ? [] : [element('small', {}, below)]),
    ),
    ...lanes.map(({ name, value, margin, text, notes = [] }, at) =>
      element(
        'td',
        {
          role: 'cell',
          'data-label': name,
          'data-letter': letterOf(at),
          class: value === null ? 'silent' : undefined,
        },
        ...(value === null ? [] : [track(value, margin ?? null, axis)]),
        element('span', { class: 'lane-text' }, text),
        ...notes.map((note) => element('small', {}, note)),
      ),
    ),
  );
}

function track(value: number, margin: Lane['margin'], axis: Axis): HTMLElement {
  const place = (at: number): string => `${((at - axis.from) / (axis.to - axis.from)) * 100}%`;
  const marks = axis.ticks.map((tick) => {
    const mark = element('i', { class: 'tick-mark' });
    mark.style.left = place(tick);
    return mark;
  });
  const dot = element('b', { class: 'lane-dot' });
  dot.style.left = place(value);
  const kind = axis.isCut ? 'track cut' : 'track';
  if (!margin) return element('span', { class: kind, 'aria-hidden': 'true' }, ...marks, dot);
  const band = element('i', { class: 'band' });
  band.style.left = place(margin.low);
  band.style.right = `${100 - Number.parseFloat(place(margin.high))}%`;
  return element('span', { class: kind, 'aria-hidden': 'true' }, ...marks, band, dot);
}
