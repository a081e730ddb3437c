import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import type { FindingParameters } from '../model/finding.ts';
import type { ProseFindings } from '../model/findings/prose.ts';
import { nearest } from '../ingest/nearest.ts';
import { proseRules } from '../model/prose-rule.ts';
import { proseTerms } from './prose-terms.ts';

/** Something in a page of prose that cannot be shown, or would run. Lines and columns count from 1 in the text given. */
export type ProseFault = { readonly line: number; readonly column: number } & FaultWords;

/** What the fault is: a kind of finding with its parameters. */
type FaultWords = {
  readonly [Kind in ProseFaultKind]: {
    readonly kind: Kind;
    readonly parameters: FindingParameters[Kind];
  };
}[ProseFaultKind];

type ProseFaultKind = Extract<keyof ProseFindings, `prose-${string}`>;

/** The only HTML in prose: what Markdown has no sign for, with attributes that cannot run or load anything. */
const elements: Readonly<Record<string, readonly string[]>> = {
  abbr: ['title', 'lang'],
  br: [],
  details: [],
  kbd: [],
  span: ['lang'],
  sub: [],
  summary: [],
  sup: [],
  wbr: [],
};

/** A text has no more faults than this; with more it is no text of ours, and the rest is not looked for. */
const most = 50;

/**
 * Every fault of a page in MDX, in order of place, found by the compiler that makes the page. Its parser stops at the
 * first fault, so the sign that it stumbles over is taken for a letter and the text is read again.
 */
export function proseFaults(text: string): ProseFault[] {
  const faults: ProseFault[] = [];
  let rest = text;
  while (faults.length < most) {
    const parsed = parse(rest);
    if (!('stumbled' in parsed)) {
      look(parsed.root, rest, faults);
      if (faults.length === 0) faults.push(...refused(text));
      break;
    }
    const offset = signBefore(rest, parsed.stumbled);
    if (offset < 0) {
      faults.push(unknownSign(rest, parsed.stumbled));
      break;
    }
    faults.push(stumble(rest, offset, parsed.message));
    rest = `${rest.slice(0, offset)}x${rest.slice(offset + 1)}`;
  }
  return faults.sort((a, b) => a.line - b.line || a.column - b.column);
}

type Parsed = { readonly root: MdastNode } | { readonly stumbled: number; readonly message: string };

function parse(text: string): Parsed {
  try {
    return { root: mdxToMdast(text) };
  } catch (error) {
    return stumbleOf(text, error);
  }
}

/** What the compiler says when it is at fault over a text; other errors are thrown on. */
function stumbleOf(text: string, error: unknown): { readonly stumbled: number; readonly message: string } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column, words] = /^(\d+):(\d+): (.*)$/s.exec(message) ?? [];
  if (line === undefined || column === undefined || words === undefined) throw error;
  return { stumbled: offsetAt(text, Number(line), Number(column)), message: words };
}

/** What the compiler still refuses in a text in which nothing was found: none is known, and none may stop the build. */
function refused(text: string): ProseFault[] {
  try {
    mdxToJs(text);
    return [];
  } catch (error) {
    const { stumbled } = stumbleOf(text, error);
    return [unknownSign(text, stumbled)];
  }
}

