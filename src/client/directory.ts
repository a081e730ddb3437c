import {
  isPlain,
  readChosen,
  readDirectoryQuery,
  writeDirectoryQuery,
  type DirectoryQuery,
} from '../address/query.ts';
import { addressBar } from './address-bar.ts';
import { announcer } from './announcer.ts';
import { askedIn, countChoices, fillForm, isTyped } from './directory-form.ts';
import { element } from './element.ts';
import { placeKept, keepPlace } from './kept-place.ts';
import type { Finding, FindingFiles } from './finding.ts';
import { fullList } from './full-list.ts';
import { carryQuestion, pageLanguage } from './page-language.ts';
import { partLinks } from './part-links.ts';
import { rehearse } from './rehearsal.ts';
import { resultsIn } from './results.ts';
import { finderWords } from './finder-words.ts';
import type { Found } from './selection.ts';
import { toggled, trayIn } from './tray.ts';

/**
 * Search in the directory. The page comes with every provider in it, or with a part of a long list; this hides that list
 * while something is asked and shows what was found among all, with the question in the address.
 */

/** The index mostly comes sooner than this, in milliseconds; a word about waiting would only flash by. */
const patience = 200;

/** Typing has rested after so long, in milliseconds. */
const rest = 400;

const language = pageLanguage();
const finder = finderWords(language);

interface Parts {
  readonly files: FindingFiles;
  readonly form: HTMLFormElement;
  readonly results: HTMLElement;
  /** How many were found, for those who see it. */
  readonly seen: HTMLElement;
  /** The same for those who hear it, once typing rests. */
  readonly heard: HTMLElement;
  readonly all: HTMLElement;
  readonly tray: HTMLElement;
}

function partsOfPage(): Parts | null {
  const part = (selector: string): HTMLElement | null => document.querySelector(selector);
  const form = part('#finder form');
  const [results, seen, heard, all, tray] = [
    part('#results'),
    part('#found'),
    part('#told'),
    part('#all'),
    part('#tray'),
  ];
  if (!(form instanceof HTMLFormElement && results && seen && heard && all && tray)) return null;
  const { index = '', places = '' } = part('#finder')?.dataset ?? {};
  return { files: { index, places }, form, results, seen, heard, all, tray };
}

