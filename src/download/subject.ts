import { editionAddress, openDataAddress, periodAddress } from '../address/address.ts';
import { periodLabel } from '../card/period-label.ts';
import type { Register } from '../card/register.ts';
import { perLanguage, siteLanguages } from '../model/label.ts';
import type { DataSubject } from './json.ts';
import type { Publisher } from './publisher.ts';
import { words } from '../text/words.ts';

/** What the data file of one edition is about. */
export function editionSubject(
  register: Register<'public'>,
  provider: string,
  period: string,
  publisher: Publisher,
): DataSubject {
  const edition = register.edition(provider, period);
  const [facts] = periodFacts(register, period);
  return {
    title: perLanguage((language) =>
      words(language).catalogue.editionTitle(
        register.provider(provider).name,
        periodLabel(register, period, language),
      ),
    ),
    page: new URL(editionAddress(provider, period, siteLanguages()[0]), publisher.address).href,
    periods: facts ? [{ ...facts, source: edition.printed?.publisher ?? facts.source }] : [],
  };
}

/** What the data file of one period is about. */
export function periodSubject(
  register: Register<'public'>,
  period: string,
  publisher: Publisher,
): DataSubject {
  return {
    title: perLanguage((language) =>
      words(language).catalogue.periodTitle(
        publisher.field[language],
        periodLabel(register, period, language),
      ),
    ),
    page: new URL(periodAddress(period, siteLanguages()[0]), publisher.address).href,
    periods: periodFacts(register, period),
  };
}

/** What the data file of all periods is about. */
export function allPeriodsSubject(register: Register<'public'>, publisher: Publisher): DataSubject {
  return {
    title: perLanguage((language) => words(language).catalogue.allPeriodsTitle(publisher.field[language])),
    page: new URL(openDataAddress(siteLanguages()[0]), publisher.address).href,
    periods: register.publication.periods.flatMap(({ period }) => periodFacts(register, period.id)),
  };
}

function periodFacts(register: Register<'public'>, id: string): DataSubject['periods'] {
  const { from, until, reportedOn, source } = register.period(id).period;
  return [{ id, from, until, reported_on: reportedOn, source: source.name }];
}
