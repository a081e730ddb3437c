/** The little of RDF that the catalogue needs: triples as data, so that every notation is written from one list. */

/** What a triple says: a thing by its address, or a literal with a language or a datatype. */
export type Term =
  | { readonly iri: string }
  | { readonly text: string; readonly language?: string; readonly datatype?: string };

/** Subject and predicate are absolute addresses; there are no blank nodes, so both notations name the same things. */
export interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: Term;
}

export const prefixes = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** `dct:title` written out. Throws a RangeError for a prefix that is not listed: a fault in this code. */
export function expand(name: string): string {
  const at = name.indexOf(':');
  const prefix = name.slice(0, at);
  const base = Object.entries(prefixes).find(([known]) => known === prefix)?.[1];
  if (base === undefined) throw new RangeError(`unknown prefix: ${name}`);
  return base + name.slice(at + 1);
}

/** An address as `dct:title` where a prefix fits and the rest is a plain name; null otherwise. */
export function compact(iri: string): string | null {
  for (const [prefix, base] of Object.entries(prefixes)) {
    const rest = iri.startsWith(base) ? iri.slice(base.length) : '';
    if (/^[A-Za-z][A-Za-z0-9]*$/.test(rest)) return `${prefix}:${rest}`;
  }
  return null;
}

/** Triples by subject and predicate, in the order in which each first stands. */
export function bySubject(triples: readonly Triple[]): ReadonlyMap<string, ReadonlyMap<string, Term[]>> {
  const subjects = new Map<string, Map<string, Term[]>>();
  for (const { subject, predicate, object } of triples) {
    const predicates = subjects.get(subject) ?? new Map<string, Term[]>();
    subjects.set(subject, predicates);
    predicates.set(predicate, [...(predicates.get(predicate) ?? []), object]);
  }
  return subjects;
}
