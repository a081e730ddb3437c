import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { Place } from '../model/finding.ts';
import { languages } from '../model/label.ts';
import type { FoundValue } from '../model/findings/json.ts';
import { damageIn } from './sound-text.ts';
import type { Intake } from './intake.ts';
import { faultsOf, type JsonFault } from './json-faults.ts';
import { deepest, nearestNode, nodeAt, placeOf, tooDeepAt } from './json-tree.ts';
import { textOf } from './text.ts';

/** A file with settings is not larger than this, in characters. */
const longestFile = 8_000_000;

/** A value from a JSON file, with the place of each of its parts. */
export interface Placed<T> {
  readonly value: T;
  /** Where the value at a path of keys stands; its nearest parent that is there when it is absent. */
  place(path: readonly PropertyKey[]): Place;
}

/**
 * Reads a JSON file (strict: no comments, no commas at the end) and checks it against a schema.
 * Every fault is logged with its line and column; null then.
 */
export async function readJson<S extends z.ZodType>(
  intake: Intake,
  path: string,
  schema: S,
): Promise<Placed<z.output<S>> | null> {
  const { log } = intake;
  const before = log.errors;
  const text = await wholeText(intake, path);
  if (log.errors > before) return null;
  const at = (offset: number): Place => placeOf(path, text, offset);
  const root = parsed(text, at, log);
  if (!root) return null;
  checkNodes(root, at, log);
  if (intake.lacks) checkLetters(root, intake.lacks, at, log);
  if (log.errors > before) return null;
  const result = schema.safeParse(getNodeValue(root));
  if (result.success) {
    return { value: result.data, place: (keys) => at(nearestNode(root, keys).offset) };
  }
  for (const fault of faultsOf(result.error.issues, schema)) {
    const node = nodeAt(root, fault.path);
    const offset =
      (fault.in === 'value' ? node : node?.parent)?.offset ?? nearestNode(root, fault.path).offset;
    complainOf(fault, node, at(offset), log);
  }
  return null;
}

async function wholeText(intake: Intake, path: string): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const part of textOf(intake, path, longestFile)) {
    parts.push(part);
    length += part.length;
    if (length > longestFile) break;
  }
  return parts.join('');
}

/** The tree of a JSON text, or null with a finding. */
function parsed(text: string, at: (offset: number) => Place, log: Intake['log']): Node | null {
  if (text.trim() === '') {
    log.error('empty-file/json', { ...at(0), column: 0 }, () => ({}));
    return null;
  }
  if (text.length > longestFile) {
    log.error('bad-json/long', at(0), () => ({}));
    return null;
  }
  const deep = tooDeepAt(text);
  if (deep !== null) {
    log.error('bad-json/deep', at(deep), () => ({ most: deepest }));
    return null;
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors[0];
  if (root && !error) return root;
  log.error('bad-json', at(error?.offset ?? 0), () => ({
    line: (text.slice(error?.offset ?? 0).split('\n', 1)[0] ?? '').trim(),
  }));
  return null;
}

/** Names that stand twice, names that mean something to the language itself, and damaged text. */
function checkNodes(node: Node, at: (offset: number) => Place, log: Intake['log']): void {
  const damage = node.type === 'string' ? damageIn(String(node.value)) : null;
  if (damage !== null) {
    log.error('damaged-text', at(node.offset), () => ({ characters: damage, where: 'json' }));
  }
  const names = new Set<string>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    const name = key ? String(key.value) : '';
    if (key && names.has(name)) {
      log.error('duplicate-name', at(key.offset), () => ({ name }));
    }
    if (key && (name === '__proto__' || name === 'constructor')) {
      log.error('unknown-name/reserved', at(key.offset), () => ({ name }));
    }
    names.add(name);
    checkNodes(child, at, log);
  }
}

/** Labels, the texts under the name of a language, must be fit for a report. */
function checkLetters(
  node: Node,
  lacks: NonNullable<Intake['lacks']>,
  at: (offset: number) => Place,
  log: Intake['log'],
): void {
  const [key, value] = node.type === 'property' ? (node.children ?? []) : [];
  const isLabel = languages.some((language) => language === key?.value) && value?.type === 'string';
  const text = isLabel ? String(value.value) : '';
  const letter = lacks(text);
  if (value && letter !== null) log.error('letter-not-in-font', at(value.offset), () => ({ text, letter }));
  for (const child of node.children ?? []) checkLetters(child, lacks, at, log);
}

function complainOf(fault: JsonFault, node: Node | null, place: Place, log: Intake['log']): void {
  const name = String(fault.path.at(-1) ?? '');
  if (fault.in === 'name')
    log.error('unknown-name', place, () => ({ name, near: fault.near, isOpen: fault.isOpen }));
  else if (fault.in === 'key')
    log.error('unknown-name/key', place, () => ({ name, expected: fault.expected }));
  else {
    const own = fault.path.findLast((key) => typeof key === 'string');
    log.error('bad-value', place, () => ({
      found: found(node, name),
      expected: fault.expected,
      name: own ?? null,
    }));
  }
}

function found(node: Node | null, name: string): FoundValue {
  if (node === null) return { is: 'nothing', text: name };
  if (node.type === 'object') return { is: 'object' };
  if (node.type === 'array') return { is: 'list' };
  return typeof node.value === 'string'
    ? { is: 'text', text: node.value }
    : { is: 'bare', text: String(node.value) };
}
