/** An element as it was opened. */
interface OpenedElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

const name = '[A-Za-z][\\w:-]*';
const content = '(?:[^<>&"\']|&(?:amp|lt|gt|quot|#39);)*';
const attribute = `\\s(${name})="((?:[^<>&"]|&(?:amp|lt|gt|quot|#39);)*)"`;
const token = new RegExp(`<(${name})((?:${attribute})*)(/?)>|</(${name})>|(${content})`, 'uy');

/**
 * Reads a document as strict XML: balanced tags, quoted and unique attributes, nothing unescaped, one root, no character
 * that XML forbids. Returns its elements in order; throws where a rule is broken.
 */
export function readXml(text: string): readonly OpenedElement[] {
  // oxlint-disable-next-line no-control-regex -- these are the characters to find
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text) || !text.isWellFormed()) {
    throw new Error('a character that XML forbids');
  }
  const elements: OpenedElement[] = [];
  const open: string[] = [];
  let at = 0;
  while (at < text.length) {
    token.lastIndex = at;
    const match = token.exec(text);
    if (match === null || match[0] === '') throw new Error(`not XML at ${at}: ${text.slice(at, at + 60)}`);
    const [, opened, written = '', , , selfClosing, closed] = match;
    if (open.length === 0 && elements.length > 0) throw new Error('something after the root');
    if (opened !== undefined) {
      elements.push({ name: opened, attributes: readAttributes(written) });
      if (selfClosing !== '/') open.push(opened);
    } else if (closed !== undefined && open.pop() !== closed) {
      throw new Error(`</${closed}> closes another element`);
    }
    at = token.lastIndex;
  }
  if (open.length > 0) throw new Error(`<${open.join('> <')}> not closed`);
  return elements;
}

function readAttributes(written: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [, key = '', value = ''] of written.matchAll(new RegExp(attribute, 'gu'))) {
    if (found.has(key)) throw new Error(`attribute ${key} twice`);
    found.set(key, value);
  }
  return found;
}
