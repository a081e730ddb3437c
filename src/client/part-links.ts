import { queryNames } from '../address/query.ts';

/**
 * The links from this part of the list to the others. Returns what gives them who is in the tray: there they are in it
 * too.
 */
export function partLinks(list: HTMLElement): (chosen: readonly string[]) => void {
  const links = list.querySelectorAll<HTMLAnchorElement>('nav a:not([href^="#"])');
  return (chosen) => {
    const search = new URLSearchParams(chosen.map((id) => [queryNames.chosen, id])).toString();
    for (const link of links) if (link.search.slice(1) !== search) link.search = search;
  };
}
