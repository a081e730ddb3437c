import { compareAddress, providerAddress } from '../address/address.ts';
import { mostCompared } from '../address/query.ts';
import type { Language } from '../model/label.ts';
import { finderWords } from '../text/finder.ts';
import { formatCount, formatGrade, formatPeriod } from '../text/number.ts';
import { element } from './element.ts';
import { provinceNameOnPage } from './page-language.ts';
import type { Found } from './selection.ts';

/** What one found provider says, ready to print. */
interface RowText {
  readonly href: string;
  readonly grade: string;
  readonly status: 'shown' | 'withheld' | 'absent' | 'none';
  readonly basis: string;
  readonly period: string;
}

function rowText({ entry, group, figures }: Found, language: Language): RowText {
  const words = finderWords[language];
  const status = figures?.status ?? 'none';
  return {
    href: providerAddress(entry.id, language),
    status,
    grade:
      figures && figures.grade !== null
        ? formatGrade(figures.grade, language)
        : { shown: words.absent, withheld: words.withheld, absent: words.absent, none: words.never }[status],
    basis:
      figures && group
        ? `${formatCount(figures.completed, language)} ${words.of} ${formatCount(figures.invited, language)} ${words.group[group] ?? ''}`
        : '',
    period: entry.period ? formatPeriod(...entry.period, language) : words.absent,
  };
}

function whereText({ entry }: Found): string {
  return [entry.place, provinceNameOnPage(entry.province)].filter((part) => part !== '').join(', ');
}

/** A found provider as a table row with the columns of the delivered table. */
export function foundRow(found: Found, chosen: readonly string[], language: Language): HTMLElement {
  const text = rowText(found, language);
  const cell = (attributes: Record<string, string>, ...children: (Node | string)[]): HTMLElement =>
    element('td', { role: 'cell', ...attributes }, ...children);
  return element(
    'tr',
    { role: 'row' },
    element('th', { role: 'rowheader', scope: 'row' }, element('a', { href: text.href }, found.entry.name)),
    cell({}, whereText(found)),
    cell({ 'data-status': text.status, class: 'grade-cell' }, text.grade),
    cell({}, text.basis),
    cell({}, text.period),
    cell({}, ...comparison(found, chosen, language)),
  );
}

/** A found provider as a card. */
export function foundCard(found: Found, chosen: readonly string[], language: Language): HTMLElement {
  const text = rowText(found, language);
  return element(
    'li',
    { class: 'provider-card' },
    element('h2', {}, element('a', { href: text.href }, found.entry.name)),
    element('p', {}, whereText(found)),
    element('p', { class: 'provider-grade', 'data-status': text.status }, text.grade),
    element('p', {}, [text.basis, text.period].filter((part) => part !== '').join(' · ')),
    element('p', {}, ...comparison(found, chosen, language)),
  );
}

function comparison({ entry, figures }: Found, chosen: readonly string[], language: Language): Node[] {
  const isFull = chosen.length >= mostCompared && !chosen.includes(entry.id);
  if (!figures || !entry.isCompared || isFull) return [];
  const words = finderWords[language];
  const href = compareAddress(language, [...chosen.filter((id) => id !== entry.id), entry.id]);
  return [element('a', { href, 'aria-label': `${words.compare} ${entry.name}` }, words.compare)];
}

/** An empty table with the columns of the delivered one. */
export function foundTable(language: Language, caption: string, body: HTMLElement): HTMLElement {
  const words = finderWords[language];
  return element(
    'table',
    { class: 'directory', role: 'table' },
    element('caption', { class: 'quiet' }, caption),
    element(
      'thead',
      { role: 'rowgroup' },
      element(
        'tr',
        { role: 'row' },
        ...[...words.columns, words.compare].map((column) =>
          element('th', { role: 'columnheader', scope: 'col' }, column),
        ),
      ),
    ),
    body,
  );
}
