import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { z } from 'zod';
import type { Place } from '../model/finding.ts';
import { damageIn } from './damage.ts';
import type { Intake } from './intake.ts';
import { faultsOf } from './json-faults.ts';
import { deepest, tooDeepAt } from './json-nesting.ts';
import { nearestNode, nodeAt, placeOf } from './json-place.ts';
import type { Words } from './log.ts';
import { quote } from './quote.ts';
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
  if (log.errors > before) return null;
  const result = schema.safeParse(getNodeValue(root));
  if (result.success) {
    return { value: result.data, place: (keys) => at(nearestNode(root, keys).offset) };
  }
  for (const fault of faultsOf(result.error.issues, schema)) {
    const node = nodeAt(root, fault.path);
    const offset = (fault.inName ? node?.parent : node)?.offset ?? nearestNode(root, fault.path).offset;
    log.error(fault.inName ? 'unknown-name' : 'bad-value', at(offset), () => ({
      found: found(node, fault),
      expected: fault.expected,
      mend: fault.mend,
    }));
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
    log.error('empty-file', { ...at(0), column: 0 }, () => ({
      found: 'an empty file',
      expected: 'a JSON file',
      mend: 'deliver the file again, or remove it when it may be left out',
    }));
    return null;
  }
  const bad = (offset: number, words: Words): null => {
    log.error('bad-json', at(offset), () => words);
    return null;
  };
  if (text.length > longestFile) {
    const words = { found: 'more than 8 million characters', expected: 'a file with settings' };
    return bad(0, { ...words, mend: 'deliver the right file' });
  }
  const deep = tooDeepAt(text);
  if (deep !== null) {
    const words = {
      found: `more than ${deepest} brackets inside each other`,
      expected: 'a file with settings',
    };
    return bad(deep, { ...words, mend: 'deliver the right file' });
  }
  const errors: ParseError[] = [];
  const root = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const error = errors[0];
  if (root && !error) return root;
  const line = (text.slice(error?.offset ?? 0).split('\n', 1)[0] ?? '').trim();
  return bad(error?.offset ?? 0, {
    found: line === '' ? 'the end of the line' : quote(line),
    expected: 'valid JSON: names and texts in double quotes, a comma between parts, no comments',
    mend: 'mend the file here; the mistake may stand just before this place',
  });
}

/** Names that stand twice, names that mean something to the language itself, and damaged text. */
function checkNodes(node: Node, at: (offset: number) => Place, log: Intake['log']): void {
  const damage = node.type === 'string' ? damageIn(String(node.value)) : null;
  if (damage !== null) {
    log.error('damaged-text', at(node.offset), () => ({
      found: `the characters ${quote(damage)}, which come from a wrong conversion`,
      expected: 'text with its accents whole',
      mend: 'write the text again',
    }));
  }
  const names = new Set<string>();
  for (const child of node.children ?? []) {
    const key = node.type === 'object' ? child.children?.[0] : undefined;
    const name = key ? String(key.value) : '';
    if (key && names.has(name)) {
      log.error('duplicate-name', at(key.offset), () => ({
        found: `the name ${quote(name)} for the second time`,
        expected: 'each name once',
        mend: 'remove one of the two',
      }));
    }
    if (key && (name === '__proto__' || name === 'constructor')) {
      log.error('unknown-name', at(key.offset), () => ({
        found: `the name ${quote(name)}`,
        expected: 'a name without a meaning of its own to the program',
        mend: 'choose another name',
      }));
    }
    names.add(name);
    checkNodes(child, at, log);
  }
}

function found(node: Node | null, fault: { inName: boolean; path: readonly PropertyKey[] }): string {
  const name = quote(String(fault.path.at(-1) ?? ''));
  if (node === null) return `nothing for ${name}`;
  if (fault.inName) return `the name ${name}`;
  if (node.type === 'object') return 'an object { … }';
  if (node.type === 'array') return 'a list [ … ]';
  return typeof node.value === 'string' ? quote(node.value) : String(node.value);
}
