import sharp from 'sharp';
import { logoBytes, logoWidth, type Logo } from '../model/logo.ts';
import type { ImageSite } from './image-frame.ts';

/** Height of a logo on the bar of a share image, and the most room it has, in pixels. */
const barHeight = 44;
const barWidth = 520;

/** A logo as share images show it: drawn once, twice as large as it is shown. The same file gives the same bytes. */
export async function logoPicture(logo: Logo): Promise<NonNullable<ImageSite['logo']>> {
  const wide = logoWidth(logo, barHeight);
  const [width, height] =
    wide > barWidth ? [barWidth, Math.round((barWidth * barHeight) / wide)] : [wide, barHeight];
  const drawn = await sharp(logoBytes(logo), { density: 288 })
    .resize(2 * width, 2 * height, { fit: 'fill' })
    .png({ compressionLevel: 9 })
    .toBuffer();
  return { src: `data:image/png;base64,${drawn.toString('base64')}`, width, height };
}
