import { undecided, type Mapping } from './mapping.ts';
import { unnamed } from './known-names.ts';
import type { Taken } from './take.ts';

/**
 * The mapping with a place for everything that has to be decided. What was decided stays; what is decided already is not
 * asked again next year.
 */
export function proposedMapping(mapping: Mapping, taken: Taken): Mapping {
  const columns = { ...mapping.columns };
  const providers = { ...mapping.providers };
  const groups = { ...mapping.groups };
  const services = { ...mapping.services };
  const named = { provider: providers, group: groups, service: services };
  for (const decision of taken.decisions) {
    if (
      decision.kind === 'column-unknown' ||
      decision.kind === 'column-of-sample' ||
      decision.kind === 'column-near' ||
      decision.kind === 'column-several'
    )
      columns[decision.heading] = undecided;
    else if (decision.kind === 'column-twice')
      for (const heading of decision.headings) columns[heading] ??= undecided;
    else if (decision.kind === 'name-unknown') named[decision.what][decision.name] = undecided;
    else if (decision.kind === 'name-several') providers[decision.name] = undecided;
    else if (decision.kind === 'name-missing') named[decision.what][unnamed] = undecided;
  }
  const answers = { ...mapping.answers };
  for (const [question, cells] of taken.openAnswers) {
    answers[question] = {
      ...answers[question],
      ...Object.fromEntries([...cells].map((cell) => [cell, undecided])),
    };
  }
  return {
    ...mapping,
    columns,
    answers,
    providers,
    groups,
    services,
    codes: { ...mapping.codes, ...taken.codes },
  };
}
