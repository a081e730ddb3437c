import type { ComparedFile, ComparedProvider } from '../card/compared.ts';
import { comparedProvider } from '../card/comparison.ts';
import type { Register } from '../card/register.ts';
import { drawChart } from '../chart/chart.ts';
import { siteLanguages, type Language } from '../model/label.ts';
import { siteSource } from './source.ts';

/** A compared provider in every language of the site, with its spread drawn, so that the page needs no chart code. */
export async function comparedFile(id: string): Promise<ComparedFile> {
  const { register } = await siteSource();
  return comparedIn(register, id);
}

/** The same, of a register. */
export function comparedIn(register: Register<'public'>, id: string): ComparedFile {
  return Object.fromEntries(siteLanguages().map((language) => [language, drawn(register, id, language)]));
}

function drawn(register: Register<'public'>, id: string, language: Language): ComparedProvider<string> {
  const compared = comparedProvider(register, id, language);
  return {
    ...compared,
    groups: compared.groups.map((group) => ({
      ...group,
      spread: group.spread && drawChart(group.spread).svg,
    })),
  };
}
