import {
  openDataAddress,
  openDataFileAddress,
  periodDataAddress,
  type OpenDataFile,
  inEveryLanguage,
} from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { codeTexts, columnTexts, dataNotes } from '../text/data.ts';
import { formatDate } from '../text/number.ts';
import { openDataWords } from '../text/open-data.ts';
import { shareWords } from '../text/share.ts';
import { dataColumns, dataSchemaVersion } from './data-row.ts';
import type { Link, PageFrame } from './page.ts';
import { periodLabel } from './period-label.ts';
import type { Register } from './register.ts';

/** The page about open data: every file, and what stands in the columns. */
export interface OpenDataPage extends PageFrame {
  /** What must be known wherever the figures go. */
  readonly notes: string;
  readonly all: readonly Link[];
  /** Newest first. */
  readonly periods: readonly {
    readonly label: string;
    readonly reported: string;
    readonly files: readonly Link[];
  }[];
  readonly columns: readonly {
    readonly name: string;
    readonly text: string;
    readonly codes: readonly { readonly code: string; readonly text: string }[];
  }[];
  readonly machines: readonly Link[];
  readonly dictionary: Link;
}

/** The page about open data in one language. */
export function openDataPage<A extends Audience>(register: Register<A>, language: Language): OpenDataPage {
  const words = openDataWords(language);
  const { csv, excel, json } = shareWords(language);
  const links = (address: (name: 'csv' | 'excel' | 'json') => string): Link[] => [
    { label: csv, href: address('csv') },
    { label: excel, href: address('excel') },
    { label: json, href: address('json') },
  ];
  const file = (name: OpenDataFile, label: string): Link => ({ label, href: openDataFileAddress(name) });
  const codes: Readonly<Record<string, Readonly<Record<string, { nl: string; en: string }>>>> = codeTexts;
  return {
    language,
    addresses: inEveryLanguage(openDataAddress),
    title: words.title,
    description: words.description,
    notes: dataNotes[language],
    all: links(openDataFileAddress),
    periods: register.publication.periods.toReversed().map(({ period }) => ({
      label: periodLabel(register, period.id, language),
      reported: formatDate(period.reportedOn, language),
      files: links((name) => periodDataAddress(period.id, name)),
    })),
    columns: dataColumns.map((name) => ({
      name,
      text: columnTexts[name][language],
      codes: Object.entries(codes[name] ?? {}).map(([code, label]) => ({ code, text: label[language] })),
    })),
    machines: [
      file('schema', words.schema(dataSchemaVersion)),
      file('table', words.table),
      file('catalogueJson', words.catalogueJson),
      file('catalogueTurtle', words.catalogueTurtle),
    ],
    dictionary: file('dictionary', words.dictionaryFile),
  };
}
