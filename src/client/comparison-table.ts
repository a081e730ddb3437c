import { compareAddress } from '../address/address.ts';
import type { ComparedGroup, ComparedLine, ComparedProvider } from '../card/compared.ts';
import type { Language } from '../model/label.ts';
import { element } from './element.ts';
import { compareWords } from './compare-words.ts';

type Provider = ComparedProvider<string>;
type Figures = ComparedGroup<string>;

/** What stands in one cell. */
type Cell = Node | string;

/** A table per group of people, and what is said of providers without figures to compare. */
export function comparisonTables(providers: readonly Provider[], language: Language): HTMLElement[] {
  const headings = new Map(
    providers.flatMap(({ groups }) => groups.map(({ group, heading }) => [group, heading])),
  );
  const silent = providers.flatMap((provider) =>
    provider.note === null ? [] : [silentProvider(provider, providers, language)],
  );
  const compared = providers.filter(({ note }) => note === null);
  return [
    ...silent,
    ...[...headings].map(([group, heading]) => groupTable(compared, providers, group, heading, language)),
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

function groupTable(
  providers: readonly Provider[],
  all: readonly Provider[],
  group: string,
  heading: string,
  language: Language,
): HTMLElement {
  const compare = compareWords(language);
  const own = providers.map((provider) => provider.groups.find((one) => one.group === group));
  const row = (label: string, cellOf: (figures: Figures, provider: Provider) => Cell[]): HTMLElement =>
    element(
      'tr',
      { role: 'row' },
      element('th', { role: 'rowheader', scope: 'row' }, label),
      ...providers.map((provider, at) => {
        const figures = own[at];
        const cells = figures ? cellOf(figures, provider) : [];
        return element(
          'td',
          { role: 'cell', 'data-label': provider.name },
          ...(cells.length === 0 ? [compare.none] : cells),
        );
      }),
    );
  const lines = (title: string, linesOf: (figures: Figures) => readonly ComparedLine[]): HTMLElement[] => {
    const labels = new Map(
      own.flatMap((figures) => (figures ? linesOf(figures) : [])).map((line) => [line.id, line.label]),
    );
    if (labels.size === 0) return [];
    const part = element(
      'tr',
      { role: 'row', class: 'part' },
      element(
        'th',
        { role: 'columnheader', scope: 'colgroup', colspan: String(providers.length + 1) },
        title,
      ),
    );
    return [
      part,
      ...[...labels].map(([id, label]) =>
        row(label, (figures) => linesOf(figures).flatMap((line) => (line.id === id ? lineCell(line) : []))),
      ),
    ];
  };
  const batteries = new Map(
    own.flatMap((figures) => figures?.batteries ?? []).map(({ id, label }) => [id, label]),
  );
  const head = providers.map((provider) =>
    element(
      'th',
      { role: 'columnheader', scope: 'col' },
      element('a', { href: provider.href }, provider.name),
      ...provider.facts.map((fact) => element('small', {}, fact)),
      removeLink(provider, all, language),
    ),
  );
  return element(
    'table',
    { class: 'comparison', role: 'table' },
    element('caption', {}, heading),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        element('th', { role: 'columnheader', scope: 'col' }, compare.property),
        ...head,
      ),
    ),
    element(
      'tbody',
      { role: 'rowgroup' },
      row(compare.period, (_, provider) => [provider.period ?? compare.none]),
      row(compare.response, ({ response }) => [response]),
      row(compare.grade, gradeCell),
      row(compare.norm, ({ norm }) => (norm === null ? [] : [norm])),
      row(compare.spread, ({ spread, spreadFile, spreadReason }) =>
        spread === null
          ? reason(spreadReason)
          : [
              drawing(spread),
              ...(spreadFile === null
                ? []
                : [element('a', { href: spreadFile, download: '' }, compare.spreadFile)]),
            ],
      ),
      row(compare.promoter, ({ promoter }) => [promoter]),
      row(compare.strengths, ({ strengths, strengthsReason }) =>
        strengthsReason !== null
          ? [strengthsReason]
          : [element('ul', {}, ...strengths.map((one) => element('li', {}, one)))],
      ),
      ...lines(compare.services, ({ services }) => services),
      ...[...batteries].flatMap(([id, label]) =>
        lines(label, (figures) => figures.batteries.find((one) => one.id === id)?.aspects ?? []),
      ),
    ),
  );
}

/** Why there is nothing to draw, or nothing to say. */
function reason(sentence: string | null): Cell[] {
  return sentence === null ? [] : [sentence];
}

/** A bar where there are shares to draw, and the words, which say all that it shows. */
function lineCell({ text, parts }: ComparedLine): Cell[] {
  if (!parts) return [text];
  const bar = element(
    'span',
    { class: 'shares', 'aria-hidden': 'true' },
    ...parts.map(({ tone, share }) => {
      const part = element('span', { class: tone });
      part.style.flexGrow = String(share);
      return part;
    }),
  );
  return [bar, element('small', {}, text)];
}

function gradeCell({ grade, isShown, certainty }: Figures): Cell[] {
  if (!isShown) return [grade];
  return [
    element('strong', { class: 'compared-grade' }, grade),
    ...certainty.map((sentence) => element('small', {}, sentence)),
  ];
}

/** The drawing that came with the file, as an element of this page. */
function drawing(svg: string): Node {
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  return document.importNode(parsed.documentElement, true);
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
