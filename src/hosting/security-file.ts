import { siteLanguages } from '../model/language.ts';

/** Whom to tell about a weakness of the site, as its editor sets it. */
export interface SecurityContact {
  /** E-mail addresses and https addresses, the preferred one first. */
  readonly contact: readonly string[];
  /** The last day, an ISO date, on which this is to be believed. */
  readonly expires: string;
  /** The https address of what is promised to who tells, where that is written down. */
  readonly policy?: string | undefined;
}

/**
 * The text of `security.txt` (RFC 9116). `address` is the file's own, absolute: who finds a copy elsewhere knows by it
 * which site is meant.
 */
export function securityFile({ contact, expires, policy }: SecurityContact, address: string): string {
  return [
    ...contact.map((one) => `Contact: ${one.startsWith('https://') ? one : `mailto:${one}`}`),
    `Expires: ${expires}T23:59:59Z`,
    `Preferred-Languages: ${siteLanguages().join(', ')}`,
    `Canonical: ${address}`,
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
    '',
  ].join('\n');
}
