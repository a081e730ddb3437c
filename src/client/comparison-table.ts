import { compareAddress } from '../address/address.ts';
import type { ComparedGroup, ComparedLine, ComparedProvider } from '../card/compared.ts';
import { axisBegin } from '../model/grade-axis.ts';
import type { Language } from '../model/label.ts';
import { drawing, lineCell, reason, type Cell } from './comparison-cells.ts';
import { laneRow, letterOf, type Axis } from './comparison-lanes.ts';
import { element } from './element.ts';
import { compareWords } from './compare-words.ts';
import { sharedServices } from './shared-services.ts';

type Provider = ComparedProvider<string>;
type Figures = ComparedGroup<string>;

/** A table per group of people, and what is said of providers without figures to compare. */
export function comparisonTables(providers: readonly Provider[], language: Language): HTMLElement[] {
  const headings = new Map(
    providers.flatMap(({ groups }) => groups.map(({ group, heading }) => [group, heading])),
  );
  const silent = providers.flatMap((provider) =>
    provider.note === null ? [] : [silentProvider(provider, providers, language)],
  );
  const compared = providers.filter(({ note }) => note === null);
  const [first] = headings.keys();
  return [
    ...silent,
    ...[...headings].flatMap(([group, heading]) => {
      const tables = groupTables(compared, providers, group, heading, language);
      if (group === first) return tables;
      // the first group is read at once; the others wait until they are asked for
      return [element('details', { class: 'full-bars' }, element('summary', {}, heading), ...tables)];
    }),
  ];
}

function silentProvider(provider: Provider, all: readonly Provider[], language: Language): HTMLElement {
  return element(
    'p',
    { class: 'notice' },
    element('a', { href: provider.href }, provider.name),
    `: ${provider.note ?? ''} `,
    removeLink(provider, all, language),
  );
}

function groupTables(
  providers: readonly Provider[],
  all: readonly Provider[],
  group: string,
  heading: string,
  language: Language,
): HTMLElement[] {
  const compare = compareWords(language);
  const own = providers.map((provider) => provider.groups.find((one) => one.group === group));
  /** A row of facts; none where nobody has that fact. */
  const row = (label: string, cellOf: (figures: Figures, provider: Provider) => Cell[]): HTMLElement[] => {
    const cells = providers.map((provider, at) => {
      const figures = own[at];
      return figures ? cellOf(figures, provider) : [];
    });
    if (cells.every(({ length }) => length === 0)) return [];
    return [
      element(
        'tr',
        { role: 'row' },
        element('th', { role: 'rowheader', scope: 'row' }, label),
        ...cells.map((cell, at) =>
          element(
            'td',
            { role: 'cell', 'data-label': providers[at]?.name ?? '', 'data-letter': letterOf(at) },
            ...(cell.length === 0 ? [compare.none] : cell),
          ),
        ),
      ),
    ];
  };
  /** Lines of one kind under a title, those that nobody has a figure for left out. */
  const lines = (
    title: string,
    linesOf: (figures: Figures) => readonly ComparedLine[],
    rowOf: (label: string, linesOfAll: readonly (ComparedLine | undefined)[]) => HTMLElement,
  ): HTMLElement[] => {
    const labels = new Map(
      own.flatMap((figures) => (figures ? linesOf(figures) : [])).map((line) => [line.id, line.label]),
    );
    const rows = [...labels].flatMap(([id, label]) => {
      const ofAll = own.map((figures) =>
        figures ? linesOf(figures).find((line) => line.id === id) : undefined,
      );
      return ofAll.some((line) => line?.value !== undefined) ? [rowOf(label, ofAll)] : [];
    });
    if (rows.length === 0) return [];
    const titleCell = element(
      'th',
      { role: 'columnheader', scope: 'colgroup', colspan: String(providers.length + 1) },
      title,
    );
    return [element('tr', { role: 'row', class: 'part' }, titleCell), ...rows];
  };
  const lanes =
    (axis: Axis, textOf: (line: ComparedLine) => string) =>
    (label: string, ofAll: readonly (ComparedLine | undefined)[]): HTMLElement =>
      laneRow(
        label,
        ofAll.map((line, at) => ({
          name: providers[at]?.name ?? '',
          value: line?.value ?? null,
          text: line === undefined ? compare.none : line.value === undefined ? line.text : textOf(line),
        })),
        axis,
      );
  const bars = (label: string, ofAll: readonly (ComparedLine | undefined)[]): HTMLElement =>
    element(
      'tr',
      { role: 'row' },
      element('th', { role: 'rowheader', scope: 'row' }, label),
      ...ofAll.map((line, at) =>
        element(
          'td',
          { role: 'cell', 'data-label': providers[at]?.name ?? '', 'data-letter': letterOf(at) },
          ...(line === undefined ? [compare.none] : lineCell(line)),
        ),
      ),
    );
  const batteries = new Map(
    own.flatMap((figures) => figures?.batteries ?? []).map(({ id, label }) => [id, label]),
  );
  const names = providers.map(({ name }) => name);
  const shared = sharedServices(own.map((figures) => figures?.services ?? []));
  const head = providers.map((provider, at) =>
    element(
      'th',
      { role: 'columnheader', scope: 'col', 'data-letter': letterOf(at) },
      element('a', { href: provider.href }, provider.name),
      ...provider.facts.map((fact) => element('small', {}, fact)),
      removeLink(provider, all, language),
    ),
  );
  const gradeAxis = gradeAxisOf(own);
  const graded = laneRow(
    compare.grade,
    providers.map(({ name }, at) => {
      const figures = own[at];
      return {
        name,
        value: figures?.value ?? null,
        margin: figures?.margin ?? null,
        text: figures?.grade ?? compare.none,
        notes: figures?.isShown ? figures.certainty : [],
      };
    }),
    gradeAxis,
    gradeAxis.isCut ? compare.cut(gradeAxis.from) : undefined,
  );
  const full = [...batteries].flatMap(([id, label]) => lines(label, aspectsOf(id), bars));
  const table = tableOf(
    heading,
    [compare.property, ...head],
    [
      graded,
      ...row(compare.period, (_, provider) => [provider.period ?? compare.none]),
      ...row(compare.response, ({ response }) => [response]),
      ...row(compare.norm, ({ norm }) => (norm === null ? [] : [norm])),
      ...row(compare.spread, ({ spread, spreadFile, spreadReason }) =>
        spread === null
          ? reason(spreadReason)
          : [
              element(
                'details',
                {},
                element('summary', {}, compare.spreadShow),
                drawing(spread),
                ...(spreadFile === null
                  ? []
                  : [element('a', { href: spreadFile, download: '' }, compare.spreadFile)]),
              ),
            ],
      ),
      ...row(compare.promoter, ({ promoter }) => [promoter]),
      ...row(compare.strengths, ({ strengths, strengthsReason }) =>
        strengthsReason !== null
          ? [strengthsReason]
          : [element('ul', {}, ...strengths.map((one) => element('li', {}, one)))],
      ),
      ...lines(
        compare.services,
        ({ services }) => services.filter(({ id }) => shared.has(id)),
        lanes(gradeAxis, ({ text }) => text),
      ),
      ...row(compare.otherServices, ({ services }) => {
        const others = services.filter(({ id }) => !shared.has(id));
        const items = others.map(({ label, text }) => element('li', {}, `${label}: ${text}`));
        return items.length === 0 ? [] : [element('ul', {}, ...items)];
      }),
      ...[...batteries].flatMap(([id, label]) =>
        lines(
          compare.satisfiedWith(label),
          aspectsOf(id),
          lanes(shareAxis, ({ value = 0 }) => `${value}%`),
        ),
      ),
    ],
  );
  if (full.length === 0) return [table];
  const summary = element('summary', {}, compare.allAnswers(heading));
  return [
    table,
    element('details', { class: 'full-bars' }, summary, tableOf(heading, [compare.property, ...names], full)),
  ];
}

