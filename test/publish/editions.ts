import type { Accepted } from '../../src/model/accepted.ts';
import type { Dataset, DeliveredRow, Edition, TalliedGroup } from '../../src/model/dataset.ts';
import type { Verdict } from '../../src/model/verdict.ts';
import type { Group } from '../../src/model/group.ts';
import type { Period } from '../../src/model/period.ts';
import type { Provider } from '../../src/model/provider.ts';
import { provinces } from '../../src/model/province.ts';
import type { Option, Question, Questionnaire } from '../../src/model/questionnaire.ts';
import type { Service } from '../../src/model/service.ts';
import { addTallies, type Tally } from '../../src/model/tally.ts';

/** Small made-up datasets as literal objects, for the tests of score and publish. */

const label = (text: string) => ({ nl: text, en: text });
const place = { file: '2024/sample.csv', line: 2, column: 1 };

export const period: Period = {
  id: '2024',
  from: '2024-01-01',
  until: '2024-12-31',
  reportedOn: '2025-03-10',
  status: 'final',
  questionnaires: { clients: 'clients', principals: 'principals' },
  publication: {
    bands: [
      { netSampleUpTo: 25, minResponsePercent: 50 },
      { netSampleUpTo: 50, minResponsePercent: 40 },
      { netSampleUpTo: 100, minResponsePercent: 30 },
      { netSampleUpTo: null, minResponsePercent: 25 },
    ],
    minCompleted: 5,
    fewBelow: 30,
  },
  protection: {
    minCompleted: 5,
    minAnswers: 10,
    sensitive: { minAnswers: 30 },
    minProvinceClients: 3,
    safeWidth: { points: 1, perRespondent: 2 },
    minHiddenProviders: 3,
    participants: { fivePercentFrom: 60, percentFrom: 300, minPercentOfLargest: 10 },
    strengths: { staff: 1, organisation: 4, improvable: 3 },
  },
  norm: { total: 6.5, service: 5.5, failingUpTo: 5, failingCountsAs: 5 },
  source: { name: 'Bureau Voorbeeld' },
};

const serviceNumbers: Readonly<Record<string, number>> = {
  scholing: 1,
  diagnose: 3,
  jobcoaching: 5,
  toeleiden: 9,
  activering: 10,
};

export const services: readonly Service[] = Object.entries(serviceNumbers).map(([id, number]) => ({
  id,
  number,
  label: label(id),
  aliases: [],
  from: '2010-01-01',
  until: null,
  description: label(id),
}));

function options(ids: readonly string[], more: (id: string) => Partial<Option> = () => ({})): Option[] {
  return ids.map((id) => ({ id, label: label(id), aliases: [], ...more(id) }));
}

/** Geen mening, zeer tevreden, tevreden, ontevreden, zeer ontevreden. */
const satisfaction: readonly Option[] = options(['none', 'four', 'three', 'two', 'one']).map(
  (option, index) => (index === 0 ? option : { ...option, satisfaction: 5 - index }),
);

type Extra = Partial<Pick<Question, 'services' | 'when' | 'sensitive' | 'battery'>>;

function question(id: string, kind: Question['kind'], list: readonly Option[], extra: Extra = {}): Question {
  return { id, kind, section: 'verdict', wording: label(id), label: label(id), options: list, ...extra };
}

