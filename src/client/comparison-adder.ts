import { compareAddress } from '../address/address.ts';
import type { DirectoryEntry } from '../card/directory-code.ts';
import type { Language } from '../model/label.ts';
import { directoryLoader, type Directory } from './directory-file.ts';
import { element } from './element.ts';
import { notFound, searchEntries } from './search.ts';
import { compareWords } from './compare-words.ts';

const mostOffered = 8;

interface AdderParts {
  readonly input: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

/** Offers providers to add while their names are typed: what stands in the field already, and what comes. */
export function startAdder(parts: AdderParts, chosenNow: () => readonly string[], language: Language): void {
  const { input, status, list } = parts;
  const compare = compareWords(language);
  const load = directoryLoader(input.dataset.index ?? '', ({ name, place }) => `${name} ${place}`);
  const answer = async (): Promise<void> => {
    try {
      const directory = await load();
      const asked = input.value.trim();
      const matches = asked === '' ? [] : nearest(directory, asked, chosenNow());
      status.textContent = asked !== '' && matches.length === 0 ? compare.noMatch : '';
      list.replaceChildren(
        ...(matches.length === 0 ? [] : [element('ul', { class: 'places' }, ...matches.map(choice))]),
      );
    } catch {
      status.textContent = compare.failed;
    }
  };
  const choice = ({ id, name, place }: DirectoryEntry): HTMLElement =>
    element(
      'li',
      {},
      element('a', { href: compareAddress(language, [...chosenNow(), id]) }, name),
      element('small', {}, place),
    );
  input.addEventListener('input', () => void answer());
  // the first match is what Enter means
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter') list.querySelector('a')?.click();
  });
  void answer();
}

/** The entries that match best, by name where they match as well; those that are compared already are left out. */
function nearest({ entries, index }: Directory, asked: string, chosen: readonly string[]): DirectoryEntry[] {
  const costs = searchEntries(index, asked);
  return entries
    .map((entry, at) => ({ entry, cost: costs[at] ?? notFound }))
    .filter(({ entry, cost }) => cost !== notFound && !chosen.includes(entry.id))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, mostOffered)
    .map(({ entry }) => entry);
}
