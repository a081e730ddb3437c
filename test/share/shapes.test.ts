import { Parser, type Quad } from 'n3';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkCatalogue } from '../../scripts/engines/shacl.ts';
import { catalogueTriples } from '../../src/download/catalogue.ts';
import { periodSubject } from '../../src/download/subject.ts';
import { turtle } from '../../src/download/turtle.ts';
import { demonstration } from './demonstration.ts';

/** The catalogue under the shapes of test/fixtures/shapes, by a validator that nobody here wrote. */
let quads: Quad[];

beforeAll(async () => {
  const { register, publisher } = await demonstration();
  const subjects = register.publication.periods.map(({ period }) =>
    periodSubject(register, period.id, publisher),
  );
  quads = new Parser().parse(turtle(catalogueTriples(subjects, publisher)));
});

/** What the validator has against these statements: the property and the rule, sorted. */
async function violations(statements: readonly Quad[]): Promise<readonly string[]> {
  return (await checkCatalogue(statements)).faults;
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
