import type { Feed } from '../card/news.ts';
import { escapeText } from '../chart/escape.ts';

/**
 * A feed as Atom (RFC 4287). `site` is where the site stands ("https://rapportkaart.example"), `author` who publishes.
 * An entry's id is its address, which is for ever. Times are midnight of the day in universal time: no more is known.
 */
export function atomFeed(feed: Feed, site: string, author: string): string {
  const absolute = (address: string): string => escapeText(new URL(address, site).href);
  const entries = feed.entries.map((entry) =>
    [
      '  <entry>',
      `    <id>${absolute(entry.href)}</id>`,
      `    <title>${escapeText(entry.title)}</title>`,
      `    <link rel="alternate" type="text/html" href="${absolute(entry.href)}"/>`,
      `    <updated>${entry.date}T00:00:00Z</updated>`,
      `    <summary>${escapeText(entry.summary)}</summary>`,
      '  </entry>',
    ].join('\n'),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    `  <id>${absolute(feed.self)}</id>`,
    `  <title>${escapeText(feed.title)}</title>`,
    `  <link rel="self" type="application/atom+xml" href="${absolute(feed.self)}"/>`,
    `  <link rel="alternate" type="text/html" href="${absolute(feed.self.replace(/feed\.xml$/, ''))}"/>`,
    `  <updated>${feed.updated}T00:00:00Z</updated>`,
    `  <author><name>${escapeText(author)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
