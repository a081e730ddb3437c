import { date } from './date.ts';

/** The pages of services, provinces and periods. */
export const places = {
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
  nationally: 'Alle deelnemers samen',
  reportOf: (period: string) => `${period}: alle figuren`,
  allFigures: 'Alle figuren van deze meting',
  providers: 'Dienstverleners',
  perService: 'Gemiddeld cijfer per dienst',
  overTime: 'Gemiddeld cijfer door de jaren',
  changed: 'Wat is er veranderd?',
  neverMeasured: 'Van deze dienst is nog geen meting gepubliceerd.',
  nobodyHere: 'In deze provincie staat nog geen dienstverlener.',
  printedOnly:
    'Van deze meetperiode hebben we alleen gedrukte rapporten. Er zijn daarom geen cijfers van alle deelnemers samen.',
  filterHere: 'Zoek en filter in deze lijst',
  /** A further part of a long list, as a title. */
  part: (list: string, number: number, count: number) => `${list}, deel ${number} van ${count}`,
  parts: 'Delen van deze lijst',
  /** At the end of a part: to those beside it. `names` as "Be – Bo". */
  partBefore: (names: string) => `Vorige: ${names}`,
  partAfter: (names: string) => `Volgende: ${names}`,
  steps: 'Verder in deze lijst',
  /** Beside a place on the page of a province: whole kilometres. */
  fromMiddle: (kilometres: number) => `${kilometres} km van het midden`,
  fromMiddleHelp: 'De afstand is die tot het midden van de provincie, in een rechte lijn.',
  invited: 'Uitgenodigd',
  tookPart: 'Wie deden er mee?',
  allServices: 'Alle diensten',
  allProvinces: 'Alle provincies',
  allPeriods: 'Alle meetperioden',
  /** For search engines. `providers` as "4 dienstverleners", `field` what they give, of the site's terms. */
  serviceDescription: (service: string) =>
    `${service}: wat het is, welke dienstverleners het doen en welk cijfer mensen geven.`,
  provinceDescription: (province: string, providers: string, field: string) =>
    `${providers} voor ${field} in ${province}, met hun nieuwste cijfer.`,
  provinceTitle: (province: string) => `Dienstverleners in ${province}`,
  period: (period: string) => `Meetperiode ${period}`,
  periodDescription: (period: string) =>
    `Wie deden er mee in ${period}, en hoe tevreden waren mensen? De cijfers van alle deelnemers samen.`,
  /** `until` is an ISO date. */
  discontinuedOn: (until: string) =>
    `Deze dienst bestaat niet meer. Hij stond tot en met ${date.day(until)} op de lijst.`,
};
