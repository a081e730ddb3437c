import { compareText } from '../model/finding.ts';
import { servicesDuring, type Service } from '../model/service.ts';
import { answerFiles } from './answer-file.ts';
import { approachFile } from './approach-file.ts';
import { questionnaireNames, type Basis } from './basis.ts';
import { formOf } from './delivery-form.ts';
import { planEdition, type Moment, type PlannedEdition } from './plan.ts';
import { castProviders, type Profile } from './profile.ts';
import { providerFile } from './provider-file.ts';
import { norm, protection, publication } from './rules.ts';
import { sampleFile } from './sample-file.ts';
import { firstYearOf } from './years.ts';

export interface DemoOptions {
  /** Number of made-up providers, those that are never surveyed included. */
  readonly providers: number;
  /** Number of periods, each a calendar year. */
  readonly periods: number;
  readonly seed: number;
  /** First year; when left out, `firstYearOf` chooses it. */
  readonly firstYear?: number;
}

/** A file below the data folder, with forward slashes. */
export interface DemoFile {
  readonly path: string;
  readonly content: string;
}

/**
 * A made-up dataset, file by file, so that no more than one period is in memory at a time. The same options and basis
 * give the same bytes on every machine. Throws a RangeError when there are not enough names or services.
 */
export function* makeDemo(options: DemoOptions, basis: Basis): Generator<DemoFile> {
  const { providers, periods, seed } = options;
  const profiles = castProviders(providers, seed).sort((a, b) => compareText(a.id, b.id));
  const firstYear = options.firstYear ?? firstYearOf(periods);
  const lastYear = firstYear + periods - 1;
  yield { path: 'providers.csv', content: providerFile(profiles, lastYear, seed) };
  for (let index = 0; index < periods; index++) {
    yield* periodFiles(profiles, basis, { year: firstYear + index, index, count: periods }, seed);
  }
}

function* periodFiles(
  profiles: readonly Profile[],
  basis: Basis,
  moment: Moment,
  seed: number,
): Generator<DemoFile> {
  const { year } = moment;
  const form = formOf(moment.index);
  const services = servicesDuring(basis.services, `${year}-01-01`, `${year}-12-31`);
  const serviceOf = (number: number): Service => {
    const service = services.find((one) => one.number === number);
    if (!service) throw new RangeError(`no service ${number} in ${year}`);
    return service;
  };
  const editions = profiles
    .map((profile) => planEdition(profile, moment, seed))
    .filter((edition): edition is PlannedEdition => edition !== null);
  const sample = sampleFile(editions, serviceOf, form, moment, seed);
  yield { path: `${year}/period.json`, content: periodFile(year) };
  if (sample.disagreements.length > 0)
    yield { path: `${year}/accepted.json`, content: `${JSON.stringify(sample.disagreements, null, 2)}\n` };
  yield { path: `${year}/sample.csv`, content: sample.content };
  yield { path: `${year}/approach.csv`, content: approachFile(editions, form, moment, seed) };
  const answers = answerFiles(editions, basis, serviceOf, form, moment, seed);
  yield { path: `${year}/responses.csv`, content: answers.responses };
  if (answers.counts !== null) yield { path: `${year}/counts.csv`, content: answers.counts };
}

function periodFile(year: number): string {
  const period = {
    from: `${year}-01-01`,
    until: `${year}-12-31`,
    reportedOn: `${year + 1}-03-18`,
    status: 'final',
    questionnaires: questionnaireNames,
    publication,
    protection,
    norm,
    source: { name: 'Demonstratiebureau Meetlint (verzonnen)' },
  };
  return `${JSON.stringify(period, null, 2)}\n`;
}
