import { mdxToJs, mdxToMdast, type MdastNode } from 'satteri';
import { oneOf, quote } from '../ingest/quote.ts';

/** Something in a page of prose that cannot be shown, or would run. Lines and columns count from 1 in the text given. */
export interface ProseFault {
  readonly code: 'prose-tag' | 'prose-code' | 'prose-link';
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
  readonly mend: string;
}

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
      faults.push(fault('prose-code', rest, parsed.stumbled, ...unknownSign(rest, parsed.stumbled)));
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
    return [fault('prose-code', text, stumbled, ...unknownSign(text, stumbled))];
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

const asWritten = 'text in Markdown';

function stumble(text: string, offset: number, message: string): ProseFault {
  if (text[offset] === '{') {
    const isOpen = message.startsWith('Unexpected end of file');
    return fault('prose-code', text, offset, isOpen ? 'a brace that is never closed' : braces(text, offset));
  }
  const tag = /^<\/?[a-z][^<>{}\n]*>?/i.exec(text.slice(offset))?.[0];
  if (tag === undefined) {
    const sign = /^<\S{0,20}/.exec(text.slice(offset))?.[0] ?? '<';
    return fault(
      'prose-tag',
      text,
      offset,
      quote(sign),
      asWritten,
      'write \\< for the sign <, or say it in words',
    );
  }
  if (tag.startsWith('</')) {
    const words = [
      `${quote(tag)}, which closes nothing`,
      asWritten,
      'remove the tag, or correct the one before it',
    ] as const;
    return fault('prose-tag', text, offset, ...words);
  }
  const name = /[a-z][\w.-]*/i.exec(tag)?.[0] ?? '';
  return fault(
    'prose-tag',
    text,
    offset,
    `${quote(tag)}, which is never closed`,
    asWritten,
    name === 'br' || name === 'wbr' ? `write <${name} />` : 'close the tag, or use Markdown',
  );
}

function unknownSign(text: string, offset: number): readonly [found: string, expected: string, mend: string] {
  const line = text.slice(offset).split('\n', 1)[0] ?? '';
  return [quote(line), asWritten, 'write this line in another way'];
}

function braces(text: string, offset: number): string {
  return quote(/^\{[^}\n]*\}?/.exec(text.slice(offset))?.[0] ?? '{');
}

function fault(
  code: ProseFault['code'],
  text: string,
  offset: number,
  found: string,
  expected = 'text: braces are code here, and code does not run in prose',
  mend = 'write \\{ for a brace, or leave the braces out',
): ProseFault {
  const before = text.slice(0, offset).split('\n');
  return { code, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, found, expected, mend };
}

/** Looks through what the parser took: code, HTML other than the elements above, and addresses that lead nowhere. */
function look(node: MdastNode, text: string, faults: ProseFault[]): void {
  const offset = node.position?.start.offset ?? 0;
  if (node.type === 'mdxjsEsm') {
    const word = quote((/^\w+/.exec(node.value)?.[0] ?? '').trim());
    const words = [`a line that begins with the word ${word}`, 'text: such a line is code here'] as const;
    faults.push(fault('prose-code', text, offset, ...words, 'begin the line with another word'));
  } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    if (!isHarmless(node.value)) faults.push(fault('prose-code', text, offset, braces(text, offset)));
  } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    lookAtTag(node, text, offset, faults);
  } else if (node.type === 'link' || node.type === 'definition') {
    if (!/^(?:https?:\/\/|mailto:|tel:|\/|#)/i.test(node.url)) {
      const expected = 'an address that begins with https://, mailto:, tel:, / or #';
      faults.push(fault('prose-link', text, offset, quote(node.url), expected, 'correct the address'));
    }
  } else if (node.type === 'image' && !/^\/(?!\/)/.test(node.url)) {
    const expected = 'the address on this site of a picture in public/, which begins with /';
    faults.push(fault('prose-link', text, offset, quote(node.url), expected, 'put the picture in public/'));
  }
  if ('children' in node) for (const child of node.children) look(child, text, faults);
}

/** A text between quotes, or a note in a comment. */
function isHarmless(code: string): boolean {
  return /^\s*(?:'[^'\\\n]*'|"[^"\\\n]*"|\/\*(?:(?!\*\/).)*\*\/)?\s*$/s.test(code);
}

type Tag = Extract<MdastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function lookAtTag(node: Tag, text: string, offset: number, faults: ProseFault[]): void {
  const name = node.name ?? '';
  const allowed = Object.hasOwn(elements, name) ? elements[name] : undefined;
  if (!allowed) {
    faults.push(
      fault(
        'prose-tag',
        text,
        offset,
        quote(name === '' ? '<>' : `<${name}>`),
        `Markdown; the only tags are ${oneOf(Object.keys(elements), 'and')}`,
        'use Markdown, or leave the tag out',
      ),
    );
    return;
  }
  for (const attribute of node.attributes) {
    const named = attribute.type === 'mdxJsxAttribute' ? attribute.name : '{…}';
    const isText = attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string';
    if (isText && allowed.includes(named)) continue;
    faults.push(
      fault(
        'prose-tag',
        text,
        offset,
        `${quote(named)} in <${name}>`,
        allowed.length === 0
          ? `<${name}> alone`
          : `only ${oneOf(allowed, 'and')}, with a text between quotes`,
        'leave it out',
      ),
    );
  }
}
