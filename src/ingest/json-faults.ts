import type { z } from 'zod';
import { nearest, nearestTold, writeOr } from './nearest.ts';
import { oneOf, quote } from './quote.ts';

/** A fault in a JSON file, in words for editors. */
export interface JsonFault {
  readonly path: readonly PropertyKey[];
  /** True when the name at the path is wrong, rather than its value. */
  readonly inName: boolean;
  readonly expected: string;
  readonly mend: string;
}

type Issue = z.core.$ZodIssue;

/** Turns what zod has to say into words that need no knowledge of zod. */
export function faultsOf(issues: readonly Issue[], schema: z.ZodType): JsonFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [], schema));
}

function faultsOfIssue(issue: Issue, above: readonly PropertyKey[], schema: z.ZodType): JsonFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(schema, path);
    return issue.keys.map((key) => {
      const near = nearest(key, known);
      return {
        path: [...path, key],
        inName: true,
        expected: known.length === 0 ? 'no such name here' : `a known name${nearestTold(near)}`,
        mend: writeOr(near, 'remove it'),
      };
    });
  }
  if (issue.code === 'invalid_union') {
    const values = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : [null]));
    if (!values.includes(null)) return [valueFault(path, `one of ${values.map(String).join(', ')}`)];
    const branches = [...issue.errors].sort((a, b) => cost(a) - cost(b));
    const best = branches[0] ?? [];
    if (cost(best) < wrongKind) return best.flatMap((one) => faultsOfIssue(one, path, schema));
    const kinds = issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectedBy));
    return [valueFault(path, oneOf([...new Set(kinds)]))];
  }
  if (issue.code === 'invalid_key') {
    const first = issue.issues[0];
    return [
      {
        path,
        inName: true,
        expected: first ? expectedBy(first) : 'another name',
        mend: 'choose another name',
      },
    ];
  }
  return [valueFault(path, expectedBy(issue))];
}

function valueFault(path: readonly PropertyKey[], expected: string): JsonFault {
  const name = path.findLast((key) => typeof key === 'string');
  return {
    path,
    inName: false,
    expected,
    mend: name === undefined ? 'mend the file' : `mend ${quote(String(name))}`,
  };
}

/** A branch of a union that expects another kind of value altogether is no help. */
const wrongKind = 1000;

/** How far a value is from a branch of a union: the number of things to mend. */
function cost(issues: readonly Issue[]): number {
  return issues.reduce((sum, issue) => {
    if (issue.code === 'unrecognized_keys') return sum + issue.keys.length;
    return sum + (issue.code === 'invalid_type' && issue.path.length === 0 ? wrongKind : 1);
  }, 0);
}

const kinds: Readonly<Record<string, string>> = {
  string: 'a text between quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list [ … ]',
  object: 'an object { … }',
  record: 'an object { … }',
};

const formats: Readonly<Record<string, string>> = {
  date: 'a date that exists, as 2021-12-31',
  url: 'an address that begins with http:// or https://',
};

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? 'another kind of value';
    case 'invalid_value':
      return issue.values.length === 1
        ? String(issue.values[0])
        : `one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_format':
      return formats[issue.format] ?? issue.message;
    case 'too_small':
      return bound(issue.origin, 'at least', Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return bound(issue.origin, 'at most', Number(issue.maximum), issue.inclusive ?? true);
    case 'not_multiple_of':
      return `a number in steps of ${issue.divisor}`;
    case 'invalid_union':
      return oneOf([...new Set(issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectedBy)))]);
    case 'custom':
      return issue.message;
    default:
      return 'another value';
  }
}

function bound(origin: string, word: 'at least' | 'at most', limit: number, inclusive: boolean): string {
  if (origin === 'string')
    return limit === 1 && word === 'at least' ? 'a text that is not empty' : `${word} ${limit} characters`;
  if (origin === 'array') return `a list of ${word} ${limit}`;
  if (inclusive) return `a number of ${word} ${limit}`;
  return word === 'at least' ? `a number above ${limit}` : `a number below ${limit}`;
}

/** The names an object at this path may have. */
function namesAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let options: z.core.$ZodType[] = [schema];
  for (const key of path) options = options.flatMap((option) => step(option, key));
  return [...new Set(options.flatMap(unwrap).flatMap((option) => Object.keys(shapeOf(option))))];
}

function step(schema: z.core.$ZodType, key: PropertyKey): z.core.$ZodType[] {
  return unwrap(schema).flatMap((option) => {
    const { def } = option._zod as z.core.$ZodTypes['_zod'];
    if (def.type === 'array') return [def.element];
    if (def.type === 'record') return [def.valueType];
    const next = typeof key === 'string' ? shapeOf(option)[key] : undefined;
    return next ? [next] : [];
  });
}

function shapeOf(schema: z.core.$ZodType): Readonly<Record<string, z.core.$ZodType>> {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  return def.type === 'object' ? def.shape : {};
}

/** The schemas behind `optional`, `nullable`, `default` and unions. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'union') return def.options.flatMap(unwrap);
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default')
    return unwrap(def.innerType);
  return [schema];
}
