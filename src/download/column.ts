import {
  dataColumns,
  dataMeasures,
  dataReasons,
  dataRoundings,
  dataBases,
  dataStatuses,
  dataUnits,
  type DataColumn,
} from '../card/data-row.ts';
import { languages, siteLanguages } from '../model/label.ts';
import { groups } from '../model/group.ts';
import { type Words, words } from '../text/words.ts';

/** What one column may hold: one description from which the CSVW metadata, the JSON Schema and the dictionary follow. */
export interface ColumnRule {
  readonly name: DataColumn;
  readonly type: 'text' | 'whole' | 'decimal';
  /** Null is an empty cell. */
  readonly required: boolean;
  readonly lowest?: number;
  readonly codes?: readonly string[];
}

const rules: Readonly<Record<DataColumn, Omit<ColumnRule, 'name'>>> = {
  provider: { type: 'text', required: false },
  provider_name: { type: 'text', required: false },
  period: { type: 'text', required: true },
  origin: { type: 'text', required: true, codes: ['tallied', 'printed'] },
  group: { type: 'text', required: true, codes: groups },
  service: { type: 'text', required: true },
  service_nl: { type: 'text', required: true },
  service_en: { type: 'text', required: true },
  measure: { type: 'text', required: true, codes: dataMeasures },
  question: { type: 'text', required: false },
  question_nl: { type: 'text', required: false },
  question_en: { type: 'text', required: false },
  option: { type: 'text', required: false },
  option_nl: { type: 'text', required: false },
  option_en: { type: 'text', required: false },
  n: { type: 'whole', required: false, lowest: 0 },
  value: { type: 'decimal', required: false },
  benchmark: { type: 'decimal', required: false },
  unit: { type: 'text', required: true, codes: dataUnits },
  status: { type: 'text', required: true, codes: dataStatuses },
  reason: { type: 'text', required: false, codes: dataReasons },
  rounding: { type: 'text', required: false, codes: dataRoundings },
  benchmark_rounding: { type: 'text', required: false, codes: dataRoundings },
  benchmark_basis: { type: 'text', required: false, codes: dataBases },
};

/** The rules of all columns, in the order of the files. A text in a language that the site does not speak is never there. */
export function columnRules(): readonly ColumnRule[] {
  const spoken = siteLanguages();
  return dataColumns.map((name) => {
    const language = languages.find((one) => name.endsWith(`_${one}`));
    const isSpoken = language === undefined || spoken.includes(language);
    return { name, ...rules[name], required: rules[name].required && isSpoken };
  });
}

/** The dictionary as a table: column, code, and what each means in each language of the site. The first row is the header. */
export function dictionaryTable(): readonly (readonly string[])[] {
  return [
    ['column', 'code', ...siteLanguages()],
    ...columnRules().flatMap(({ name }) => [
      [name, '', ...meanings((say) => say.data.columns[name])],
      ...Object.keys(codeTexts(words(siteLanguages()[0]), name)).map((code) => [
        name,
        code,
        ...meanings((say) => codeTexts(say, name)[code] ?? ''),
      ]),
    ]),
  ];
}

/** What is said in each language of the site. */
function meanings(text: (say: Words) => string): readonly string[] {
  return siteLanguages().map((language) => text(words(language)));
}

/** What each code of a column means; nothing where its values are no codes. */
function codeTexts(say: Words, column: DataColumn): Readonly<Record<string, string>> {
  const codes: Readonly<Partial<Record<DataColumn, Readonly<Record<string, string>>>>> = say.data.codes;
  return codes[column] ?? {};
}
