/** A published figure, or a word beside figures, under its path. The value is JSON. */
export type FigureLine = readonly [path: string, value: unknown];

/** Lists of a publication whose items have a name of their own, and the field that holds it. */
const nameOf: Readonly<Record<string, string>> = {
  benchmarks: 'group',
  editions: 'provider',
  groups: 'group',
  rows: 'service',
  services: 'service',
  questions: 'question',
  approaches: 'group',
  withdrawn: 'provider',
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * A tree of published figures as lines, one for each figure, in the order of the tree:
 * `editions[de-werkbrug].groups[clients].total.grade`. Items of a list go by their name and not by their place, so a
 * provider that is added moves no other line. What holds no figure is one line.
 */
export function figureLines(tree: Fields): FigureLine[] {
  return Object.entries(tree).flatMap(([key, value]) => linesOf(key, key, value));
}

function linesOf(path: string, key: string, value: unknown): FigureLine[] {
  const name = nameOf[key];
  if (name !== undefined && Array.isArray(value) && value.length > 0) {
    return value.flatMap((item: Fields) => {
      const { [name]: id, ...rest } = item;
      return partsOf(`${path}[${String(id)}]`, rest);
    });
  }
  return isFields(value) ? partsOf(path, value) : [[path, value]];
}

function partsOf(path: string, fields: Fields): FigureLine[] {
  if (!holdsFigures(fields)) return [[path, fields]];
  return Object.entries(fields).flatMap(([key, value]) => linesOf(`${path}.${key}`, key, value));
}

/** True for what has figures inside; a figure itself, which has a status, is whole. */
function holdsFigures(fields: Fields): boolean {
  if ('status' in fields) return false;
  return Object.entries(fields).some(
    ([key, value]) => key in nameOf || (isFields(value) && ('status' in value || holdsFigures(value))),
  );
}

function isFields(value: unknown): value is Fields {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/** The tree that lines were made of. Throws a RangeError for a path that `figureLines` makes nowhere. */
export function figureTree(lines: readonly FigureLine[]): Fields {
  const root: Record<string, unknown> = {};
  const named = new Map<string, Record<string, unknown>>();
  for (const [path, value] of lines) {
    let at = root;
    let walked = '';
    const steps = path.split('.');
    for (const [index, step] of steps.entries()) {
      const isLast = index === steps.length - 1;
      const [, key = '', , id] = /^([A-Za-z]+)(\[([^\]]+)\])?$/.exec(step) ?? [];
      const name = nameOf[key];
      if (key === '' || (id !== undefined && name === undefined) || (isLast && id && !isFields(value)))
        throw new RangeError(`no path of a figure: ${path}`);
      walked += `.${step}`;
      if (id !== undefined && name !== undefined) {
        const list = (at[key] ??= []) as unknown[];
        const item = named.get(walked) ?? { [name]: id };
        if (!named.has(walked)) list.push(item);
        named.set(walked, item);
        if (isLast) Object.assign(item, value);
        at = item;
      } else if (isLast) at[key] = value;
      else at = (at[key] ??= {}) as Record<string, unknown>;
    }
  }
  return root;
}
