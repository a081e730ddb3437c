import { resolve } from 'node:path';
import { registerOf, type Register } from '../../src/card/register.ts';
import type { Publisher } from '../../src/download/publisher.ts';
import type { SiteContent } from '../../src/site/content.ts';
import { prepareSite } from '../../src/site/prepare.ts';
import { publisherOf } from '../../src/site/publisher.ts';

/** The repository's own data, published: made-up providers and the two printed reports. */
export interface Demonstration {
  readonly register: Register<'public'>;
  readonly publisher: Publisher;
  readonly site: SiteContent;
}

let loaded: Promise<Demonstration> | undefined;

/** Reads and publishes the demonstration once per test file. */
export function demonstration(): Promise<Demonstration> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Demonstration> {
  const root = resolve(import.meta.dirname, '..', '..');
  const { handover, findings } = await prepareSite(resolve(root, 'data'), resolve(root, 'content'));
  if (handover === null) throw new Error(`the demonstration has findings: ${JSON.stringify(findings)}`);
  return {
    register: registerOf(handover.publication, handover.terms),
    publisher: publisherOf(handover.site, handover.terms),
    site: handover.site,
  };
}
