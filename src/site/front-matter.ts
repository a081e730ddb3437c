/** A text with a head of `key: value` lines between two lines of `---`. */
interface FrontMatter {
  readonly fields: Readonly<Record<string, string>>;
  /** Line of each field, from 1. */
  readonly lines: Readonly<Record<string, number>>;
  readonly body: string;
  /** Line of the file on which the body begins, from 1. */
  readonly bodyLine: number;
}

/** Splits head and body. Null when there is no head, or a line in it is no `key: value`. */
export function readFrontMatter(text: string): FrontMatter | null {
  const [first, ...rest] = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
  const end = rest.findIndex((line) => line.trim() === '---');
  if (first?.trim() !== '---' || end < 0) return null;
  const fields: Record<string, string> = {};
  const lines: Record<string, number> = {};
  for (const [at, line] of rest.slice(0, end).entries()) {
    if (line.trim() === '') continue;
    const [, key, value] = /^([a-z]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (key === undefined || value === undefined || Object.hasOwn(fields, key)) return null;
    fields[key] = value.replace(/^(["'])(.*)\1$/, '$2');
    lines[key] = at + 2;
  }
  const below = rest.slice(end + 1);
  const blank = below.findIndex((line) => line.trim() !== '');
  return {
    fields,
    lines,
    body: below.slice(Math.max(0, blank)).join('\n').trimEnd(),
    bodyLine: end + 3 + Math.max(0, blank),
  };
}
