import { describe, expect, it } from 'vitest';
import { editionPage, providerPage } from '../../src/card/edition.ts';
import { mergedInto } from '../../src/card/provider-facts.ts';
import { reportOf } from '../../src/card/report.ts';
import { shareCard } from '../../src/card/share.ts';
import { structuredData } from '../../src/download/structured.ts';
import { imprint, prose } from '../report/made.ts';
import { demonstration } from './demonstration.ts';

const gone = 't-gouden-klokhuis';
const goesOn = 'kwikstaart-werkt';

/** What a page says of its organisation to machines. */
interface Organisation {
  readonly dissolutionDate?: string;
  readonly description?: string;
}

describe('a provider that merged into another says so in what is taken elsewhere', () => {
  it.each([
    ['nl', 'Opgegaan in Kwikstaart Werkt'],
    ['en', 'Merged into Kwikstaart Werkt'],
  ] as const)('the framed card and pictures, in %s', async (language, told) => {
    const { register } = await demonstration();
    const card = shareCard(providerPage(register, gone, language));
    expect(card.merged).toBe(told);
    expect(card.alternative.endsWith(` ${told}.`)).toBe(true);
    const other = shareCard(providerPage(register, goesOn, language));
    expect([other.merged, other.alternative.includes('Klokhuis')]).toEqual(['', false]);
  });

  it('its page to machines: a day and a sentence, which the one that goes on does not have', async () => {
    const { register, publisher } = await demonstration();
    const told = (id: string): Organisation | undefined =>
      (
        JSON.parse(structuredData(providerPage(register, id, 'nl'), publisher)) as {
          '@graph': Organisation[];
        }
      )['@graph'][0];
    expect(told(gone)).toMatchObject({
      dissolutionDate: '2025-01-01',
      description: 'Deze dienstverlener is op 1 januari 2025 opgegaan in Kwikstaart Werkt.',
    });
    expect(told(goesOn)).not.toHaveProperty('dissolutionDate');
    expect(told(goesOn)).not.toHaveProperty('description');
    expect(mergedInto(providerPage(register, goesOn, 'nl').provider)).toBeNull();
  });

  it('the cover of its reports', async () => {
    const { register } = await demonstration();
    const words = await prose();
    for (const { provider, lines } of [gone, goesOn].map((id) => {
      const edition = register.editions(id).at(-1);
      if (edition === undefined) throw new Error(`no edition of ${id}`);
      expect(editionPage(register, edition, 'nl').provider.id).toBe(id);
      return { provider: id, lines: reportOf(register, edition, 'nl', words, imprint).cover.lines };
    }))
      expect(lines.at(-1)?.includes('opgegaan in Kwikstaart Werkt.')).toBe(provider === gone);
  });
});
