/**
 * Ids that would be the address of something else of the site: the words that stand beside them in addresses, in any language
 * of the program (`src/address/address.ts`, against which a test holds them).
 */
export const reservedIds = {
  /** Further parts of the directory stand at `dienstverleners/lijst/2/`, where a provider's period 2 would. */
  provider: ['lijst', 'list'],
  /** Beside the periods of a provider: what others embed, and its charts. */
  period: ['insluiten', 'embed', 'figuren'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Whether an id is one of these. */
export function isReserved(of: keyof typeof reservedIds, id: string): boolean {
  return reservedIds[of].some((one) => one === id);
}
