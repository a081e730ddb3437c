/**
 * Names under which files are kept by those who download them: they say whose they are, and of which period. The same in every
 * language, as addresses of files are.
 */

/** "rapport-de-natte-lucifer-2025.pdf" */
export function reportFileName(provider: string, period: string): string {
  return `rapport-${provider}-${period}.pdf`;
}

/** "figuren-de-natte-lucifer-2025.zip" */
export function chartsFileName(about: string, period: string): string {
  return `figuren-${about}-${period}.zip`;
}

/** "kaart-de-natte-lucifer-2025.png" */
export function imageFileName(provider: string, period: string): string {
  return `kaart-${provider}-${period}.png`;
}
