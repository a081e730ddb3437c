import type { ComparedProvider } from '../card/compared.ts';
import { comparedProvider } from '../card/comparison.ts';
import { drawChart } from '../chart/chart.ts';
import type { Language } from '../model/label.ts';
import { siteSource } from './source.ts';

/** A compared provider with its spread drawn, so that the page needs no chart code. */
export async function comparedFile(id: string, language: Language): Promise<ComparedProvider<string>> {
  const { register } = await siteSource();
  const compared = comparedProvider(register, id, language);
  return {
    ...compared,
    groups: compared.groups.map((group) => ({
      ...group,
      spread: group.spread && drawChart(group.spread).svg,
    })),
  };
}
