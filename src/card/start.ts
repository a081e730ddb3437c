import {
  directoryAddress,
  inEveryLanguage,
  periodAddress,
  periodFigureAddress,
  serviceAddress,
  startAddress,
} from '../address/address.ts';
import { queryNames } from '../address/query.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Situation } from '../model/situation.ts';
import { words } from '../text/words.ts';
import type { FigureContext } from './figures.ts';
import { factsOf, spreadOf } from './national.ts';
import type { StartPage, WayBySituation } from './page.ts';
import { periodLabel } from './period-label.ts';
import type { Register } from './register.ts';
import { specimenOf } from './specimen.ts';
import { waysIn } from './ways.ts';

/** The start page: what this is, and the newest surveyed period in figures. Printed-only periods have no such figures. */
export function startPage<A extends Audience>(
  register: Register<A>,
  situations: readonly Situation[],
  language: Language,
): StartPage {
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
  return {
    language,
    addresses: inEveryLanguage(startAddress),
    title: say.start.title(register.terms.guidance[language]),
    lead: say.start.lead(register.terms.guidanceInFull[language]),
    description: say.frame.siteDescription,
    period: label,
    facts: clients ? factsOf(clients, language) : [],
    spread,
    figureFile:
      clients && newest && spread
        ? periodFigureAddress(newest.period.id, `${clients.group}-${spread.id}`, language)
        : null,
    periodLink:
      newest && label !== null
        ? { label: words(language).places.period(label), href: periodAddress(newest.period.id, language) }
        : null,
    specimen: specimenOf(register, language),
    situations: situations.map((situation) => wayBySituation(register, situation, language)),
    ways: waysIn(register, language),
  };
}

/** What somebody in the situation would say is also what is searched for. */
function wayBySituation<A extends Audience>(
  register: Register<A>,
  { label, about, services }: Situation,
  language: Language,
): WayBySituation {
  const question = new URLSearchParams({ [queryNames.words]: label[language] }).toString();
  return {
    label: label[language],
    href: `${directoryAddress(language)}?${question}`,
    about: about[language],
    services: services.map((id) => ({
      label: register.service(id).label[language],
      href: serviceAddress(id, language),
    })),
  };
}
