/** A site's own logo: its file as it is, and its size in its own units. */
export interface Logo {
  readonly kind: 'svg' | 'png';
  /** The file in base64. */
  readonly data: string;
  readonly width: number;
  readonly height: number;
}

/** Width of a logo that is shown at a height, in whole units. */
export function logoWidth({ width, height }: Logo, shown: number): number {
  return Math.round((shown * width) / height);
}

/** The bytes of a logo's file. */
export function logoBytes({ data }: Logo): Buffer {
  return Buffer.from(data, 'base64');
}
