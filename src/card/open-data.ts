import {
  openDataAddress,
  openDataFileAddress,
  periodDataAddress,
  type OpenDataFile,
  inEveryLanguage,
} from '../address/address.ts';
import type { Language } from '../model/label.ts';
import type { Audience } from '../model/measure.ts';
import { formatDate } from '../text/date.ts';
import { words } from '../text/words.ts';
import { dataColumns, dataSchemaVersion } from './data-row.ts';
import type { Link, PageFrame } from './page.ts';
import { shortPeriodLabel } from './period-label.ts';
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
  const say = words(language);
  const links = (address: (name: 'csv' | 'excel' | 'json') => string): Link[] => [
    { label: say.share.form.csv, href: address('csv') },
    { label: say.share.form.excel, href: address('excel') },
    { label: say.share.form.json, href: address('json') },
  ];
  const file = (name: OpenDataFile, label: string): Link => ({ label, href: openDataFileAddress(name) });
  const codes: Readonly<Record<string, Readonly<Record<string, string>>>> = say.data.codes;
  return {
    language,
    addresses: inEveryLanguage(openDataAddress),
    title: say.openData.title,
    description: say.openData.description,
    notes: say.data.notes,
    all: links(openDataFileAddress),
    periods: register.publication.periods.toReversed().map(({ period }) => ({
      label: shortPeriodLabel(register, period.id, language),
      reported: formatDate(period.reportedOn, language),
      files: links((name) => periodDataAddress(period.id, name)),
    })),
    columns: dataColumns.map((name) => ({
      name,
      text: say.data.columns[name],
      codes: Object.entries(codes[name] ?? {}).map(([code, text]) => ({ code, text })),
    })),
    machines: [
      file('schema', say.openData.schema(dataSchemaVersion)),
      file('table', say.openData.table),
      file('catalogueJson', say.openData.catalogueJson),
      file('catalogueTurtle', say.openData.catalogueTurtle),
    ],
    dictionary: file('dictionary', say.openData.dictionaryFile),
  };
}