function start({ files, form, results: place, seen, heard, all, tray: trayPlace }: Parts): void {
  const load = async (): Promise<Finding> => (await import('./finding.ts')).loadFinding(files, language);
  const list = fullList(all);
  const results = resultsIn(place, language);
  const announce = announcer(heard);
  const bar = addressBar(new URL(form.action).pathname);
  // what the page says of the list it came with
  const ofAll = seen.textContent.trim();
  let turn = 0;
  let ready: Finding | undefined;
  let everyone: readonly Found[] | undefined;
  let backToAll: ReturnType<typeof setTimeout> | undefined;

  const say = (text: string, ...more: HTMLElement[]): void => {
    seen.replaceChildren(text, ...more);
    announce(text);
  };
  const tellChoices = choicesToggle(form);
  const tray = trayIn(
    trayPlace,
    (id) => ready?.entries.find((entry) => entry.id === id),
    (chosen) => choose(chosen),
    language,
  );
  const carryTray = partLinks(all);
  const showTray = (chosen: readonly string[]): void => {
    tray.show(chosen);
    carryTray(chosen);
  };
  const showAll = (): void => {
    results.clear();
    list.show();
  };

  const show = async (query: DirectoryQuery, isTyping = false, shown = 0): Promise<void> => {
    turn += 1;
    const own = turn;
    clearTimeout(backToAll);
    tellChoices(query);
    if (isPlain(query) && query.chosen.length === 0) {
      showTray([]);
      say(ofAll);
      if (isTyping && ready && list.isAside()) {
        // the first of all now, the list itself when typing rests: it takes longer than a letter may
        everyone ??= ready.answer(query).found.slice(Number(all.dataset['first']));
        results.show(everyone, query, ofAll);
        backToAll = setTimeout(showAll, rest);
      } else showAll();
      return;
    }
    const waiting = setTimeout(() => say(finder.busy), patience);
    try {
      ready ??= await load();
      // a later question was asked while this one waited
      if (own !== turn) return;
      showTray(query.chosen);
      if (isPlain(query)) {
        showAll();
        say(ofAll);
        return;
      }
      const { found, told } = ready.answer(query);
      const count = found.length === 0 ? finder.none : finder.found(found.length, ready.entries.length);
      const text = ready.told({ found, told }) ?? count;
      results.show(found, query, text, shown);
      list.hide();
      say(text, ...ready.choices(told, askWords));
    } catch {
      if (own !== turn) return;
      showAll();
      const again = element('button', { type: 'button', class: 'retry' }, finder.retry);
      again.addEventListener('click', () => void show(query));
      say(finder.failed, again);
    } finally {
      clearTimeout(waiting);
    }
  };

  const asked = (): DirectoryQuery => askedIn(form, readDirectoryQuery(location.search).chosen);
  const ask = (): void => {
    const query = asked();
    bar.push(query);
    void show(query);
  };
  const askWords = (typed: string): void => {
    fillForm(form, { ...asked(), words: typed });
    ask();
  };
  const choose = (chosen: readonly string[]): void => {
    const query = askedIn(form, chosen);
    bar.push(query);
    void show(query, false, results.shown());
  };
  const follow = (): void => {
    const query = asked();
    bar.follow(query);
    void show(query, true);
  };
  const reread = (): void => {
    bar.drop();
    const query = readDirectoryQuery(location.search);
    carryQuestion(writeDirectoryQuery(query));
    fillForm(form, query);
    const kept = placeKept();
    void show(query, false, kept?.shown).then(() => kept && scrollTo(0, kept.top));
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask();
  });
  form.addEventListener('change', ({ target }) => {
    if (!isTyped(target)) ask();
  });
  form.addEventListener('input', ({ target }) => {
    if (isTyped(target)) follow();
  });
  form.addEventListener('focusout', bar.settle);
  addEventListener('pagehide', () => {
    bar.settle();
    keepPlace({ shown: results.shown(), top: scrollY });
  });
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const isPlainClick = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    // a link of a row leads to the comparison, with its own provider as the last
    const id = link?.closest('#results, #all table') ? readChosen(link.search).at(-1) : undefined;
    if (id === undefined || !isPlainClick) return;
    event.preventDefault();
    choose(toggled(asked().chosen, id));
  });
  // the index comes while the reader is still on the way to the first letter
  form.addEventListener(
    'focusin',
    () => {
      const isAsked = (): boolean => turn > 1 || list.isAside();
      void load()
        .then((finding) => rehearse(finding, results, asked, isAsked))
        .catch(() => undefined);
    },
    { once: true },
  );
  addEventListener('popstate', reread);
  const { activeElement } = document;
  // letters that came before this script, on a slow line, stay: their reader is in the field
  if (isTyped(activeElement) && form.contains(activeElement) && asked().words !== '') {
    fillForm(form, { ...readDirectoryQuery(location.search), words: asked().words });
    follow();
  } else reread();
}

/**
 * On a phone the choices are folded below a button. Returns what writes the number of choices that were made on it, as
 * what is folded still counts, and marks a form that asks for an order: there the note on orders stays in sight.
 */
function choicesToggle(form: HTMLFormElement): (query: DirectoryQuery) => void {
  const toggle = form.querySelector('.choices-toggle');
  const label = toggle?.textContent.trim() ?? '';
  toggle?.addEventListener('click', () => {
    const isOpen = toggle.getAttribute('aria-expanded') === 'true';
    toggle.setAttribute('aria-expanded', String(!isOpen));
  });
  return (query) => {
    form.classList.toggle('ordered', query.sort !== '');
    const made = countChoices(query);
    const text = made === 0 ? label : `${label} (${made})`;
    if (toggle && toggle.textContent.trim() !== text) toggle.textContent = text;
  };
}

const parts = partsOfPage();
if (parts) start(parts);
