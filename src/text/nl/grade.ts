import type { Group } from '../../model/group.ts';
import { nounOf } from '../noun.ts';
import { group } from './group.ts';
import { number } from './number.ts';

/** Where nobody took part a share of nothing would only puzzle: "Niemand deed mee (1 opdrachtgever uitgenodigd)." */
const nobody = (netSample: number, of: Group): string =>
  netSample === 0
    ? 'Er is niemand uitgenodigd.'
    : `Niemand deed mee (${number.count(netSample)} ${nounOf(group.names[of], netSample)} uitgenodigd).`;

/** What is said of a mean grade, and of who took part. Grades have one decimal, a response is in per cent. */
export const grade = {
  basis: (n: number, of: Group) => `Gemiddelde van ${number.count(n)} ${nounOf(group.names[of], n)}`,
  /** Against the satisfaction norm of the mark. */
  norm: {
    met: (norm: number) => `Haalt de tevredenheidsnorm van ${number.grade(norm)}.`,
    'met-corrected': (norm: number) =>
      `Haalt de tevredenheidsnorm van ${number.grade(norm)}, omdat heel lage cijfers minder zwaar tellen.`,
    missed: (norm: number) => `Haalt de tevredenheidsnorm van ${number.grade(norm)} niet.`,
    absent: (norm: number) => `De tevredenheidsnorm is ${number.grade(norm)}.`,
    withheld: (norm: number) =>
      `De tevredenheidsnorm is ${number.grade(norm)}. Of die is gehaald, kunnen we niet zeggen zonder beschermde cijfers te laten zien.`,
  },
  /** Against the mean of all participants. */
  benchmark: {
    same: (all: number) => `Alle deelnemers samen krijgen ook een ${number.grade(all)}.`,
    within: (all: number) =>
      `Alle deelnemers samen krijgen een ${number.grade(all)}. Het verschil kan toeval zijn.`,
    higher: (all: number) => `Hoger dan alle deelnemers samen: die krijgen een ${number.grade(all)}.`,
    lower: (all: number) => `Lager dan alle deelnemers samen: die krijgen een ${number.grade(all)}.`,
  },
  certain: 'Bijna iedereen deed mee: dit cijfer is heel zeker.',
  interval: (low: string, high: string) =>
    `Hoe zeker is dat? Als iedereen had meegedaan, lag het cijfer waarschijnlijk tussen ${low} en ${high}.`,
  caution: (n: number) =>
    `Weinig antwoorden: het cijfer komt van ${number.count(n)} mensen. Eén ander antwoord maakt al verschil.`,
  /** "16 van de 32 uitgenodigde cliënten deden mee (50,0%)." `response` is null when nobody was invited. */
  response: (completed: number, netSample: number, response: number | null, of: Group) => {
    if (completed === 0) return nobody(netSample, of);
    const share = response === null ? '' : ` (${number.response(response)})`;
    const took = completed === 1 ? 'deed' : 'deden';
    return `${number.count(completed)} van de ${number.count(netSample)} uitgenodigde ${nounOf(group.names[of], netSample)} ${took} mee${share}.`;
  },
  /** The promoter score, which is about what people did. */
  promoter: {
    more: (provider: string) => `Meer mensen raadden ${provider} aan dan af.`,
    fewer: (provider: string) => `Meer mensen raadden ${provider} af dan aan.`,
    even: (provider: string) => `Evenveel mensen raadden ${provider} aan als af.`,
  },
};
