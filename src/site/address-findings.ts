import { findingOf, type Finding, type Place } from '../model/finding.ts';
import type { SiteContent } from './content.ts';

/** Names that nobody can have: they are kept for examples and tests (RFC 2606). */
const reserved = /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid|localhost)$/;

/** A real site that still has the address of an example: something to know, at `place`. */
export function addressFindings(
  { address, demonstration }: Pick<SiteContent, 'address' | 'demonstration'>,
  place: Place,
): Finding[] {
  if (demonstration !== null || !reserved.test(new URL(address).hostname)) return [];
  return [findingOf('placeholder/address', 'warning', place, { address })];
}
