import {
  directoryAddress,
  inEveryLanguage,
  periodAddress,
  periodFigureAddress,
  serviceAddress,
  startAddress,
} from '../address/address.ts';
import { queryNames } from '../address/query.ts';
import type { Figure } from '../model/figure.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import type { Situation } from '../model/situation.ts';
import { words } from '../text/words.ts';
import type { FigureContext } from './figures.ts';
import { factsOf, spreadOf } from './national.ts';
import type { Link, PageFrame, PlainFigure, WaysIn } from './page.ts';
import { periodLabel } from './period-label.ts';
import type { Register } from './register.ts';
import { specimenOf, type Specimen } from './specimen.ts';
import { waysIn } from './ways.ts';

/** A way in by the situation that somebody is in, with the services that help by their official names. */
export interface WayBySituation extends Link {
  readonly about: string;
  readonly services: readonly Link[];
}

/** The start page in one language. */
export interface StartPage extends PageFrame {
  /** Below the title: what this site is about. */
  readonly lead: string;
  readonly period: string | null;
  /** The newest period in figures, one per group. */
  readonly facts: readonly PlainFigure[];
  readonly spread: Figure | null;
  /** Where that chart stands as a file: the period's page has the same. */
  readonly figureFile: string | null;
  readonly periodLink: Link | null;
  /** One card as an example; null where no grade is shown. */
  readonly specimen: Specimen | null;
  readonly situations: readonly WayBySituation[];
  readonly ways: WaysIn;
}

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
    description: say.frame.siteDescription(register.terms.guidanceInFull[language]),
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
