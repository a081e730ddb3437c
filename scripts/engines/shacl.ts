import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Parser, Store, type Quad } from 'n3';
import Validator from 'rdf-validate-shacl';
import { root } from '../root.ts';
import type { Verdict } from './engine.ts';

/** What DCAT-AP-NL asks of a catalogue, as shapes. */
const shapes = join(root, 'test/fixtures/shapes/catalogue.ttl');

/** The SHACL validator over a catalogue. Each fault is the property and the rule: "title MinCountConstraintComponent". */
export async function checkCatalogue(statements: readonly Quad[]): Promise<Verdict> {
  const validator = new Validator(new Store(new Parser().parse(readFileSync(shapes, 'utf8'))));
  const { results } = await validator.validate(new Store([...statements]));
  const manifest = createRequire(import.meta.url).resolve('rdf-validate-shacl/package.json');
  const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
  return {
    check: 'DCAT-AP-NL',
    engine: `rdf-validate-shacl ${version}`,
    given: `${statements.length} statements`,
    faults: results
      .map(({ path, sourceConstraintComponent }) =>
        [path, sourceConstraintComponent].map((term) => String(term?.value).split(/[#/]/).at(-1)).join(' '),
      )
      .sort(),
  };
}
