import type { SecurityContact } from '../hosting/security-file.ts';
import { findingOf, type Finding, type Place } from '../model/finding.ts';

/**
 * What is wrong with whom to tell about a weakness: an expiry, at `place`, that lies before the newest of the `reports`
 * (ISO dates). The same input gives the same site on any day, so the clock is that of the surveys. A file that says
 * that it is over must not be believed (RFC 9116, 2.5.5): an error.
 */
export function securityFindings(
  security: SecurityContact | undefined,
  reports: readonly string[],
  place: Place,
): readonly Finding[] {
  const newest = [...reports].sort().at(-1);
  if (security === undefined || newest === undefined || security.expires >= newest) return [];
  return [findingOf('security-expired', 'error', place, { expires: security.expires, newest })];
}
