import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { LinkChecker, LinkState } from 'linkinator';
import { describe, expect, inject, it } from 'vitest';
import { kinds } from './kinds.ts';
import { filesOf } from './pages.ts';
import { serve } from './server.ts';

const dist = inject('demonstration');

describe('markup', () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      // inline colours of charts and the palette are data, written once per page
      'no-inline-style': 'off',
      'long-title': 'off',
      'require-sri': ['error', { target: 'crossorigin' }],
      // Astro writes boolean and void markup its own way; both are valid HTML
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      // roles are repeated where the phone layout would take a table's meaning away
      'no-redundant-role': 'off',
      'prefer-native-element': 'off',
      'tel-non-breaking': 'off',
    },
  });

  it.each(kinds)('is valid HTML: %s', async (_kind, address) => {
    const report = await validator.validateFile(join(dist, address.replace(/\?.*/, ''), 'index.html'));
    expect(
      report.results.flatMap(({ messages }) =>
        messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  it('has a script in search, comparison and where text is copied, and on no other page', () => {
    const scripted = filesOf(dist).filter(
      (path) =>
        path.endsWith('.html') &&
        /<script(?! type="application\/ld\+json">)|\son[a-z]+=|javascript:/i.test(
          readFileSync(join(dist, path), 'utf8'),
        ),
    );
    const copying = /^(?:dienstverleners\/[^/]+\/insluiten|en\/providers\/[^/]+\/embed)\/index\.html$/;
    expect(scripted.filter((path) => copying.test(path)).length).toBeGreaterThan(80);
    expect(scripted.filter((path) => !copying.test(path))).toEqual([
      'dienstverleners/index.html',
      'en/compare/index.html',
      'en/providers/index.html',
      'vergelijken/index.html',
    ]);
  });

  it('tells search engines to stay away from a demonstration, on every page', () => {
    const open = filesOf(dist).filter(
      (path) =>
        path.endsWith('.html') &&
        !readFileSync(join(dist, path), 'utf8').includes('<meta name="robots" content="noindex'),
    );
    expect(open).toEqual([]);
  });
});

describe('links', () => {
  it('all lead somewhere on the site', async () => {
    const served = await serve(dist);
    try {
      const result = await new LinkChecker().check({
        path: `${served.origin}/`,
        recurse: true,
        concurrency: 20,
        // only this site: nothing in a test goes beyond loopback
        linksToSkip: (link) => Promise.resolve(!link.startsWith(served.origin)),
      });
      const broken = result.links.filter(({ state }) => state === LinkState.BROKEN);
      expect(broken.map(({ url, parent }) => `${url} on ${parent}`)).toEqual([]);
      expect(result.links.length).toBeGreaterThan(200);
    } finally {
      await served.close();
    }
  });

  it('to a part of a page find that part', () => {
    const lost = filesOf(dist)
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) => {
        const html = readFileSync(join(dist, path), 'utf8');
        const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
        const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
        const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]);
        return [
          ...targets.filter((target) => !ids.includes(target)).map((target) => `${path}: no #${target}`),
          ...repeated.map((id) => `${path}: twice #${id}`),
        ];
      });
    expect(lost).toEqual([]);
  });
});
