import type { DirectoryQuery } from '../address/query.ts';
import type { Language } from '../model/label.ts';
import { finderWords } from '../text/finder.ts';
import { element } from './element.ts';
import { card, foundTable, tableRow, type Row } from './rows.ts';
import type { Found } from './selection.ts';

/** So many at a time: the rest comes when it is asked for. */
const portion = 50;

/**
 * So many stand in the frame that answers a letter, more than fit under the form on a screen; the rest of a portion
 * comes once typing rests. Twelve cards end a row of two, three or four.
 */
const firstRows = 6;
const firstCards = 12;

/** Typing rests for so long, in milliseconds, before the rest is drawn. */
const rest = 80;

/** The place where found providers stand, as a table or as cards. */
export interface Results {
  /** Shows what was found, first portion only; `told` says how many there are. */
  readonly show: (found: readonly Found[], query: DirectoryQuery, told: string) => void;
  /** Takes away what was shown. */
  readonly clear: () => void;
}

/** Rows in two bodies: those of the first screen, and the rest. */
interface List {
  readonly element: HTMLElement;
  /** How many stand in `top`. */
  readonly first: number;
  readonly top: Body;
  readonly rest: Body;
}

/** Takes a place of the page for results. */
export function resultsIn(place: HTMLElement, language: Language): Results {
  const words = finderWords[language];
  const caption = element('caption', { class: 'quiet' });
  const more = element('button', { type: 'button', class: 'button more', hidden: '' });
  const table = tableList(caption, language);
  const cards = cardList(language);
  let found: readonly Found[] = [];
  let chosen: readonly string[] = [];
  let list = table;
  let wanted = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drawRest = (): void => {
    clearTimeout(timer);
    list.rest.fill(found.slice(list.first, wanted), chosen);
    list.rest.element.classList.remove('later');
    list.rest.element.hidden = found.length <= list.first;
    more.hidden = wanted >= found.length;
    more.textContent = words.more(Math.min(portion, found.length - wanted));
  };
  more.addEventListener('click', () => {
    const first = wanted - list.first;
    wanted += portion;
    drawRest();
    list.rest.element.children[first]?.querySelector('a')?.focus();
  });
  return {
    show: (all, query, told) => {
      const wasList = list;
      const was = found;
      list = query.view === 'cards' ? cards : table;
      found = all;
      if (caption.textContent !== told) caption.textContent = told;
      const isShown = list === wasList && place.contains(list.element) && !place.classList.contains('aside');
      // a letter more often finds the same: then nothing moves
      if (isShown && String(chosen) === String(query.chosen) && isSame(was, all, wanted)) return;
      clearTimeout(timer);
      [chosen, wanted] = [query.chosen, portion];
      place.classList.remove('aside');
      list.top.fill(found.slice(0, list.first), chosen);
      list.rest.element.classList.add('later');
      list.element.hidden = found.length === 0;
      if (list.element.parentNode !== place) place.replaceChildren(list.element, more);
      timer = setTimeout(drawRest, rest);
    },
    clear: () => {
      clearTimeout(timer);
      place.classList.add('aside');
    },
  };
}

/** True when two answers show the same: as many, and the same ones as far as they are drawn. */
function isSame(was: readonly Found[], now: readonly Found[], drawn: number): boolean {
  return (
    was.length === now.length &&
    now.slice(0, drawn).every(({ entry, group }, at) => entry === was[at]?.entry && group === was[at].group)
  );
}

function tableList(caption: HTMLElement, language: Language): List {
  const body = (): HTMLElement => element('tbody', { role: 'rowgroup' });
  const [top, others] = [body(), body()];
  return {
    element: foundTable(language, caption, top, others),
    first: firstRows,
    top: bodyOf(top, () => tableRow(language), firstRows),
    rest: bodyOf(others, () => tableRow(language)),
  };
}

function cardList(language: Language): List {
  const body = (): HTMLElement => element('ul', { class: 'provider-cards' });
  const [top, others] = [body(), body()];
  return {
    element: element('div', {}, top, others),
    first: firstCards,
    top: bodyOf(top, () => card(language)),
    rest: bodyOf(others, () => card(language)),
  };
}

/** A part of a list whose rows are filled anew. */
interface Body {
  readonly element: HTMLElement;
  readonly fill: (found: readonly Found[], chosen: readonly string[]) => void;
}

/** `ready` rows are made beforehand, while nobody waits for them. */
function bodyOf(place: HTMLElement, make: () => Row, ready = 0): Body {
  const rows: Row[] = Array.from({ length: ready }, make);
  return {
    element: place,
    fill: (found, chosen) => {
      const used = found.map((one, at) => {
        const row = (rows[at] ??= make());
        row.fill(one, chosen);
        return row.element;
      });
      for (const spare of [...place.children].slice(used.length)) spare.remove();
      place.append(...used.slice(place.children.length));
    },
  };
}
