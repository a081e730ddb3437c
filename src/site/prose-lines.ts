/** A text in which no sentence is broken, and where in the text as it was written something stands. */
interface Unbroken {
  readonly text: string;
  readonly offsetOf: (offset: number) => number;
}

/**
 * The end of a line within a sentence, with what the next line begins with in a list or a quotation. A row of a table ends
 * with its line, and so does what stands above a list, a heading, a table, a tag or a blank line.
 */
const brokenLine = /(?<=[^\n|])\n[ \t>]*(?![\s|#<>]|[-*+]\s|\d+[.)]\s)/g;

/** A page of Markdown with a space where a sentence runs over the end of a line. */
export function unbroken(body: string): Unbroken {
  const parts: { readonly from: number; readonly to: number }[] = [{ from: 0, to: 0 }];
  let shorter = 0;
  const text = body.replaceAll(brokenLine, (end, offset: number) => {
    const to = offset - shorter + 1;
    shorter += end.length - 1;
    parts.push({ from: offset + end.length, to });
    return ' ';
  });
  return {
    text,
    offsetOf: (offset) => {
      const part = parts.findLast(({ to }) => to <= offset);
      return part === undefined ? offset : part.from + offset - part.to;
    },
  };
}
