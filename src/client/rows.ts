import { compareAddress, providerAddress } from '../address/address.ts';
import { mostCompared } from '../address/query.ts';
import type { DirectoryFigures } from '../card/directory-code.ts';
import type { Language } from '../model/label.ts';
import { element } from './element.ts';
import { provinceNameOnPage } from './page-language.ts';
import type { Found } from './selection.ts';
import { dateWords, numberWords } from './number-words.ts';
import { finderWords } from './finder-words.ts';

/**
 * Where one found provider stands. Filled again and again, as the answer to every letter: changing a text costs a phone
 * a small part of what a new row costs.
 */
export interface Row {
  readonly element: HTMLElement;
  readonly fill: (found: Found, chosen: readonly string[]) => void;
}

type Status = DirectoryFigures['status'] | 'none';

/** A row of the table, with the columns of the delivered one. */
export function tableRow(language: Language): Row {
  const cell = (className?: string): HTMLElement => element('td', { role: 'cell', class: className });
  const name = element('a');
  const cells = {
    where: cell('where'),
    grade: cell('grade-cell'),
    basis: cell(),
    period: cell(),
    compare: cell(),
  };
  const row = element(
    'tr',
    { role: 'row' },
    element('th', { role: 'rowheader', scope: 'row' }, name),
    ...Object.values(cells),
  );
  const compare = compareLinkIn(cells.compare, language);
  return {
    element: row,
    fill: (found, chosen) => {
      write(name, found.entry.name);
      name.href = providerAddress(found.entry.id, language);
      write(cells.where, whereText(found));
      writeGrade(cells.grade, found, language);
      write(cells.basis, basisText(found, language));
      write(cells.period, periodText(found, language));
      compare(found, chosen);
    },
  };
}

/** A card. */
export function card(language: Language): Row {
  const name = element('a');
  const lines = {
    where: element('p'),
    grade: element('p', { class: 'provider-grade' }),
    basis: element('p'),
    compare: element('p'),
  };
  const compare = compareLinkIn(lines.compare, language);
  return {
    element: element('li', { class: 'provider-card' }, element('h2', {}, name), ...Object.values(lines)),
    fill: (found, chosen) => {
      write(name, found.entry.name);
      name.href = providerAddress(found.entry.id, language);
      write(lines.where, whereText(found));
      writeGrade(lines.grade, found, language);
      const told = [basisText(found, language), periodText(found, language)];
      write(lines.basis, told.filter((part) => part !== '').join(' · '));
      compare(found, chosen);
    },
  };
}

/** Writes a text where it differs from what stands. */
function write(place: HTMLElement, text: string): void {
  const [node] = place.childNodes;
  if (!(node instanceof Text)) place.append(text);
  else if (node.data !== text) node.data = text;
}

function whereText({ entry }: Found): string {
  return [entry.place, provinceNameOnPage(entry.province)].filter((part) => part !== '').join(', ');
}

function writeGrade(place: HTMLElement, { figures }: Found, language: Language): void {
  const finder = finderWords(language);
  const status: Status = figures?.status ?? 'none';
  const empty = {
    shown: finder.absent,
    withheld: finder.withheld,
    absent: finder.absent,
    'not-applicable': finder.notAsked,
    none: finder.never,
  };
  write(
    place,
    figures && figures.grade !== null ? numberWords(language).grade(figures.grade) : empty[status],
  );
  if (place.dataset.status !== status) place.dataset.status = status;
}

function basisText({ group, figures }: Found, language: Language): string {
  const finder = finderWords(language);
  if (!figures || !group) return '';
  return `${numberWords(language).count(figures.completed)} ${finder.of} ${numberWords(language).count(figures.invited)} ${finder.group[group] ?? ''}`;
}

function periodText({ entry }: Found, language: Language): string {
  return entry.period ? dateWords(language).period(...entry.period) : '';
}

/** Keeps the link that adds a provider to the comparison: there for who can be compared, as long as there is room. */
function compareLinkIn(
  place: HTMLElement,
  language: Language,
): (found: Found, chosen: readonly string[]) => void {
  const { compare } = finderWords(language);
  const link = element('a', {}, compare);
  return ({ entry, figures }, chosen) => {
    const isFull = chosen.length >= mostCompared && !chosen.includes(entry.id);
    if (!figures || !entry.isCompared || isFull) {
      link.remove();
      return;
    }
    link.href = compareAddress(language, [...chosen.filter((id) => id !== entry.id), entry.id]);
    link.setAttribute('aria-label', `${compare} ${entry.name}`);
    if (link.parentNode === null) place.append(link);
  };
}

/** A table with the columns of the delivered one around a caption and its bodies. */
export function foundTable(language: Language, ...parts: readonly HTMLElement[]): HTMLElement {
  const finder = finderWords(language);
  const [caption = '', ...bodies] = parts;
  return element(
    'table',
    { class: 'directory with-compare', role: 'table' },
    caption,
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...[...finder.columns, finder.compare].map((column) =>
          element('th', { role: 'columnheader', scope: 'col' }, column),
        ),
      ),
    ),
    ...bodies,
  );
}
