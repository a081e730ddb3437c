/** What Excel, Windows, macOS and editors of text leave beside a file of ours, in lower case. */
const leftBehind = new Set(['thumbs.db', 'ehthumbs.db', 'desktop.ini', '__macosx', '$recycle.bin']);

/**
 * True for a name that nobody put there on purpose: hidden files (`.DS_Store`, `.#lock`), Excel's lock file `~$…`,
 * Word's `~WRL…`, and what Windows and macOS keep in a folder. Such a file or folder is passed over everywhere.
 */
export function isLeftBehind(name: string): boolean {
  const lower = name.toLowerCase();
  return lower.startsWith('.') || lower.startsWith('~$') || lower.startsWith('~wrl') || leftBehind.has(lower);
}

/** As `isLeftBehind`, for a path with forward slashes: true when the file or a folder above it is passed over. */
export function isBelowLeftBehind(path: string): boolean {
  return path.split('/').some(isLeftBehind);
}
