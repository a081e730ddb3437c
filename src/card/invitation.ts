import type { Approach } from '../model/dataset.ts';
import type { PathFigure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { PublishedEdition } from '../publish/publication.ts';
import { approachSteps } from '../text/approach.ts';
import { groupHeading } from '../text/group.ts';
import { words } from '../text/words.ts';
import type { ReportFigure } from './page.ts';

/**
 * Figure 1: how people were invited, step by step for each group. Drawn from what was used; where that is not known
 * for a group, the general path of the survey stands there and says that it is general.
 */
export function invitationFigure<A extends Audience>(
  edition: PublishedEdition<A>,
  source: string,
  language: Language,
): ReportFigure {
  const approachOf = (group: Approach['group']): Approach | undefined =>
    edition.approaches.find((approach) => approach.group === group);
  const title = words(language).approach.title;
  const figure: PathFigure = {
    kind: 'path',
    id: 'invitation',
    language,
    title,
    n: 0,
    source,
    lanes: edition.groups.map(({ group }) => {
      const approach = approachOf(group);
      return {
        label: groupHeading(group, language),
        steps: approach ? approachSteps(approach, language) : words(language).approach.general,
      };
    }),
  };
  return { id: figure.id, number: '1', title, figure };
}
