import jsonld from 'jsonld';
import { Parser, Writer, type Quad } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueTriples } from '../../src/download/catalogue.ts';
import { linkedJson } from '../../src/download/linked-json.ts';
import type { Publisher } from '../../src/download/publisher.ts';
import { periodSubject } from '../../src/download/subject.ts';
import type { Triple } from '../../src/download/triple.ts';
import { turtle } from '../../src/download/turtle.ts';
import { siteSchema } from '../../src/site/content.ts';
import { demonstration } from './demonstration.ts';

const dct = 'http://purl.org/dc/terms/';
const dcat = 'http://www.w3.org/ns/dcat#';
const type = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

let triples: Triple[];
let quads: Quad[];

async function made(change: Partial<Publisher> = {}): Promise<Triple[]> {
  const { register, publisher } = await demonstration();
  const site = { ...publisher, ...change };
  return catalogueTriples(
    register.publication.periods.map(({ period }) => periodSubject(register, period.id, site)),
    site,
  );
}

/** A set of statements as sorted N-Triples. */
function lines(statements: readonly Quad[]): string[] {
  const writer = new Writer({ format: 'N-Triples' });
  return statements
    .map((quad) => writer.quadToString(quad.subject, quad.predicate, quad.object, quad.graph))
    .sort();
}

beforeAll(async () => {
  triples = await made();
  quads = new Parser().parse(turtle(triples));
});

function subjectsOf(kind: string): string[] {
  return quads
    .filter((quad) => quad.predicate.value === type && quad.object.value === kind)
    .map((quad) => quad.subject.value);
}

function valuesOf(subject: string, predicate: string): string[] {
  return quads
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map((quad) => quad.object.value);
}

describe('the two notations', () => {
  it('say the same', async () => {
    const document = JSON.parse(linkedJson(triples)) as jsonld.JsonLdDocument;
    const normal = await jsonld.toRDF(document, { format: 'application/n-quads' });
    expect(typeof normal).toBe('string');
    const other = new Parser({ format: 'N-Quads' }).parse(String(normal));
    expect(quads).toHaveLength(triples.length);
    expect(lines(other)).toEqual(lines(quads));
  });

  it('expands, every node with what it says', async () => {
    const document = JSON.parse(linkedJson(triples)) as jsonld.JsonLdDocument;
    const expanded = await jsonld.expand(document);
    expect(expanded).toHaveLength(new Set(triples.map(({ subject }) => subject)).size);
  });

  it.each([
    ['a quote', 'zegt "ja"'],
    ['a backslash', 'C:\\map'],
    ['a line end', 'een\r\ntwee\tdrie'],
    ['letters beyond ASCII', 'cliënten – € 😀'],
  ])('keep %s', async (_name, text) => {
    const hard = await made({ owner: text });
    const read = new Parser().parse(turtle(hard));
    const document = JSON.parse(linkedJson(hard)) as jsonld.JsonLdDocument;
    const other = new Parser({ format: 'N-Quads' }).parse(
      String(await jsonld.toRDF(document, { format: 'application/n-quads' })),
    );
    expect(read.some((quad) => quad.object.value === text)).toBe(true);
    expect(lines(other)).toEqual(lines(read));
  });
});

describe('what DCAT-AP-NL 3.0 asks', () => {
  it('has a data set for each period and one for all of them', () => {
    expect(subjectsOf(`${dcat}Dataset`).map((iri) => iri.split('#')[1])).toEqual([
      'alle',
      '2020',
      '2021',
      '2023',
      '2024',
      '2025',
    ]);
    expect(subjectsOf(`${dcat}Distribution`)).toHaveLength(18);
  });

  it.each([
    ['title', `${dct}title`, 2],
    ['description', `${dct}description`, 2],
    ['identifier', `${dct}identifier`, 1],
    ['access rights', `${dct}accessRights`, 1],
    ['contact point', `${dcat}contactPoint`, 1],
    ['creator', `${dct}creator`, 1],
    ['publisher', `${dct}publisher`, 1],
    ['theme', `${dcat}theme`, 1],
    ['distributions', `${dcat}distribution`, 3],
  ])('every data set has its %s', (_name, predicate, count) => {
    for (const subject of subjectsOf(`${dcat}Dataset`)) {
      expect(valuesOf(subject, predicate), subject).toHaveLength(count);
    }
  });

  it.each([
    ['access address', `${dcat}accessURL`],
    ['licence', `${dct}license`],
    ['format', `${dct}format`],
  ])('every distribution has its %s', (_name, predicate) => {
    for (const subject of subjectsOf(`${dcat}Distribution`)) {
      expect(valuesOf(subject, predicate), subject).toHaveLength(1);
    }
  });

  it.each([
    ['title', `${dct}title`],
    ['description', `${dct}description`],
    ['publisher', `${dct}publisher`],
    ['contact point', `${dcat}contactPoint`],
    ['licence', `${dct}license`],
  ])('the catalogue has its %s', (_name, predicate) => {
    const [catalogue = ''] = subjectsOf(`${dcat}Catalog`);
    expect(valuesOf(catalogue, predicate).length).toBeGreaterThan(0);
  });

  it('leads nowhere that is not described', () => {
    const described = new Set(quads.map((quad) => quad.subject.value));
    const inside = quads
      .map((quad) => quad.object)
      .filter((object) => object.termType === 'NamedNode' && object.value.includes('/open-data/#'));
    expect(inside.filter((object) => !described.has(object.value))).toEqual([]);
  });

  it('says that the data are public, and that these are a demonstration', () => {
    const [set = ''] = subjectsOf(`${dcat}Dataset`);
    expect(valuesOf(set, `${dct}accessRights`)).toEqual([
      'http://publications.europa.eu/resource/authority/access-right/PUBLIC',
    ]);
    expect(valuesOf(set, `${dct}description`)[0]).toMatch(/^Demonstratie\./);
  });
});

describe('the licence of content/site.json', () => {
  it.each([
    ['Creative Commons', { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    ['not open', { name: 'niet-open', url: null }],
  ])('may be %s', async (_name, licence) => {
    const { site } = await demonstration();
    expect(siteSchema.safeParse({ ...site, licence }).success).toBe(true);
  });

  it.each([
    ['another address', { name: 'Eigen', url: 'https://licentie.example/' }],
    ['an open name without an address', { name: 'CC BY 4.0', url: null }],
    ['niet-open with an address', { name: 'niet-open', url: 'https://creativecommons.org/licenses/by/4.0' }],
  ])('may not be %s', async (_name, licence) => {
    const { site } = await demonstration();
    expect(siteSchema.safeParse({ ...site, licence }).success).toBe(false);
  });

  it('stands on every distribution, the closed one by its term', async () => {
    const closed = await made({ licence: { name: 'niet-open', url: null } });
    const licences = closed.filter(({ predicate }) => predicate === `${dct}license`);
    expect(licences).toHaveLength(19);
    expect(new Set(licences.map(({ object }) => ('iri' in object ? object.iri : '')))).toEqual(
      new Set(['http://standaarden.overheid.nl/owms/terms/geslotenlicentie']),
    );
  });
});
