import { spokenText } from '../model/label.ts';
import type { Measure } from '../model/measure.ts';
import { total } from '../model/service.ts';
import type { DataMeasure, DataReason, DataRow, DataUnit } from './data-row.ts';
import type { Register } from './register.ts';
import { inEveryLanguage } from '../text/words.ts';

/** What all rows of one group share. */
export type RowBase = Pick<DataRow, 'provider' | 'provider_name' | 'period' | 'origin' | 'group'>;
/** The service that a row is about, or the group as a whole. */
type Place = Pick<DataRow, 'service' | 'service_nl' | 'service_en'>;
/** Whether there is a value, and what it is. */
export type Told = Pick<DataRow, 'n' | 'value' | 'status' | 'reason'>;

/** Makes one row: what it is about, its measure and what may be told. */
export type RowMaker = (measure: DataMeasure, unit: DataUnit, told: Told, more?: Partial<DataRow>) => DataRow;

/** A maker of rows about one group and one service. */
export function rowMaker(base: RowBase, place: Place): RowMaker {
  return (measure, unit, told, more) => ({
    ...base,
    ...place,
    measure,
    question: null,
    question_nl: null,
    question_en: null,
    option: null,
    option_nl: null,
    option_en: null,
    benchmark: null,
    unit,
    rounding: null,
    benchmark_rounding: null,
    benchmark_basis: null,
    ...told,
    ...more,
  });
}

/** The columns that name a service; `total` is the group as a whole. */
export function placeOf(register: Register<'public'>, service: string): Place {
  const label =
    service === total ? inEveryLanguage((say) => say.data.total) : register.service(service).label;
  return { service, service_nl: spokenText(label, 'nl'), service_en: spokenText(label, 'en') };
}

/** A number that is always public. */
export function value(number: number): Told {
  return { n: null, value: number, status: 'shown', reason: null };
}

/** No value, and why. */
export function empty(status: 'withheld' | 'absent' | 'not-applicable', reason: DataReason | null): Told {
  return { n: null, value: null, status, reason };
}

/** A measure as its status, and its value where that is shown; `number` is the part of the value that the row is about. */
export function toldOf(measure: Measure<unknown>, number?: number): Told {
  switch (measure.status) {
    case 'shown':
      return {
        n: measure.n,
        value: number ?? (typeof measure.value === 'number' ? measure.value : null),
        status: 'shown',
        reason: null,
      };
    case 'not-applicable':
      return empty('not-applicable', null);
    default:
      return empty(measure.status, measure.reason);
  }
}
