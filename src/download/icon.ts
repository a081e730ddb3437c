import sharp from 'sharp';

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