function offsetAt(text: string, line: number, column: number): number {
  let start = 0;
  for (let at = 1; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start + column - 1;
}

/** The sign that opened what the parser could not read: at the place it names, or before it. */
function signBefore(text: string, offset: number): number {
  for (let at = Math.min(offset, text.length - 1); at >= 0; at--) {
    if (text[at] === '<' || text[at] === '{') return at;
  }
  return -1;
}

function stumble(text: string, offset: number, message: string): ProseFault {
  const at = placeIn(text, offset);
  if (text[offset] === '{') {
    const isOpen = message.startsWith('Unexpected end of file');
    return isOpen
      ? { ...at, kind: 'prose-code/open', parameters: {} }
      : { ...at, kind: 'prose-code', parameters: { text: braces(text, offset) } };
  }
  const tag = /^<\/?[a-z][^<>{}\n]*>?/i.exec(text.slice(offset))?.[0];
  if (tag === undefined) {
    const sign = /^<\S{0,20}/.exec(text.slice(offset))?.[0] ?? '<';
    return { ...at, kind: 'prose-tag/sign', parameters: { sign } };
  }
  if (tag.startsWith('</')) return { ...at, kind: 'prose-tag/closing', parameters: { tag } };
  const name = /[a-z][\w.-]*/i.exec(tag)?.[0] ?? '';
  const alone = name === 'br' || name === 'wbr' ? name : null;
  return { ...at, kind: 'prose-tag/open', parameters: { tag, alone } };
}

function unknownSign(text: string, offset: number): ProseFault {
  const line = text.slice(offset).split('\n', 1)[0] ?? '';
  return { ...placeIn(text, offset), kind: 'prose-code/sign', parameters: { line } };
}

function braces(text: string, offset: number): string {
  return /^\{[^}\n]*\}?/.exec(text.slice(offset))?.[0] ?? '{';
}

function placeIn(text: string, offset: number): { readonly line: number; readonly column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** Looks through what the parser took: code, HTML other than the elements above, and addresses that lead nowhere. */
function look(node: MdastNode, text: string, faults: ProseFault[]): void {
  const offset = node.position?.start.offset ?? 0;
  const at = placeIn(text, offset);
  if (node.type === 'mdxjsEsm') {
    const word = (/^\w+/.exec(node.value)?.[0] ?? '').trim();
    faults.push({ ...at, kind: 'prose-code/word', parameters: { word } });
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!isHarmless(node.value)) faults.push({ ...at, ...expressionFault(node.value, braces(text, offset)) });
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    faults.push(...faultsOfTag(node).map((fault) => ({ ...at, ...fault })));
  } else if (node.type === 'link' || node.type === 'definition') {
    if (!/^(?:https?:\/\/|mailto:|tel:|\/|#)/i.test(node.url))
      faults.push({ ...at, kind: 'prose-link', parameters: { address: node.url } });
  } else if (node.type === 'image' && !/^\/(?!\/)/.test(node.url)) {
    faults.push({ ...at, kind: 'prose-link/picture', parameters: { address: node.url } });
  }
  if ('children' in node) for (const child of node.children) look(child, text, faults);
}

/** Names that the program fills in below the head of a page; where these are right, no brace is left to be read here. */
export const filledIn: readonly string[] = [...proseTerms, ...proseRules];

/** What there is to say of code in a text: it may have been meant as a name. */
function expressionFault(code: string, text: string): FaultWords {
  const near = /^\s*\w+\s*$/.test(code) ? nearest(code.trim(), filledIn) : null;
  return near === null
    ? { kind: 'prose-code', parameters: { text } }
    : { kind: 'prose-code/name', parameters: { text, near } };
}

/** A text between quotes, or a note in a comment. */
function isHarmless(code: string): boolean {
  return /^\s*(?:'[^'\\\n]*'|"[^"\\\n]*"|\/\*(?:(?!\*\/).)*\*\/)?\s*$/s.test(code);
}

type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function faultsOfTag(node: Tag): FaultWords[] {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!allowed) {
    const tag = name === '' ? '<>' : `<${name}>`;
    return [{ kind: 'prose-tag', parameters: { tag, allowed: Object.keys(elements) } }];
  }
  return node.attributes.flatMap((given): FaultWords[] => {
    const attribute = given.type === 'mdxJsxAttribute' ? given.name : '{…}';
    const isText = given.type === 'mdxJsxAttribute' && typeof given.value === 'string';
    if (isText && allowed.includes(attribute)) return [];
    return [{ kind: 'prose-tag/attribute', parameters: { attribute, tag: name, allowed } }];
  });
}
