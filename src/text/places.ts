import type { Group } from '../model/group.ts';
import type { Language } from '../model/label.ts';
import { groupNoun } from './group.ts';
import { formatCount, formatDate, formatGrade } from './number.ts';

/** The words of the pages of services, provinces and periods. */
const nl = {
  servicesTitle: 'Diensten',
  servicesLead:
    'Waarmee helpen dienstverleners? Per dienst zie je wat het is, wie het doet en welk cijfer mensen geven.',
  provincesTitle: 'Provincies',
  provincesLead:
    'Dienstverleners per provincie. De provincie is die van hun adres. Veel van hen werken ook daarbuiten.',
  noServices: 'Het onderzoek vraagt niet naar diensten. De cijfers gaan over een dienstverlener als geheel.',
  noProvinces: 'Van de dienstverleners is niet bekend in welke provincie ze staan.',
  periodsTitle: 'Meetperioden',
  periodsLead: 'Elke meting met de cijfers van alle deelnemers samen. Oude metingen blijven staan.',
  inUse: 'Diensten van nu',
  discontinued: 'Diensten die niet meer bestaan',
  whatIsIt: 'Wat is deze dienst?',
  nationally: 'Alle deelnemers samen',
  providers: 'Dienstverleners',
  perService: 'Gemiddeld cijfer per dienst',
  overTime: 'Gemiddeld cijfer door de jaren',
  changed: 'Wat is er veranderd?',
  aspects: 'Tevredenheid per onderdeel',
  neverMeasured: 'Van deze dienst is nog geen meting gepubliceerd.',
  nobodyHere: 'In deze provincie staat nog geen dienstverlener.',
  printedOnly:
    'Van deze meetperiode hebben we alleen gedrukte rapporten. Er zijn daarom geen cijfers van alle deelnemers samen.',
  filterHere: 'Zoek en filter in deze lijst',
  participants: 'Deelnemers',
  invited: 'Uitgenodigd',
  tookPart: 'Wie deden er mee?',
  group: 'Groep',
  allServices: 'Alle diensten',
  allProvinces: 'Alle provincies',
  allPeriods: 'Alle meetperioden',
  noChange: 'Dit is de eerste meetperiode met cijfers van alle deelnemers.',
} as const;
type PlaceWords = Readonly<Record<keyof typeof nl, string>>;

const en: PlaceWords = {
  servicesTitle: 'Services',
  servicesLead:
    'What do providers help with? For each service: what it is, who offers it and which grade people give.',
  provincesTitle: 'Provinces',
  provincesLead: 'Providers by province. The province is that of their address. Many work outside it too.',
  noServices: 'The survey does not ask about services. The figures are about a provider as a whole.',
  noProvinces: 'It is not known in which province the providers are.',
  periodsTitle: 'Survey periods',
  periodsLead: 'Every survey with the figures of all participants together. Older surveys stay.',
  inUse: 'Current services',
  discontinued: 'Services that no longer exist',
  whatIsIt: 'What is this service?',
  nationally: 'All participants together',
  providers: 'Providers',
  perService: 'Average grade per service',
  overTime: 'Average grade over the years',
  changed: 'What has changed?',
  aspects: 'Satisfaction per aspect',
  neverMeasured: 'No survey of this service has been published yet.',
  nobodyHere: 'There is no provider in this province yet.',
  printedOnly:
    'Of this survey period we have printed reports only. So there are no figures of all participants together.',
  filterHere: 'Search and filter this list',
  participants: 'Participants',
  invited: 'Invited',
  tookPart: 'Who took part?',
  group: 'Group',
  allServices: 'All services',
  allProvinces: 'All provinces',
  allPeriods: 'All survey periods',
  noChange: 'This is the first survey period with figures of all participants.',
};

/** The words of the pages of services, provinces and periods, in one language. */
export function placeWords(language: Language): PlaceWords {
  return language === 'nl' ? nl : en;
}

/** The page of a service, for search engines. */
export function serviceDescription(service: string, language: Language): string {
  return language === 'nl'
    ? `${service}: wat het is, welke dienstverleners het doen en welk cijfer mensen geven.`
    : `${service}: what it is, which providers offer it and which grade people give.`;
}

