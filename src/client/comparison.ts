import { comparisonDataAddress } from '../address/address.ts';
import { mostCompared, readChosen } from '../address/query.ts';
import type { ComparedFile, ComparedProvider } from '../card/compared.ts';
import { comparisonTables } from './comparison-table.ts';
import { differences } from './differences.ts';
import { element } from './element.ts';
import { carryQuestion, pageLanguage } from './page-language.ts';
import { compareWords } from './compare-words.ts';

/**
 * Providers side by side. Who is compared stands in the address; adding and removing are plain links to another
 * address, so that the back button and sharing need nothing.
 */

const language = pageLanguage();
const compare = compareWords(language);
let chosen = readChosen(location.search);

/** A provider as its file has it in the language of the page; null when there is none of that name. Rejects when it cannot be fetched at all. */
async function fetchCompared(id: string): Promise<ComparedProvider<string> | null> {
  // the form of this file goes with this script: what a browser keeps may be of the release before
  const response = await fetch(comparisonDataAddress(id), { cache: 'no-cache' });
  if (response.status === 404) return null;
  if (!response.ok) throw new Error(`${response.url} answers ${response.status}`);
  const file = (await response.json()) as ComparedFile;
  const inLanguage = file[language];
  if (inLanguage === undefined) throw new Error(`${response.url} says nothing in ${language}`);
  return inLanguage;
}

async function show(place: HTMLElement, state: HTMLElement): Promise<void> {
  const files = await Promise.all(chosen.map(fetchCompared));
  // a former id gives the provider of today, who may have been chosen as well
  const found = files.flatMap((file, at) =>
    file !== null && files.findIndex((one) => one?.id === file.id) === at ? [file] : [],
  );
  const lost = chosen.filter((_, at) => files[at] === null).map(compare.notFound);
  const next =
    found.length === 0
      ? compare.start
      : found.length === 1
        ? compare.oneMore
        : chosen.length < mostCompared
          ? ''
          : compare.full;
  if (lost.length === 0) chosen = found.map(({ id }) => id);
  state.textContent = [...lost, next].join(' ').trim();
  place.replaceChildren(...differences(found, language), ...comparisonTables(found, language));
}

const [page, place, state, input, status, list, adder] = [
  '.comparing',
  '#comparison',
  '#comparison-state',
  '#words',
  '#adder-found',
  '#adder-list',
  '.adder',
].map((selector) => document.querySelector<HTMLElement>(selector));

if (page && place && state && status && list && adder && input instanceof HTMLInputElement) {
  carryQuestion(location.search);
  adder.hidden = chosen.length >= mostCompared;
  let adding: Promise<void> | undefined;
  // adding comes with search, which is as large as all the rest: for who goes to its field
  const startAdding = (): void => {
    adding ??= import('./comparison-adder.ts')
      .then(({ startAdder }) => startAdder({ input, status, list }, () => chosen, language))
      .catch(() => {
        adding = undefined;
        status.textContent = compare.failed;
      });
  };
  input.addEventListener('focus', startAdding);
  // a browser may bring back what was typed before
  if (input.value !== '' || document.activeElement === input) startAdding();
  const attempt = async (): Promise<void> => {
    try {
      await show(place, state);
    } catch {
      const again = element('button', { type: 'button', class: 'retry' }, compare.retry);
      again.addEventListener('click', () => void attempt());
      state.replaceChildren(compare.failed, again);
    }
    page.classList.add('settled');
  };
  if (chosen.length > 0) state.textContent = compare.busy;
  void attempt();
}
