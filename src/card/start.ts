import { startAddress } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { formatCount, formatGrade, formatResponse } from '../text/number.ts';
import { sourceSentence } from '../text/edition.ts';
import { wordsIn } from '../text/words.ts';
import { periodLabel } from './edition.ts';
import { shownValue } from './figures.ts';
import type { StartPage } from './page.ts';
import type { Register } from './register.ts';

/** The start page: what this is, and the newest surveyed period in figures. Printed-only periods have no such figures. */
export function startPage<A extends Audience>(register: Register<A>, language: Language): StartPage {
  const words = wordsIn(language);
  const newest = register.publication.periods.findLast((period) => period.benchmarks.length > 0);
  const clients = newest?.benchmarks[0];
  const label = newest ? periodLabel(register, newest.period.id, language) : null;
  const grade = shownValue(clients?.grade);
  const response = shownValue(clients?.response);
  return {
    language,
    addresses: { nl: startAddress('nl'), en: startAddress('en') },
    title: words.startTitle,
    description: words.siteDescription,
    period: label,
    facts: clients
      ? [
          { value: formatCount(clients.participants, language), label: words.participants },
          { value: formatCount(clients.completed, language), label: words.questionnaires },
          ...(response === null
            ? []
            : [{ value: formatResponse(response, language), label: words.responseRate.toLowerCase() }]),
          ...(grade === null
            ? []
            : [{ value: formatGrade(grade, language), label: words.averageGrade.toLowerCase() }]),
        ]
      : [],
    spread:
      clients && newest && label !== null && clients.spread.status === 'shown' && grade !== null
        ? {
            kind: 'spread',
            id: 'spread',
            language,
            title: words.spread,
            n: clients.spread.n,
            source: sourceSentence(newest.period.source.name, label, language),
            counts: clients.spread.value,
            mean: grade,
          }
        : null,
  };
}
