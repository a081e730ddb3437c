import {
  badgeAddress,
  editionAddress,
  embedCardAddress,
  providerAddress,
  type BadgeStyle,
} from '../address/address.ts';
import type { ShareCard } from '../card/share.ts';
import { absoluteAddress } from '../card/share.ts';
import { escapeText } from '../chart/escape.ts';
import { words } from '../text/words.ts';
import { badgeSize } from './badge.ts';

/** Height of the framed card in CSS pixels. Fixed: a frame without script cannot tell how high it is. */
export const embedCardHeight = 360;

/** HTML for a badge that leads to the provider's page. `site` is the site's address. */
export function badgeCode(card: ShareCard, style: BadgeStyle, site: string): string {
  const { width, height } = badgeSize;
  const alternative =
    card.status === 'none' ? card.alternative : words(card.language).share.seeNewest(card.name);
  return `<a href="${target(card, site)}"><img src="${absoluteAddress(badgeAddress(card.provider, style, card.language), site)}" alt="${escapeText(alternative)}" width="${width}" height="${height}" style="max-width:100%;height:auto"></a>`;
}

/** HTML for the framed card: no script, as wide as its place, of a fixed height. */
export function cardCode(card: ShareCard, site: string): string {
  const title = escapeText(words(card.language).share.frameTitle(card.name));
  const address = absoluteAddress(embedCardAddress(card.provider, card.language), site);
  return `<iframe src="${address}" title="${title}" loading="lazy" width="100%" height="${embedCardHeight}" style="border:0;max-width:640px"></iframe>`;
}

/** HTML for a link to the provider's page. */
export function linkCode(card: ShareCard, site: string): string {
  return `<a href="${target(card, site)}">${escapeText(words(card.language).share.linkText(card.name))}</a>`;
}

/** The address of the edition that a card shows, for ever; of the provider's page when there is none. */
export function editionTarget(card: ShareCard, site: string): string {
  return card.periodId === null
    ? target(card, site)
    : absoluteAddress(editionAddress(card.provider, card.periodId, card.language), site);
}

function target(card: ShareCard, site: string): string {
  return absoluteAddress(providerAddress(card.provider, card.language), site);
}
