import type { Figure } from '../model/figure.ts';
import type { EditionPage } from './page.ts';

/** Every figure of an edition's page, by its anchor, in the order of the page: those of the summary first. */
export function editionFigures(page: EditionPage): readonly Figure[] {
  return [
    ...page.summaries.flatMap(({ grade, staff, map }) => [
      ...(grade.status === 'shown' ? [grade.figure] : []),
      ...(staff && 'figure' in staff ? [staff.figure] : []),
      ...(map && 'figure' in map ? [map.figure] : []),
    ]),
    ...page.chapters.flatMap(({ sections }) =>
      sections.flatMap(({ figures }) => figures.flatMap((item) => ('figure' in item ? [item.figure] : []))),
    ),
  ];
}
