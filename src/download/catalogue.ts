import {
  openDataAddress,
  openDataFileAddress,
  periodDataAddress,
  startAddress,
  type DownloadName,
} from '../address/address.ts';
import { siteLanguages, perLanguage, type Label } from '../model/label.ts';
import type { DataSubject } from './json.ts';
import type { Publisher } from './publisher.ts';
import { expand, type Term, type Triple } from './triple.ts';
import { inEveryLanguage, words } from '../text/words.ts';

const authority = 'http://publications.europa.eu/resource/authority';

/** The value for a licence that is not open, in the list of Dutch government terms. */
const closedLicence = 'http://standaarden.overheid.nl/owms/terms/geslotenlicentie';

const formats: Readonly<Record<'csv' | 'excel' | 'json', { type: string; media: string }>> = {
  csv: { type: 'CSV', media: 'text/csv' },
  excel: { type: 'CSV', media: 'text/csv' },
  json: { type: 'JSON', media: 'application/json' },
};

/** One data set of the catalogue: a period, or all of them. */
interface CataloguedSet {
  readonly id: string;
  readonly subject: DataSubject;
  readonly description: Label;
  readonly file: (name: DownloadName) => string;
  readonly issued: string;
}

/** Says something of a subject: a predicate such as `dct:title`, and what it says. */
type Say = (predicate: string, ...objects: readonly Term[]) => void;

/**
 * The catalogue by DCAT-AP-NL 3.0, as triples: a data set per period and one of all periods, each with its
 * distributions. Editions are slices of their period's set and no sets of their own: a national catalogue stays a file
 * that a harvester reads in one go.
 */
