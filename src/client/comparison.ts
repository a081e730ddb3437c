import { compareAddress, comparisonDataAddress } from '../address/address.ts';
import { mostCompared, readChosen } from '../address/query.ts';
import { readDirectoryIndex, type DirectoryEntry, type DirectoryIndex } from '../card/directory-code.ts';
import type { ComparedProvider } from '../card/compared.ts';
import { compareWords } from '../text/compare.ts';
import { comparisonTables } from './comparison-table.ts';
import { differences } from './differences.ts';
import { element } from './element.ts';
import { carryQuestion, pageLanguage } from './page-language.ts';
import { searchEntries, searchIndex } from './search.ts';

/**
 * Providers side by side. Who is compared stands in the address; adding and removing are plain links to another
 * address, so that the back button and sharing need nothing.
 */

const language = pageLanguage();
const words = compareWords[language];
const chosen = readChosen(location.search);
const mostOffered = 8;

/** A provider's file; null when there is none of that name. Rejects when it cannot be fetched at all. */
async function fetchCompared(id: string): Promise<ComparedProvider<string> | null> {
  const response = await fetch(comparisonDataAddress(id, language));
  return response.ok ? ((await response.json()) as ComparedProvider<string>) : null;
}

async function show(place: HTMLElement, state: HTMLElement): Promise<void> {
  const files = await Promise.all(chosen.map(fetchCompared));
  const found = files.filter((file) => file !== null);
  const lost = chosen.filter((_, at) => files[at] === null).map(words.notFound);
  const next =
    found.length === 0
      ? words.start
      : found.length === 1
        ? words.oneMore
        : chosen.length < mostCompared
          ? ''
          : words.full;
  state.textContent = [...lost, next].join(' ').trim();
  place.replaceChildren(...differences(found, language), ...comparisonTables(found, language));
}

async function offer(input: HTMLInputElement, status: HTMLElement, list: HTMLElement): Promise<void> {
  const file = (await (await fetch(input.dataset.index ?? '')).json()) as DirectoryIndex;
  const entries = readDirectoryIndex(file).filter(({ id }) => !chosen.includes(id));
  const index = searchIndex(entries.map(({ name, place }) => `${name} ${place}`));
  const answer = (): void => {
    const asked = input.value.trim();
    const matches =
      asked === ''
        ? []
        : [...searchEntries(index, asked)].toSorted(([, a], [, b]) => a - b).slice(0, mostOffered);
    status.textContent = asked !== '' && matches.length === 0 ? words.noMatch : '';
    list.replaceChildren(...matches.flatMap(([at]) => entries[at] ?? []).map(choice));
  };
  input.addEventListener('input', answer);
  answer();
}

function choice({ id, name, place }: DirectoryEntry): HTMLElement {
  const link = element('a', { href: compareAddress(language, [...chosen, id]) }, name);
  return element('li', {}, link, element('small', {}, place));
}

const [place, state, input, status, list, adder] = [
  '#comparison',
  '#comparison-state',
  '#words',
  '#adder-found',
  '#adder-list',
  '.adder',
].map((selector) => document.querySelector<HTMLElement>(selector));

if (place && state && status && list && adder && input instanceof HTMLInputElement) {
  carryQuestion(location.search);
  const fail = (): void => {
    state.textContent = words.failed;
  };
  adder.hidden = chosen.length >= mostCompared;
  // the first match is what Enter means
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.querySelector('a')?.click();
  });
  show(place, state).catch(fail);
  offer(input, status, list).catch(fail);
}
