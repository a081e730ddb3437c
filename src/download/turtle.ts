import { bySubject, compact, prefixes, type Term, type Triple } from './triple.ts';

/** Triples as Turtle. */
export function turtle(triples: readonly Triple[]): string {
  const head = Object.entries(prefixes).map(([prefix, base]) => `@prefix ${prefix}: <${base}> .`);
  const parts = [...bySubject(triples)].map(([subject, predicates]) => {
    const lines = [...predicates].map(
      ([predicate, objects]) => `  ${name(predicate)} ${objects.map(term).join(', ')}`,
    );
    return `${name(subject)}\n${lines.join(' ;\n')} .`;
  });
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

function name(iri: string): string {
  // oxlint-disable-next-line no-control-regex -- what may not stand in an address
  return compact(iri) ?? `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, encodeURIComponent)}>`;
}

function term(object: Term): string {
  if ('iri' in object) return name(object.iri);
  const text = `"${escaped(object.text)}"`;
  if (object.language !== undefined) return `${text}@${object.language}`;
  return object.datatype === undefined ? text : `${text}^^${name(object.datatype)}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\n', '\\n')
    .replaceAll('\r', '\\r')
    .replaceAll('\t', '\\t');
}
