import type { reason as dutch } from '../nl/reason.ts';

/** Why a figure is not there, in plain words; the three kinds of empty sound different on purpose. */
export const reason: typeof dutch = {
  withheld: {
    response: 'Not published: too few people took part.',
    bureau: 'Not published: the research bureau has not released this figure.',
    source: 'Not published: the source has not made the results for this group available.',
    'few-completed': 'Not published: so few people took part that we protect them.',
    cover: 'Not published: with this figure, another figure that is protected could be worked out.',
    total: 'Not published: the total for this group is not published.',
    'few-answers': 'Not published: too few people answered this question.',
    sensitive: 'Not published: this question is about something personal. We protect those who answered.',
    parent: 'Not published: this question goes with one that we do not publish.',
    benchmark:
      'Not published: a comparison with all participants would give away the answers about one provider here.',
  },
  absent: {
    'no-answers': 'No figure: nobody answered.',
    'not-delivered': 'No figure: no data were delivered about this.',
    'not-printed': 'No figure: it was not copied from the printed report.',
    'not-recorded': 'No figure: this was not published in this survey.',
  },
  notApplicable: 'Not applicable: this question was not asked here.',
  noGradeMark: 'not asked',
  noGrade: 'This survey did not ask for a grade.',
  mark: { withheld: 'not published', absent: '--', 'not-applicable': 'n/a' },
};
