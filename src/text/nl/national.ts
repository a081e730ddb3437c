import type { Group } from '../../model/group.ts';
import { nounOf } from '../noun.ts';
import { group } from './group.ts';
import { number } from './number.ts';

/** Figures of all participants, and how they changed since the period before. */
export const national = {
  /** How many providers and people a figure is about. */
  basis: (participants: number, completed: number, netSample: number, of: Group) => {
    const providers = participants === 1 ? 'dienstverlener' : 'dienstverleners';
    const took = completed === 1 ? 'deed' : 'deden';
    return `${number.count(participants)} ${providers}. ${number.count(completed)} van de ${number.count(netSample)} uitgenodigde ${nounOf(group.names[of], netSample)} ${took} mee.`;
  },
  participants: {
    same: (now: number, previous: string, of: Group) =>
      `Evenveel ${group.names[of].many} deden mee als in ${previous}: ${number.count(now)}.`,
    more: (before: number, now: number, previous: string, of: Group) =>
      `Er deden meer ${group.names[of].many} mee dan in ${previous}: van ${number.count(before)} naar ${number.count(now)}.`,
    fewer: (before: number, now: number, previous: string, of: Group) =>
      `Er deden minder ${group.names[of].many} mee dan in ${previous}: van ${number.count(before)} naar ${number.count(now)}.`,
  },
  gradeStayed: (now: string, previous: string) =>
    `Het gemiddelde cijfer bleef ${now}, net als in ${previous}.`,
  gradeWent: (before: string, now: string, previous: string) =>
    `Het gemiddelde cijfer ging van ${before} in ${previous} naar ${now}.`,
  /** What chance can say of a change. */
  chance: {
    within: 'Dat verschil kan toeval zijn.',
    beyond: 'Dat verschil is groter dan de onzekerheid.',
    unknown: 'Of dat toeval is, kunnen we niet zeggen.',
  },
};
