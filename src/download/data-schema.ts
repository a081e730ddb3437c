import { dataSchemaVersion, dataSchemaVersions } from '../card/data-row.ts';
import { openDataFileAddress } from '../address/address.ts';
import { columnRules, type ColumnRule } from './column.ts';
import type { Publisher } from './publisher.ts';
import { words } from '../text/words.ts';
import { siteLanguages, type Language } from '../model/label.ts';

const text = { type: 'string', minLength: 1 } as const;
const date = { type: 'string', format: 'date' } as const;

/** Columns that version 1.3 added. */
const laterColumns: ReadonlySet<string> = new Set(['rounding', 'benchmark_rounding', 'benchmark_basis']);

/** The JSON Schema (2020-12) of the JSON files. */
export function dataSchema(publisher: Publisher): object {
  const spoken = siteLanguages();
  const label = {
    type: 'object',
    properties: Object.fromEntries(spoken.map((language) => [language, text])),
    required: spoken,
    additionalProperties: false,
  };
  const row = {
    type: 'object',
    properties: Object.fromEntries(columnRules().map((rule) => [rule.name, property(rule)])),
    // kept files of before version 1.3 do not have the columns that it added
    required: columnRules()
      .map(({ name }) => name)
      .filter((name) => !laterColumns.has(name)),
    additionalProperties: false,
    // what is not shown has no value and no n
    if: { properties: { status: { const: 'shown' } } },
    then: { properties: { value: { type: 'number' }, reason: { type: 'null' } } },
    else: { properties: { value: { type: 'null' }, n: { type: 'null' } } },
  };
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: new URL(openDataFileAddress('schema'), publisher.address).href,
    title: `${publisher.name}: data, version ${dataSchemaVersion}`,
    description: words(described()).data.notes,
    type: 'object',
    properties: {
      $schema: { type: 'string', format: 'uri' },
      // files of earlier versions that someone kept are valid still: codes were added and none taken away
      schema_version: { enum: dataSchemaVersions },
      title: label,
      page: { type: 'string', format: 'uri' },
      publisher: text,
      licence: {
        type: 'object',
        properties: { name: text, url: { type: ['string', 'null'], format: 'uri' } },
        required: ['name', 'url'],
        additionalProperties: false,
      },
      notes: label,
      demonstration: label,
      periods: {
        type: 'array',
        items: {
          type: 'object',
          properties: { id: text, from: date, until: date, reported_on: date, source: text },
          required: ['id', 'from', 'until', 'reported_on', 'source'],
          additionalProperties: false,
        },
      },
      rows: { type: 'array', items: row },
    },
    required: [
      '$schema',
      'schema_version',
      'title',
      'page',
      'publisher',
      'licence',
      'notes',
      'periods',
      'rows',
    ],
    additionalProperties: false,
  };
}

/** The language in which the schema describes itself: English, as its names are, where the site speaks it. */
function described(): Language {
  const spoken = siteLanguages();
  return spoken.includes('en') ? 'en' : spoken[0];
}

function property(rule: ColumnRule): object {
  const type = { text: 'string', whole: 'integer', decimal: 'number' }[rule.type];
  return {
    description: words(described()).data.columns[rule.name],
    type: rule.required ? type : [type, 'null'],
    ...(rule.lowest !== undefined && { minimum: rule.lowest }),
    ...(rule.codes && { enum: rule.required ? rule.codes : [...rule.codes, null] }),
  };
}
