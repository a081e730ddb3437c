import type { DirectoryQuery } from '../address/query.ts';
import type { Language } from '../model/label.ts';
import { element } from './element.ts';
import { card, foundTable, tableRow, type Row } from './rows.ts';
import type { Found } from './selection.ts';
import { finderWords } from './finder-words.ts';

/** So many at a time: the rest comes when it is asked for. */
const portion = 50;

/**
 * So many stand in the frame that answers a letter, as many as mostly fit under the form on a screen; the rest of a
 * portion comes once typing rests. Twelve cards end a row of two, three or four.
 */
const firstRows = { phone: 3, other: 6 };
const firstCards = 12;

/** More rows fit where they are lines of a table (directory.css), and on a screen that is higher than a phone's. */
const roomy = matchMedia('(min-width: 52rem), (min-height: 60rem)');

/** So many of the rest in one go: a letter that comes meanwhile does not wait for all. */
const stretch = 6;

/** Typing rests for so long, in milliseconds, before the rest is drawn. */
const rest = 300;

/** The place where found providers stand, as a table or as cards. */
export interface Results {
  /** Shows what was found, first portion only or `shown` of it at once; `told` says how many there are. */
  readonly show: (found: readonly Found[], query: DirectoryQuery, told: string, shown?: number) => void;
  /** How many may be seen now, those that still wait for a rest included. */
  readonly shown: () => number;
  /** Lays out an answer that nobody sees yet, so that a later one comes sooner. */
  readonly prepare: (found: readonly Found[]) => void;
  /** Takes away what was shown. */
  readonly clear: () => void;
}

/** Rows in two bodies: those of the first screen, and the rest. */
interface List {
  readonly element: HTMLElement;
  /** How many stand in `top`. */
  readonly first: () => number;
  readonly top: Body;
  readonly rest: Body;
}

/** Takes a place of the page for results. */
export function resultsIn(place: HTMLElement, language: Language): Results {
  const finder = finderWords(language);
  const caption = element('caption', { class: 'quiet' });
  const more = element('button', { type: 'button', class: 'button more', hidden: '' });
  const table = tableList(caption, language);
  const cards = cardList(language);
  let found: readonly Found[] = [];
  let chosen: readonly string[] = [];
  let list = table;
  let wanted = 0;
  // how many of them stand in the first body
  let first = 0;
  let isAside = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const drawRest = (until: number): void => {
    clearTimeout(timer);
    list.rest.fill(found.slice(first, Math.min(until, wanted)), chosen);
    list.rest.element.classList.remove('stale');
    list.rest.element.hidden = found.length <= first;
    list.element.hidden = found.length === 0;
    if (until < Math.min(wanted, found.length)) {
      timer = setTimeout(() => drawRest(until + stretch));
      return;
    }
    place.ariaBusy = null;
    more.hidden = wanted >= found.length;
    more.textContent = finder.more(Math.min(portion, found.length - wanted));
  };
  const setAside = (): void => {
    isAside = true;
    place.classList.add('folded');
    place.inert = true;
    place.ariaBusy = null;
  };
  const drawFirst = (): void => {
    list.top.fill(found.slice(0, first), chosen);
    if (list.element.parentNode !== place) place.replaceChildren(list.element, more);
  };
  more.addEventListener('click', () => {
    const next = wanted - first;
    wanted += portion;
    drawRest(wanted);
    list.rest.element.children[next]?.querySelector('a')?.focus();
  });
  return {
    shown: () => (isAside ? 0 : wanted),
    show: (all, query, told, shown = 0) => {
      const wasList = list;
      const was = found;
      list = query.view === 'cards' ? cards : table;
      found = all;
      if (caption.textContent !== told) caption.textContent = told;
      const isShown = list === wasList && place.contains(list.element) && !isAside;
      // a letter more often finds the same: then nothing moves
      if (isShown && String(chosen) === String(query.chosen) && isSame(was, all, wanted)) return;
      clearTimeout(timer);
      [chosen, wanted, first] = [query.chosen, Math.max(portion, shown), list.first()];
      isAside = false;
      // Without rows nothing is left to reach. Inert would have the browser look at every row, in the frame of this
      // letter and of the next.
      place.classList.toggle('folded', found.length === 0);
      if (found.length > 0) list.element.hidden = false;
      else more.hidden = true;
      drawFirst();
      if (shown > 0) {
        // the reader was here before, and finds all of it again
        place.inert = false;
        drawRest(wanted);
        return;
      }
      list.rest.element.classList.add('stale');
      place.ariaBusy = 'true';
      // from the painted frame on: within reach, and a slow frame leaves as much rest
      requestAnimationFrame(() => {
        clearTimeout(timer);
        if (isAside) return;
        timer = setTimeout(() => {
          place.inert = false;
          timer = setTimeout(() => drawRest(first + stretch), rest);
        });
      });
    },
    prepare: (all) => {
      [found, chosen, wanted, list] = [all, [], portion, table];
      first = list.first();
      setAside();
      drawFirst();
      list.rest.fill(found.slice(first, wanted), chosen);
      list.rest.element.hidden = true;
      // laid out now, not in the frame of a first letter
      place.getBoundingClientRect();
    },
    clear: () => {
      clearTimeout(timer);
      list.rest.element.hidden = true;
      setAside();
    },
  };
}

/** True when two answers show the same: as many, and the same ones as far as they are drawn. */
function isSame(was: readonly Found[], now: readonly Found[], drawn: number): boolean {
  return (
    was.length === now.length &&
    now
      .slice(0, drawn)
      .every(
        ({ entry, group, distance }, at) =>
          entry === was[at]?.entry && group === was[at].group && distance === was[at].distance,
      )
  );
}

function tableList(caption: HTMLElement, language: Language): List {
  const body = (): HTMLElement => element('tbody', { role: 'rowgroup' });
  const [top, others] = [body(), body()];
  return {
    element: foundTable(language, caption, top, others),
    first: () => (roomy.matches ? firstRows.other : firstRows.phone),
    top: bodyOf(top, () => tableRow(language), firstRows.other),
    rest: bodyOf(others, () => tableRow(language)),
  };
}

function cardList(language: Language): List {
  const body = (): HTMLElement => element('ul', { class: 'provider-cards' });
  const [top, others] = [body(), body()];
  return {
    element: element('div', {}, top, others),
    first: () => firstCards,
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
