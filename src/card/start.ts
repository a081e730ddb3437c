import { periodAddress, periodFigureAddress, startAddress, inEveryLanguage } from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { words } from '../text/words.ts';
import type { FigureContext } from './figures.ts';
import { factsOf, serviceGrades, spreadOf } from './national.ts';
import type { StartPage } from './page.ts';
import { periodLabel } from './period-label.ts';
import type { Register } from './register.ts';
import { waysIn } from './ways.ts';

/** The start page: what this is, and the newest surveyed period in figures. Printed-only periods have no such figures. */
export function startPage<A extends Audience>(register: Register<A>, language: Language): StartPage {
  const say = words(language);
  const newest = register.publication.periods.findLast((period) => period.benchmarks.length > 0);
  const clients = newest?.benchmarks[0];
  const label = newest ? periodLabel(register, newest.period.id, language) : null;
  const context: FigureContext | null =
    newest && label !== null
      ? {
          language,
          prefix: '',
          providerName: '',
          source: words(language).edition.source(newest.period.source.name, label),
        }
      : null;
  const spread =
    clients && newest && context ? spreadOf(clients, newest.period.norm.failingUpTo, context) : null;
  const services =
    clients && newest && context && !spread
      ? serviceGrades(register, newest.period.id, clients, context)
      : null;
  const drawn = spread ?? services;
  return {
    language,
    addresses: inEveryLanguage(startAddress),
    title: say.start.title(register.terms.guidance[language]),
    lead: say.start.lead(register.terms.guidanceInFull[language]),
    description: say.frame.siteDescription,
    period: label,
    facts: clients ? factsOf(clients, language) : [],
    spread,
    services,
    figureFile:
      clients && newest && drawn
        ? periodFigureAddress(newest.period.id, `${clients.group}-${drawn.id}`, language)
        : null,
    periodLink:
      newest && label !== null
        ? { label: words(language).places.period(label), href: periodAddress(newest.period.id, language) }
        : null,
    ways: waysIn(register, language),
  };
}
