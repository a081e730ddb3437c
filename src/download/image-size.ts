/** Size of a share image in pixels: what social media ask for. */
export const imageSize = { width: 1200, height: 630 } as const;
