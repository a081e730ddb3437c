import type { z } from 'zod';
import type { Expectation } from '../model/findings/json.ts';
import { ruleIn } from '../model/schema-rule.ts';
import { nearest } from './nearest.ts';

/** A fault in a JSON file, without words. */
export type JsonFault = { readonly path: readonly PropertyKey[] } & (
  | { readonly in: 'value'; readonly expected: Expectation }
  /** A name that may not be used here. */
  | { readonly in: 'key'; readonly expected: Expectation }
  /** A name that nobody knows; `isOpen`: others may stand there. */
  | { readonly in: 'name'; readonly near: string | null; readonly isOpen: boolean }
);

type Issue = z.core.$ZodIssue;

/** Turns what zod has to say into faults that need no knowledge of zod. */
export function faultsOf(issues: readonly Issue[], schema: z.ZodType): JsonFault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, [], schema));
}

function faultsOfIssue(issue: Issue, above: readonly PropertyKey[], schema: z.ZodType): JsonFault[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = namesAt(schema, path);
    return issue.keys.map((key) => ({
      path: [...path, key],
      in: 'name',
      near: nearest(key, known),
      isOpen: known.length > 0,
    }));
  }
  if (issue.code === 'invalid_union') {
    const values = issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values : [null]));
    if (!values.includes(null))
      return [{ path, in: 'value', expected: { is: 'one-of', values: values.map(String) } }];
    const branches = [...issue.errors].sort((a, b) => cost(a) - cost(b));
    const best = branches[0] ?? [];
    if (cost(best) < wrongKind) return best.flatMap((one) => faultsOfIssue(one, path, schema));
  }
  if (issue.code === 'invalid_key') {
    const first = issue.issues[0];
    return [{ path, in: 'key', expected: first ? expectedBy(first) : { is: 'other-name' } }];
  }
  return [{ path, in: 'value', expected: expectedBy(issue) }];
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

type Kind = Extract<Expectation, { is: 'kind' }>['kind'];

const kinds: Readonly<Record<string, Kind>> = {
  string: 'string',
  number: 'number',
  int: 'int',
  boolean: 'boolean',
  array: 'array',
  object: 'object',
  record: 'object',
};

const formats: Readonly<Record<string, 'date' | 'web-address' | 'e-mail'>> = {
  date: 'date',
  url: 'web-address',
  email: 'e-mail',
};

/** What zod expected in place of a value. */
export function expectedBy(issue: Issue): Expectation {
  switch (issue.code) {
    case 'invalid_type':
      return { is: 'kind', kind: kinds[issue.expected] ?? 'other' };
    case 'invalid_value':
      return { is: 'one-of', values: issue.values.map(String) };
    case 'invalid_format': {
      const format = formats[issue.format];
      return format === undefined ? byRule(issue.message) : { is: format };
    }
    case 'too_small':
      return bound('least', issue.origin, Number(issue.minimum), issue.inclusive ?? true);
    case 'too_big':
      return bound('most', issue.origin, Number(issue.maximum), issue.inclusive ?? true);
    case 'not_multiple_of':
      return { is: 'steps', of: Number(issue.divisor) };
    case 'invalid_union':
      return { is: 'either', of: issue.errors.flatMap((errors) => errors.slice(0, 1).map(expectedBy)) };
    default:
      return byRule(issue.message);
  }
}

function byRule(message: string): Expectation {
  const rule = ruleIn(message);
  return rule === null ? { is: 'other-value' } : { is: 'rule', rule };
}

function bound(is: 'least' | 'most', origin: string, limit: number, inclusive: boolean): Expectation {
  const of = origin === 'string' ? 'text' : origin === 'array' ? 'list' : 'number';
  return { is, of, limit, inclusive };
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

/** The schemas behind `optional`, `nullable`, `default`, unions and what is made of a value. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  if (def.type === 'union') return def.options.flatMap(unwrap);
  if (def.type === 'optional' || def.type === 'nullable' || def.type === 'default')
    return unwrap(def.innerType);
  if (def.type === 'pipe') return unwrap(def.in);
  return [schema];
}