export function catalogueTriples(periods: readonly DataSubject[], publisher: Publisher): Triple[] {
  const absolute = (address: string): string => new URL(address, publisher.address).href;
  const triples: Triple[] = [];
  const about = (subject: string, type: string): Say => {
    const say: Say = (predicate, ...objects) => {
      for (const object of objects) triples.push({ subject, predicate: expand(predicate), object });
    };
    say('rdf:type', { iri: expand(type) });
    return say;
  };
  const [first] = siteLanguages();
  const page = absolute(openDataAddress(first));
  const owner = `${page}#uitgever`;
  const contact = `${page}#contact`;
  const licence = { iri: publisher.licence.url ?? closedLicence };
  const reported = periods.flatMap((one) => one.periods.map(({ reported_on }) => reported_on)).sort();
  const [oldest, newest] = [reported[0], reported.at(-1)];
  const sets = periods.map((subject): CataloguedSet => {
    const period = subject.periods[0];
    const id = period?.id ?? '';
    return {
      id,
      subject,
      description: inEveryLanguage((told) => told.catalogue.periodDescription(id, period?.source ?? '')),
      file: (name) => periodDataAddress(id, name),
      issued: period?.reported_on ?? '',
    };
  });
  const allPeriods: CataloguedSet = {
    id: 'alle',
    subject: {
      title: perLanguage((language) => words(language).catalogue.allPeriodsTitle(publisher.field[language])),
      page,
      periods: periods.flatMap((one) => one.periods),
    },
    description: inEveryLanguage((told) => told.catalogue.allPeriodsDescription),
    file: openDataFileAddress,
    issued: newest ?? '',
  };
  const all = newest === undefined ? [] : [allPeriods, ...sets];

  const catalogue = about(`${page}#catalogus`, 'dcat:Catalog');
  catalogue('dct:title', ...spoken(inEveryLanguage((told) => told.catalogue.title(publisher.name))));
  catalogue(
    'dct:description',
    ...spoken(
      withNotice(
        perLanguage((language) => words(language).catalogue.description(publisher.field[language])),
        publisher,
      ),
    ),
  );
  catalogue('dct:publisher', { iri: owner });
  catalogue('dct:creator', { iri: owner });
  catalogue('dcat:contactPoint', { iri: contact });
  catalogue('dct:license', licence);
  catalogue('dcat:theme', { iri: `${authority}/data-theme/SOCI` });
  catalogue('dcat:themeTaxonomy', { iri: `${authority}/data-theme` });
  catalogue('dct:spatial', { iri: `${authority}/country/NLD` });
  catalogue('dct:language', ...spokenIn());
  catalogue('foaf:homepage', { iri: page });
  if (newest !== undefined) {
    catalogue('dct:issued', date(oldest ?? newest));
    catalogue('dct:modified', date(newest));
  }
  catalogue('dcat:dataset', ...all.map(({ id }) => ({ iri: `${page}#${id}` })));

  for (const set of all) describe(set);

  // what is ours and is pointed at says what it is: a harvester checks the class of both ends
  for (const file of ['schema', 'table'] as const) about(absolute(openDataFileAddress(file)), 'dct:Standard');
  for (const shown of new Set([page, ...all.map(({ subject }) => subject.page)]))
    about(shown, 'foaf:Document');

  const agent = about(owner, 'foaf:Organization');
  agent('rdf:type', { iri: expand('foaf:Agent') });
  agent('foaf:name', { text: publisher.owner, language: first });
  agent('foaf:homepage', { iri: absolute(startAddress(first)) });
  agent('foaf:mbox', { iri: `mailto:${publisher.email}` });
  const card = about(contact, 'vcard:Organization');
  card('rdf:type', { iri: expand('vcard:Kind') });
  card('vcard:fn', { text: publisher.owner, language: first });
  card('vcard:hasEmail', { iri: `mailto:${publisher.email}` });
  return triples;

  function describe(set: CataloguedSet): void {
    const iri = `${page}#${set.id}`;
    const say = about(iri, 'dcat:Dataset');
    say('dct:title', ...spoken(set.subject.title));
    say('dct:description', ...spoken(withNotice(set.description, publisher)));
    say('dct:identifier', { text: iri });
    say('dct:accessRights', { iri: `${authority}/access-right/PUBLIC` });
    say('dcat:contactPoint', { iri: contact });
    say('dct:creator', { iri: owner });
    say('dct:publisher', { iri: owner });
    say('dcat:theme', { iri: `${authority}/data-theme/SOCI` });
    say('dct:language', ...spokenIn());
    say('dct:spatial', { iri: `${authority}/country/NLD` });
    say('dct:accrualPeriodicity', {
      iri: `${authority}/frequency/${set === allPeriods ? 'ANNUAL' : 'NEVER'}`,
    });
    say('dcat:landingPage', { iri: set.subject.page });
    say('foaf:page', { iri: page });
    say('dct:issued', date(set.issued));
    for (const keyword of keywords) {
      say('dcat:keyword', ...spoken(inEveryLanguage((told) => told.catalogue.keywords[keyword])));
    }
    for (const keyword of publisher.keywords) say('dcat:keyword', ...spoken(keyword));
    const from = set.subject.periods.map((period) => period.from).sort()[0];
    const until = set.subject.periods
      .map((period) => period.until)
      .sort()
      .at(-1);
    if (from !== undefined && until !== undefined) {
      say('dct:temporal', { iri: `${iri}-tijd` });
      const time = about(`${iri}-tijd`, 'dct:PeriodOfTime');
      time('dcat:startDate', date(from));
      time('dcat:endDate', date(until));
    }
    for (const name of ['csv', 'excel', 'json'] as const) {
      const distribution = `${iri}-${name}`;
      say('dcat:distribution', { iri: distribution });
      const tell = about(distribution, 'dcat:Distribution');
      const file = { iri: absolute(set.file(name)) };
      tell('dct:title', ...spoken(inEveryLanguage((told) => told.catalogue.file[name])));
      tell('dct:description', ...spoken(inEveryLanguage((told) => told.catalogue.fileDescription[name])));
      tell('dcat:accessURL', file);
      tell('dcat:downloadURL', file);
      tell('dct:license', licence);
      tell('dct:format', { iri: `${authority}/file-type/${formats[name].type}` });
      tell('dcat:mediaType', { iri: `https://www.iana.org/assignments/media-types/${formats[name].media}` });
      tell('dct:language', ...spokenIn());
      tell('dct:issued', date(set.issued));
      if (name === 'json') tell('dct:conformsTo', { iri: absolute(openDataFileAddress('schema')) });
      if (name === 'csv') tell('dct:conformsTo', { iri: absolute(openDataFileAddress('table')) });
    }
  }
}

/** Words to find the data by, beside those of the site's field. */
const keywords = ['satisfaction', 'mark'] as const;

function spokenIn(): Term[] {
  return siteLanguages().map((language) => ({
    iri: `${authority}/language/${words(language).catalogue.code}`,
  }));
}

function spoken(label: Label): Term[] {
  return siteLanguages().map((language) => ({ text: label[language], language }));
}

function date(iso: string): Term {
  return { text: iso, datatype: expand('xsd:date') };
}

/** A demonstration says so in what harvesters show. */
function withNotice(label: Label, { demonstration }: Publisher): Label {
  return demonstration ? perLanguage((language) => `${demonstration[language]} ${label[language]}`) : label;
}