/** The page of a province, for search engines. `count` as "4 dienstverleners". */
export function provinceDescription(province: string, count: string, language: Language): string {
  return language === 'nl'
    ? `${count} voor werk en integratie in ${province}, met hun nieuwste cijfer.`
    : `${count} of work and integration services in ${province}, with their newest grade.`;
}

/** The title of the page of a province. */
export function provinceTitle(province: string, language: Language): string {
  return language === 'nl' ? `Dienstverleners in ${province}` : `Providers in ${province}`;
}

/** The title of the page of a period. */
export function periodTitle(period: string, language: Language): string {
  return language === 'nl' ? `Meetperiode ${period}` : `Survey period ${period}`;
}

/** The page of a period, for search engines. */
export function periodDescription(period: string, language: Language): string {
  return language === 'nl'
    ? `Wie deden er mee in ${period}, en hoe tevreden waren mensen? De cijfers van alle deelnemers samen.`
    : `Who took part in ${period}, and how satisfied were people? The figures of all participants together.`;
}

/** A service that is no longer there. `until` is an ISO date. */
export function discontinuedSentence(until: string, language: Language): string {
  const date = formatDate(until, language);
  return language === 'nl'
    ? `Deze dienst bestaat niet meer. Hij stond tot en met ${date} op de lijst.`
    : `This service no longer exists. It was on the list until ${date}.`;
}

/** How many providers and people a national figure is about. */
export function nationalBasis(
  participants: number,
  completed: number,
  netSample: number,
  group: Group,
  language: Language,
): string {
  const [some, all] = [formatCount(completed, language), formatCount(netSample, language)];
  const noun = groupNoun(group, netSample, language);
  const who = formatCount(participants, language);
  if (language === 'en') {
    return `${who} ${participants === 1 ? 'provider' : 'providers'}. ${some} of ${all} invited ${noun} took part.`;
  }
  const providers = participants === 1 ? 'dienstverlener' : 'dienstverleners';
  return `${who} ${providers}. ${some} van de ${all} uitgenodigde ${noun} ${completed === 1 ? 'deed' : 'deden'} mee.`;
}

/** How many took part, against the period before. */
export function participantsChange(
  before: number,
  now: number,
  previous: string,
  group: Group,
  language: Language,
): string {
  const [from, to] = [formatCount(before, language), formatCount(now, language)];
  const noun = groupNoun(group, 2, language);
  if (before === now) {
    return language === 'nl'
      ? `Evenveel ${noun} deden mee als in ${previous}: ${to}.`
      : `As many ${noun} took part as in ${previous}: ${to}.`;
  }
  if (language === 'nl') {
    return `Er deden ${now > before ? 'meer' : 'minder'} ${noun} mee dan in ${previous}: van ${from} naar ${to}.`;
  }
  return `${now > before ? 'More' : 'Fewer'} ${noun} took part than in ${previous}: from ${from} to ${to}.`;
}

/** A mean grade against the period before. `verdict`: what chance can say of it. */
export function gradeChange(
  before: number,
  now: number,
  verdict: 'within' | 'beyond' | 'unknown',
  previous: string,
  language: Language,
): string {
  const [from, to] = [formatGrade(before, language), formatGrade(now, language)];
  const same = from === to;
  if (language === 'nl') {
    if (same) return `Het gemiddelde cijfer bleef ${to}, net als in ${previous}.`;
    const change = `Het gemiddelde cijfer ging van ${from} in ${previous} naar ${to}.`;
    if (verdict === 'within')
      return `${change} Dat verschil valt binnen de onzekerheid: het kan toeval zijn.`;
    if (verdict === 'beyond') return `${change} Dat verschil is groter dan de onzekerheid.`;
    return `${change} Of dat toeval is, kunnen we niet zeggen.`;
  }
  if (same) return `The average grade stayed ${to}, as in ${previous}.`;
  const change = `The average grade went from ${from} in ${previous} to ${to}.`;
  if (verdict === 'within') return `${change} That difference is within the uncertainty: it may be chance.`;
  if (verdict === 'beyond') return `${change} That difference is larger than the uncertainty.`;
  return `${change} Whether that is chance, we cannot say.`;
}