/** A table with its roles written out: on a phone its rows are laid out as blocks. */
function tableOf(caption: string, head: readonly Cell[], rows: readonly HTMLElement[]): HTMLElement {
  return element(
    'table',
    { class: 'comparison', role: 'table' },
    element('caption', {}, caption),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...head.map((cell) =>
          cell instanceof HTMLTableCellElement
            ? cell
            : element('th', { role: 'columnheader', scope: 'col' }, cell),
        ),
      ),
    ),
    element('tbody', { role: 'rowgroup' }, ...rows),
  );
}

/** One axis for all grades of a group: from 1, or the upper part where all of them lie close together. */
function gradeAxisOf(figures: readonly (Figures | undefined)[]): Axis {
  const grades = figures.flatMap((one) =>
    one ? [one.value, one.margin?.low, ...one.services.map(({ value }) => value)] : [],
  );
  const from = axisBegin(grades.filter((grade) => typeof grade === 'number'));
  return {
    from,
    to: 10,
    ticks: Array.from({ length: 11 - from }, (_, index) => from + index),
    isCut: from > 1,
  };
}

const shareAxis: Axis = { from: 0, to: 100, ticks: [0, 25, 50, 75, 100], isCut: false };

function aspectsOf(battery: string): (figures: Figures) => readonly ComparedLine[] {
  return (figures) => figures.batteries.find(({ id }) => id === battery)?.aspects ?? [];
}

function removeLink(provider: Provider, all: readonly Provider[], language: Language): HTMLElement {
  const rest = all.filter(({ id }) => id !== provider.id).map(({ id }) => id);
  const compare = compareWords(language);
  const label = `${compare.remove}: ${provider.name}`;
  return element(
    'a',
    { href: compareAddress(language, rest), class: 'remove', 'aria-label': label },
    compare.remove,
  );
}
