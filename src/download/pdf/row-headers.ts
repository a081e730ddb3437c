import type { PdfObject } from './pdf-object.ts';

/**
 * Makes the first cell of each row in the body of a table the header of that row, by its scope (ISO 32000-1, table 349;
 * PDF/UA-1, 7.5). The typesetter can say that of a table's head only. Its list of headers beside each cell goes, as it
 * would name the columns alone: the scopes tell both. Takes and gives the objects outside streams; those that are no
 * table come back as they are.
 */
export function withRowHeaders(objects: readonly PdfObject[]): PdfObject[] {
  const texts = new Map(objects.map(({ number, body }) => [number, body.toString('latin1')]));
  const bodies = new Set([...texts].filter(([, text]) => isElement(text, 'TBody')).map(([number]) => number));
  const rows = [...texts.values()].filter((text) => isElement(text, 'TR') && bodies.has(parentOf(text)));
  const firsts = new Set(rows.flatMap((text) => firstKidOf(text) ?? []));
  return objects.map((object) => {
    const text = texts.get(object.number) ?? '';
    if (!isElement(text, 'TD')) return object;
    const changed = firsts.has(object.number)
      ? text.replace(/\/S \/TD\b/, '/S /TH').replace(headers, '/Scope /Row')
      : text.replace(headers, '');
    return { ...object, body: Buffer.from(changed, 'latin1') };
  });
}

/** The headers of a cell, by the ids of their cells. */
const headers = /\/Headers \[[^\]]*\]/;

/** How an element of a table says its role; `/S /TH` and `/S /THead` begin alike. */
const roles = { TBody: /\/S \/TBody\b/, TR: /\/S \/TR\b/, TD: /\/S \/TD\b/ } as const;

/** True for an element of the structure with this role. */
function isElement(text: string, role: keyof typeof roles): boolean {
  return text.includes('/Type /StructElem') && roles[role].test(text);
}

function parentOf(text: string): number {
  return Number(/\/P (\d+) 0 R/.exec(text)?.[1]);
}

function firstKidOf(text: string): number | undefined {
  const kid = /\/K \[(\d+) 0 R/.exec(text)?.[1];
  return kid === undefined ? undefined : Number(kid);
}
