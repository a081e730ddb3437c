import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser, Store, type Quad } from 'n3';
import Validator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogueTriples } from '../../src/download/catalogue.ts';
import { periodSubject } from '../../src/download/subject.ts';
import { turtle } from '../../src/download/turtle.ts';
import { demonstration } from './demonstration.ts';

/** The catalogue under the shapes of test/fixtures/shapes, by a validator that nobody here wrote. */
const shapes = new Store(
  new Parser().parse(readFileSync(join(import.meta.dirname, '../fixtures/shapes/catalogue.ttl'), 'utf8')),
);
let quads: Quad[];

beforeAll(async () => {
  const { register, publisher } = await demonstration();
  const subjects = register.publication.periods.map(({ period }) =>
    periodSubject(register, period.id, publisher),
  );
  quads = new Parser().parse(turtle(catalogueTriples(subjects, publisher)));
});

/** What the validator has against these statements: the property and the rule, sorted. */
async function violations(statements: readonly Quad[]): Promise<string[]> {
  const report = await new Validator(shapes).validate(new Store([...statements]));
  return report.results
    .map(({ path, sourceConstraintComponent }) =>
      [path, sourceConstraintComponent].map((term) => String(term?.value).split(/[#/]/).at(-1)).join(' '),
    )
    .sort();
}

describe('the catalogue by DCAT-AP-NL', () => {
  it('keeps to every shape', async () => {
    expect(quads.length).toBeGreaterThan(200);
    expect(await violations(quads)).toEqual([]);
  });

  it.each([
    ['http://purl.org/dc/terms/title', 'title MinCountConstraintComponent'],
    ['http://www.w3.org/ns/dcat#accessURL', 'accessURL MinCountConstraintComponent'],
    ['http://www.w3.org/ns/dcat#contactPoint', 'contactPoint MinCountConstraintComponent'],
    ['http://www.w3.org/ns/dcat#themeTaxonomy', 'themeTaxonomy MinCountConstraintComponent'],
    ['http://www.w3.org/2006/vcard/ns#hasEmail', 'hasEmail MinCountConstraintComponent'],
  ])('would be found without %s', async (predicate, expected) => {
    const found = await violations(quads.filter((quad) => quad.predicate.value !== predicate));
    expect(new Set(found)).toEqual(new Set([expected]));
  });

  it('would be found with a schema that does not say what it is', async () => {
    const standard = 'http://purl.org/dc/terms/Standard';
    const found = await violations(quads.filter((quad) => quad.object.value !== standard));
    expect(new Set(found)).toEqual(new Set(['conformsTo ClassConstraintComponent']));
  });
});
