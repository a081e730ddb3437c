/**
 * Prints what a build says. Its own steps ("checked: …") are always printed; the pages that Astro names one by one are
 * counted on one line of a terminal, at most four times a second, and printed in full only when asked.
 */
export function progressPrinter(
  stream: Pick<NodeJS.WriteStream, 'write' | 'isTTY'>,
  verbose: boolean,
  now: () => number,
): (line: string) => void {
  let pages = 0;
  let shown = Number.NEGATIVE_INFINITY;
  let isOpen = false;
  return (line) => {
    const isPage = / [├└]─ /.test(line);
    if (isPage) pages += 1;
    if (verbose || /^[a-z]+: /.test(line)) {
      stream.write(`${isOpen ? '\r\u001B[K' : ''}${line}\n`);
      isOpen = false;
    } else if (isPage && stream.isTTY && now() - shown > 250) {
      stream.write(`\r\u001B[Kpages: ${pages}`);
      isOpen = true;
      shown = now();
    }
  };
}
