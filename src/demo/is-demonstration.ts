/**
 * Whether a `providers.csv` is of a demonstration: every electronic address in it ends in `.example`, every telephone
 * number begins with 088-000, as src/demo/provider-file.ts writes them and nobody has them, and there is at least one of
 * both. A list of real providers has others.
 */
export function isDemonstration(providers: string): boolean {
  const cells = providers.split(/[\r\n;,\t]+/).map((cell) => cell.replaceAll('"', '').trim());
  const mails = cells.filter((cell) => cell.includes('@'));
  const phones = cells.filter((cell) => /^\+?\d[\d -]{7,}$/.test(cell));
  return (
    mails.length > 0 &&
    phones.length > 0 &&
    mails.every((mail) => mail.endsWith('.example')) &&
    phones.every((phone) => phone.startsWith('088-000'))
  );
}
