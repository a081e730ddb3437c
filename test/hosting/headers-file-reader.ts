/**
 * Reads a `_headers` file as hosts of folders do: every block whose pattern fits adds its headers, `! Name` takes one
 * away, a header given twice is joined with a comma. Gives the headers of a path.
 */
export function readHeadersFile(text: string): (path: string) => Record<string, string> {
  const blocks: { readonly fits: RegExp; readonly lines: string[] }[] = [];
  for (const line of text.split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    if (!line.startsWith(' ')) blocks.push({ fits: patternOf(line), lines: [] });
    else blocks.at(-1)?.lines.push(line.trim());
  }
  return (path) => {
    const found: Record<string, string> = {};
    for (const { fits, lines } of blocks) {
      if (!fits.test(path)) continue;
      for (const line of lines) {
        if (line.startsWith('! ')) {
          delete found[line.slice(2)];
          continue;
        }
        const colon = line.indexOf(': ');
        const [name, value] = [line.slice(0, colon), line.slice(colon + 2)];
        found[name] = name in found ? `${found[name]}, ${value}` : value;
      }
    }
    return found;
  };
}

/** `*` stands for anything, `:name` for one segment. */
function patternOf(pattern: string): RegExp {
  const parts = pattern
    .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll(/:[a-z]+/g, '[^/]+');
  return new RegExp(`^${parts}$`);
}
