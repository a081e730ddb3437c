import { bySubject, compact, expand, prefixes, type Term, type Triple } from './triple.ts';

/** Triples as JSON-LD: one node per subject, names short as in Turtle. */
export function linkedJson(triples: readonly Triple[]): string {
  const graph = [...bySubject(triples)].map(([subject, predicates]) =>
    Object.fromEntries([
      ['@id', subject],
      ...[...predicates].map(([predicate, objects]): [string, unknown] =>
        predicate === expand('rdf:type')
          ? [
              '@type',
              single(objects.map((object) => ('iri' in object ? shortened(object.iri) : object.text))),
            ]
          : [shortened(predicate), single(objects.map(value))],
      ),
    ]),
  );
  return `${JSON.stringify({ '@context': prefixes, '@graph': graph }, null, 1)}\n`;
}

function single<T>(values: readonly T[]): T | readonly T[] {
  const [first] = values;
  return values.length === 1 && first !== undefined ? first : values;
}

function shortened(iri: string): string {
  return compact(iri) ?? iri;
}

function value(object: Term): object | string {
  if ('iri' in object) return { '@id': object.iri };
  if (object.language !== undefined) return { '@value': object.text, '@language': object.language };
  if (object.datatype !== undefined) return { '@value': object.text, '@type': shortened(object.datatype) };
  return object.text;
}
