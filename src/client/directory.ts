import {
  isPlain,
  queryNames,
  readDirectoryQuery,
  writeDirectoryQuery,
  type DirectoryQuery,
} from '../address/query.ts';
import { compareAddress } from '../address/address.ts';
import { readDirectoryIndex, type DirectoryEntry, type DirectoryIndex } from '../card/directory-code.ts';
import { finderWords } from '../text/finder.ts';
import { element } from './element.ts';
import { carryQuestion, pageLanguage, provinceNameOnPage } from './page-language.ts';
import { foundCard, foundRow, foundTable } from './rows.ts';
import { searchIndex, type SearchIndex } from './search.ts';
import { selectEntries, type Found } from './selection.ts';

/**
 * Search in the directory. The page comes with every provider in it; this hides that list while something is asked
 * and shows what was found, with the question in the address.
 */

/** So many at a time: a screen full shows at once, also of 5,000. */
const portion = 50;

interface Directory {
  readonly entries: readonly DirectoryEntry[];
  readonly index: SearchIndex;
}

const language = pageLanguage();
const words = finderWords[language];
const [root, form, results, status, all, choosing] = [
  '#finder',
  '#finder form',
  '#results',
  '#found',
  '#all',
  '#choosing',
].map((selector) => document.querySelector<HTMLElement>(selector));

let loading: Promise<Directory> | undefined;

function load(address: string): Promise<Directory> {
  loading ??= fetch(address)
    .then((response) => response.json() as Promise<DirectoryIndex>)
    .then((file) => {
      const entries = readDirectoryIndex(file);
      const texts = entries.map(
        ({ name, place, province }) => `${name} ${place} ${provinceNameOnPage(province)}`,
      );
      return { entries, index: searchIndex(texts) };
    });
  return loading;
}

if (root && form instanceof HTMLFormElement && results && status && all && choosing) {
  start(root, form, { results, status, all, choosing });
}

interface Parts {
  readonly results: HTMLElement;
  readonly status: HTMLElement;
  readonly all: HTMLElement;
  readonly choosing: HTMLElement;
}

function start(place: HTMLElement, fields: HTMLFormElement, parts: Parts): void {
  const address = place.dataset.index ?? '';
  let turn = 0;

  const fill = (query: DirectoryQuery): void => {
    const values: Record<string, string> = {
      [queryNames.words]: query.words,
      [queryNames.service]: query.service,
      [queryNames.province]: query.province,
      [queryNames.group]: query.group,
      [queryNames.published]: query.published,
      [queryNames.sort]: query.sort,
      [queryNames.view]: query.view,
    };
    for (const [name, value] of Object.entries(values)) {
      const field = fields.elements.namedItem(name);
      if (field && 'value' in field) field.value = value;
    }
  };

  const show = async (query: DirectoryQuery): Promise<void> => {
    turn += 1;
    const own = turn;
    carryQuestion(writeDirectoryQuery(query));
    if (isPlain(query) && query.chosen.length === 0) {
      draw(null);
      return;
    }
    try {
      const { entries, index } = await load(address);
      // a later question was asked while this one waited
      if (own !== turn) return;
      tellChosen(parts.choosing, entries, query.chosen);
      draw({ found: selectEntries(entries, index, query), query, of: entries.length });
    } catch {
      parts.status.textContent = words.failed;
      parts.all.hidden = false;
    }
  };

  const draw = (answer: { found: Found[]; query: DirectoryQuery; of: number } | null): void => {
    parts.all.hidden = answer !== null;
    if (answer === null) {
      parts.choosing.hidden = true;
      parts.status.textContent = '';
      parts.results.replaceChildren();
      return;
    }
    const { found, query } = answer;
    const told = words.found(found.length, answer.of);
    parts.status.textContent = found.length === 0 ? words.none : told;
    parts.results.replaceChildren(...listOf(found, query, told));
  };

  const asked = (): DirectoryQuery => {
    const pairs = [...new FormData(fields)].map(([name, value]) => [name, String(value)]);
    const { chosen } = readDirectoryQuery(location.search);
    return { ...readDirectoryQuery(new URLSearchParams(pairs).toString()), chosen };
  };

  const ask = (how: 'pushState' | 'replaceState'): void => {
    const query = asked();
    history[how](null, '', location.pathname + writeDirectoryQuery(query));
    void show(query);
  };

  const reread = (): void => {
    const query = readDirectoryQuery(location.search);
    fill(query);
    void show(query);
  };

  fields.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('pushState');
  });
  fields.addEventListener('change', (event) => {
    if (!(event.target instanceof HTMLInputElement && event.target.type === 'search')) ask('pushState');
  });
  fields.addEventListener('input', (event) => {
    if (event.target instanceof HTMLInputElement && event.target.type === 'search') ask('replaceState');
  });
  // the index comes while the reader is still on the way to the first letter
  fields.addEventListener('focusin', () => void load(address).catch(() => undefined), { once: true });
  const toggle = fields.querySelector('.choices-toggle');
  toggle?.addEventListener('click', () => {
    const isOpen = toggle.getAttribute('aria-expanded') === 'true';
    toggle.setAttribute('aria-expanded', String(!isOpen));
  });
  addEventListener('popstate', reread);
  reread();
}

/** What was found as a table or as cards, a portion at a time. */
function listOf(found: readonly Found[], query: DirectoryQuery, caption: string): HTMLElement[] {
  if (found.length === 0) return [];
  const isCards = query.view === 'cards';
  const body = isCards ? element('ul', { class: 'provider-cards' }) : element('tbody', { role: 'rowgroup' });
  const make = isCards ? foundCard : foundRow;
  const more = element('button', { type: 'button', class: 'button more' });
  let shown = 0;
  const add = (): HTMLElement | undefined => {
    const next = found.slice(shown, shown + portion).map((one) => make(one, query.chosen, language));
    body.append(...next);
    shown += next.length;
    more.textContent = words.more(Math.min(portion, found.length - shown));
    more.hidden = shown >= found.length;
    return next[0];
  };
  more.addEventListener('click', () => add()?.querySelector('a')?.focus());
  add();
  return [isCards ? body : foundTable(language, caption, body), more];
}

function tellChosen(place: HTMLElement, entries: readonly DirectoryEntry[], chosen: readonly string[]): void {
  const names = chosen.flatMap((id) => entries.find((entry) => entry.id === id)?.name ?? []);
  place.hidden = names.length === 0;
  const back = element('a', { href: compareAddress(language, chosen) }, words.toComparison);
  place.replaceChildren(words.choosing(names.join(', ')), ' ', back);
}
