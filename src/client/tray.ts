import { compareAddress } from '../address/address.ts';
import { mostCompared } from '../address/query.ts';
import type { DirectoryEntry } from '../card/directory-code.ts';
import type { Language } from '../model/label.ts';
import { element } from './element.ts';
import { finderWords } from './finder-words.ts';

/** The tray at the foot of the directory, in which providers are gathered to be compared. */
export interface Tray {
  /** Shows who is chosen; nothing where nobody is. */
  readonly show: (chosen: readonly string[]) => void;
}

/** Who is chosen after a provider is put in the tray, or taken out where it is in it. */
export function toggled(chosen: readonly string[], id: string): readonly string[] {
  if (chosen.includes(id)) return chosen.filter((one) => one !== id);
  return chosen.length < mostCompared ? [...chosen, id] : chosen;
}

/**
 * Makes the tray in its place on the page. `find` looks a provider up; `take` is called with the ids in the tray after a
 * provider was taken out.
 */
export function trayIn(
  place: HTMLElement,
  find: (id: string) => DirectoryEntry | undefined,
  take: (chosen: readonly string[]) => void,
  language: Language,
): Tray {
  const finder = finderWords(language);
  const list = element('ul', {});
  const told = element('p', { role: 'status' });
  const link = element('a', { class: 'button' });
  place.append(element('div', { class: 'measure' }, list, told, link));
  return {
    show: (chosen) => {
      place.hidden = chosen.length === 0;

      list.replaceChildren(
        ...chosen.map((id) => {
          const name = find(id)?.name ?? id;
          const remove = element(
            'button',
            { type: 'button', 'aria-label': `${finder.remove}: ${name}` },
            '×',
          );
          remove.addEventListener('click', () => take(toggled(chosen, id)));
          return element('li', {}, element('span', {}, name), remove);
        }),
      );
      if (chosen.length === 0) return;
      told.textContent = finder.tray(chosen.length, mostCompared);
      link.textContent = finder.toComparison(chosen.length);
      link.href = compareAddress(language, chosen);
    },
  };
}