function questionnaire(name: string, asked: Group): Questionnaire {
  const aspects = ['clear', 'polite', 'phone', 'place'];
  return {
    name,
    group: asked,
    source: label('made up'),
    sections: [{ id: 'verdict', label: label('verdict') }],
    batteries: [
      {
        id: 'contact',
        section: 'verdict',
        label: label('contact'),
        wording: label('contact'),
        staff: true,
        aspects: ['clear', 'polite'],
      },
      {
        id: 'office',
        section: 'verdict',
        label: label('office'),
        wording: label('office'),
        staff: false,
        aspects: ['phone', 'place'],
      },
    ],
    questions: [
      question('grade', 'grade', options(Array.from({ length: 10 }, (_, index) => String(index + 1)))),
      question(
        'recommended',
        'choice',
        options(['yes', 'neither', 'against']).map((option, index) => ({
          ...option,
          promoter: ([1, 0, -1] as const)[index] ?? 0,
        })),
      ),
      question('diagnosis', 'choice', options(['body', 'mind']), { services: ['diagnose'] }),
      ...aspects.map((id, index) =>
        question(id, 'aspect', satisfaction, { battery: index < 2 ? 'contact' : 'office' }),
      ),
      question('work', 'choice', options(['yes', 'no'])),
      question('helped', 'choice', options(['yes', 'no']), { when: { question: 'work', answers: ['yes'] } }),
      question('complaint', 'choice', options(['yes', 'no']), { sensitive: true }),
      question('filed', 'choice', options(['yes', 'no']), {
        when: { question: 'complaint', answers: ['yes'] },
        sensitive: true,
      }),
      question('solved', 'choice', options(['yes', 'no']), { when: { question: 'filed', answers: ['yes'] } }),
      question('province', 'province', options(provinces.map((province) => province.id))),
    ],
  };
}

export const questionnaires: Readonly<Record<string, Questionnaire>> = {
  clients: questionnaire('clients', 'clients'),
  inburgering: questionnaire('inburgering', 'inburgering'),
  principals: questionnaire('principals', 'principals'),
};

/** People per grade 1..10 from a list of grades. */
export function spreadOf(grades: readonly number[]): number[] {
  return Array.from({ length: 10 }, (_, index) => grades.filter((grade) => grade === index + 1).length);
}

/** A tally of people who gave these grades and answered nothing else, unless counts are given. */
export function tallyOf(
  grades: readonly number[],
  counts: Readonly<Record<string, readonly number[]>> = {},
  completed: number = grades.length,
): Tally {
  return { completed, counts: { ...(grades.length > 0 && { grade: spreadOf(grades) }), ...counts } };
}

export function row(service: string, netSample: number, tally: Tally, verdict?: Verdict): DeliveredRow {
  return { service, netSample, completed: tally.completed, ...(verdict && { verdict }), tally, place };
}

/** A group with the Total that its rows add up to, or with a given tally where it was never split. */
export function group(
  rows: readonly DeliveredRow[],
  more: { group?: Group; verdict?: Verdict; total?: Tally; netSample?: number } = {},
): TalliedGroup {
  const tally = more.total ?? addTallies(rows.map((one) => one.tally));
  const name = more.group ?? 'clients';
  return {
    group: name,
    questionnaire: name,
    rows,
    total: {
      netSample: more.netSample ?? rows.reduce((sum, one) => sum + one.netSample, 0),
      completed: tally.completed,
      ...(more.verdict && { verdict: more.verdict }),
      tally,
      place,
    },
  };
}

/** A tallied edition of one provider. */
export function edition(id: string, groups: readonly TalliedGroup[]): Edition {
  return { origin: 'tallied', provider: id, groups, approaches: [] };
}

function provider(id: string): Provider {
  return { id, name: `Voorbeeld ${id}`, status: 'holder', formerIds: [] };
}

/** Rows of the clients of provider `a` whose disagreement the editors accept. */
export function acceptedRows(...names: readonly string[]): Accepted[] {
  return names.map((service, index) => ({
    code: 'verdict-disagrees',
    row: `a/clients/${service}`,
    reason: 'agreed',
    place: { file: `${period.id}/accepted.json`, line: index + 2, column: 3 },
  }));
}

/** A dataset of one period. */
export function dataset(
  editions: readonly Edition[],
  changes: Partial<Period> = {},
  accepted: readonly Accepted[] = [],
): Dataset {
  return {
    providers: editions.map((one) => provider(one.provider)),
    services,
    questionnaires,
    periods: [{ period: { ...period, ...changes }, accepted, editions }],
  };
}
