import sharp from 'sharp';
import type { Theme } from '../model/theme.ts';

/** The site's icon, a card with a rising spread in the accent, as SVG that follows light and dark. */
export function iconSvg({ accent }: Theme): string {
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 28 28">',
    `<style>g{stroke:${accent.light}}@media (prefers-color-scheme:dark){g{stroke:${accent.dark}}}</style>`,
    '<g fill="none"><rect x="1.5" y="1.5" width="25" height="25" rx="5" stroke-width="2.5"/>',
    '<path d="M8 20.5v-4M14 20.5v-8.5M20 20.5v-13" stroke-width="3.4"/></g></svg>\n',
  ].join('');
}

/**
 * The site's icon as pictures, for what does not read SVG: a favicon of 32 x 32 and a touch icon of 180 x 180 on white
 * with a margin, as phones round its corners. `svg` holds shapes only: a picture with text would ask the machine's fonts.
 */
export async function iconFiles(
  svg: string,
): Promise<{ readonly favicon: Uint8Array; readonly touchIcon: Uint8Array }> {
  const drawn = (size: number): Promise<Buffer> =>
    sharp(Buffer.from(svg), { density: 72 * 8 })
      .resize(size, size)
      .png({ compressionLevel: 9 })
      .toBuffer();
  const touchIcon = await sharp({
    create: { width: 180, height: 180, channels: 3, background: '#ffffff' },
  })
    .composite([{ input: await drawn(132), left: 24, top: 24 }])
    .png({ compressionLevel: 9 })
    .toBuffer();
  return { favicon: icoOf(await drawn(32), 32), touchIcon };
}

/** An ICO file with one picture, a PNG: a directory of six bytes, an entry of sixteen, and the picture as it is. */
function icoOf(png: Uint8Array, size: number): Uint8Array {
  const head = new DataView(new ArrayBuffer(22));
  head.setUint16(2, 1, true);
  head.setUint16(4, 1, true);
  head.setUint8(6, size);
  head.setUint8(7, size);
  head.setUint16(10, 1, true);
  head.setUint16(12, 32, true);
  head.setUint32(14, png.length, true);
  head.setUint32(18, 22, true);
  return Buffer.concat([new Uint8Array(head.buffer), png]);
}
