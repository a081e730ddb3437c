import { createHash } from 'node:crypto';

/** The hashes by which a content security policy allows the `<style>` elements of these SVG texts, each once. */
export function styleHashes(texts: readonly string[]): readonly string[] {
  const styles = texts.flatMap((text) =>
    [...text.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style = '']) => style),
  );
  return [...new Set(styles)].map((style) => `sha256-${createHash('sha256').update(style).digest('base64')}`);
}
