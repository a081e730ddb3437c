import { openDataFileAddress } from '../address/address.ts';
import { columnRules, type ColumnRule } from './column.ts';
import type { DataSubject } from './json.ts';
import type { Publisher } from './publisher.ts';
import { siteLanguages, type Label } from '../model/label.ts';
import { inEveryLanguage } from '../text/words.ts';

const context = 'http://www.w3.org/ns/csvw';

/**
 * CSVW metadata of one plain CSV file, to stand beside it as `<file>-metadata.json`, where tools look for it. The
 * columns stand in one schema that all files share.
 */
export function csvMetadata(file: string, subject: DataSubject, publisher: Publisher): object {
  return {
    '@context': [context, { '@language': siteLanguages()[0] }],
    url: file,
    tableSchema: new URL(openDataFileAddress('table'), publisher.address).href,
    dialect: { header: true, delimiter: ',', encoding: 'utf-8', lineTerminators: ['\r\n'] },
    'dc:title': spoken(subject.title),
    'dc:description': [
      ...(publisher.demonstration ? spoken(publisher.demonstration) : []),
      ...spoken(inEveryLanguage((say) => say.data.notes)),
    ],
    'dc:publisher': publisher.owner,
    'dc:license': publisher.licence.url === null ? publisher.licence.name : { '@id': publisher.licence.url },
    'dc:source': subject.periods.map(({ id, source }) => `${source} (${id})`),
    'dc:issued': subject.periods.map(({ reported_on }) => ({ '@value': reported_on, '@type': 'date' })),
    'dcat:landingPage': { '@id': subject.page },
  };
}

function spoken(label: Label): object[] {
  return siteLanguages().map((language) => ({ '@value': label[language], '@language': language }));
}

/** The CSVW schema of all plain CSV files: one column for each, with its type and what it means. */
export function tableSchema(): object {
  return {
    '@context': context,
    '@type': 'Schema',
    columns: columnRules().map((rule) => ({
      name: rule.name,
      titles: rule.name,
      'dc:description': spoken(inEveryLanguage((say) => say.data.columns[rule.name])),
      datatype: datatype(rule),
      required: rule.required,
      null: '',
    })),
  };
}

function datatype({ type, codes, lowest }: ColumnRule): object | string {
  if (type === 'whole') return { base: 'integer', ...(lowest !== undefined && { minimum: lowest }) };
  if (type === 'decimal') return { base: 'decimal' };
  return codes ? { base: 'string', format: codes.join('|') } : 'string';
}
