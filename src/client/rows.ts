import { compareAddress, providerAddress } from '../address/address.ts';
import { mostCompared } from '../address/query.ts';
import type { Language } from '../model/label.ts';
import { whereText } from '../text/where.ts';
import type { NoEdition } from '../card/no-edition.ts';
import { servicesText } from '../card/services-text.ts';
import { element } from './element.ts';
import { provinceNameOnPage, serviceNameOnPage } from './page-language.ts';
import type { Found } from './selection.ts';
import { dateWords, numberWords } from './number-words.ts';
import { finderWords } from './finder-words.ts';
import { listedWords } from './listed-words.ts';

/**
 * Where one found provider stands. Filled again and again, as the answer to every letter: changing a text costs a phone
 * a small part of what a new row costs.
 */
export interface Row {
  readonly element: HTMLElement;
  readonly fill: (found: Found, chosen: readonly string[]) => void;
}

/** A row of the table, with the columns of the delivered one. */
export function tableRow(language: Language): Row {
  const cell = (className?: string): HTMLElement => element('td', { role: 'cell', class: className });
  const name = element('a');
  const does = element('small', { class: 'does' });
  const cells = {
    where: cell('where'),
    grade: cell('grade-cell'),
    period: cell(),
    compare: cell(),
  };
  const row = element(
    'tr',
    { role: 'row' },
    element('th', { role: 'rowheader', scope: 'row' }, name, ' ', does),
    ...Object.values(cells),
  );
  const grade = gradeIn(cells.grade, language);
  const compare = compareLinkIn(cells.compare, language);
  return {
    element: row,
    fill: (found, chosen) => {
      write(name, found.entry.name);
      name.href = providerAddress(found.entry.id, language);
      write(does, doesText(found, language));
      write(cells.where, placeText(found, language));
      grade(found);
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
    does: element('p', { class: 'does' }),
    compare: element('p'),
  };
  const grade = gradeIn(lines.grade, language);
  const compare = compareLinkIn(lines.compare, language);
  return {
    element: element('li', { class: 'provider-card' }, element('h2', {}, name), ...Object.values(lines)),
    fill: (found, chosen) => {
      write(name, found.entry.name);
      name.href = providerAddress(found.entry.id, language);
      write(lines.where, placeText(found, language));
      grade(found);
      write(lines.does, doesText(found, language));
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

/** "Zwolle, 14 km"; without a distance "Zwolle, Overijssel". */
function placeText({ entry, distance }: Found, language: Language): string {
  const listed = listedWords(language);
  if (distance !== null) return listed.away(entry.place, distance);
  return whereText(entry.place, provinceNameOnPage(entry.province));
}

function doesText({ entry, isFormer, merged }: Found, language: Language): string {
  const listed = listedWords(language);
  const services = servicesText(entry.services.map(serviceNameOnPage), listed.andMore);
  const known = [
    isFormer ? listed.formerly : '',
    merged === null ? '' : listed.mergedWith(merged),
    entry.successor === '' ? '' : listed.mergedInto(entry.successor),
    services,
  ];
  return known.filter((part) => part !== '').join(' · ');
}

/** "Cijfer 8,1 van 463 mensen", the number large. What is said of the grade is marked, not how many took part. */
function gradeIn(place: HTMLElement, language: Language): (found: Found) => void {
  const finder = finderWords(language);
  const listed = listedWords(language);
  const empty = {
    shown: '',
    withheld: finder.withheld,
    absent: finder.absent,
    'not-applicable': finder.notAsked,
  };
  const markOf = (status: keyof typeof empty | 'none', why: NoEdition | null): string =>
    status === 'none' ? finder.noEdition[why ?? 'not-yet'] : empty[status];
  const [label, value, people] = [element('span'), element('b'), element('span')];
  place.append(label, ' ', value, ' ', people);
  return ({ entry, group, figures }) => {
    const status = figures?.status ?? 'none';
    const isShown = figures !== null && figures.grade !== null;
    write(label, isShown ? listed.grade : '');
    write(value, isShown ? numberWords(language).grade(figures.grade) : markOf(status, entry.noEdition));
    const told = isShown ? listed.from : listed.tookPart;
    write(people, figures && group ? told(figures.people, group) : '');
    if (value.dataset.status !== status) value.dataset.status = status;
  };
}

function periodText({ entry }: Found, language: Language): string {
  return entry.period ? dateWords(language).shortPeriod(...entry.period) : '';
}

/**
 * Keeps the link that puts a provider in the tray, or takes it out: there for providers that can be compared, as long as there is
 * room. Opened in a tab of its own it leads to the comparison.
 */
function compareLinkIn(
  place: HTMLElement,
  language: Language,
): (found: Found, chosen: readonly string[]) => void {
  const finder = finderWords(language);
  const link = element('a');
  return ({ entry, figures }, chosen) => {
    const isChosen = chosen.includes(entry.id);
    if (!figures || !entry.isCompared || (chosen.length >= mostCompared && !isChosen)) {
      link.remove();
      return;
    }
    const others = chosen.filter((id) => id !== entry.id);
    const text = isChosen ? finder.remove : finder.compare;
    write(link, text);
    link.href = compareAddress(language, [...others, entry.id]);
    const name = entry.isNamesake ? `${entry.name}, ${entry.place}` : entry.name;
    link.setAttribute('aria-label', `${text} ${name}`);
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
