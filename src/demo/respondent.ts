import { provinces } from '../model/province.ts';
import type { Question, Questionnaire } from '../model/questionnaire.ts';
import { gradeQuestion, isAskedOf, provinceQuestion } from '../model/questionnaire.ts';
import { answerWeights, type Circumstance } from './habit.ts';
import type { Profile } from './profile.ts';
import { randomStream, type Random } from './random.ts';
import { neighbours } from './town.ts';

/** What the respondents of one provider, group, service and period have in common. */
export interface Climate {
  readonly profile: Profile;
  readonly questionnaire: Questionnaire;
  /** The service; null for a group that is not split by service. */
  readonly service: { readonly id: string; readonly number: number } | null;
  /** Grade points above or below an ordinary provider. */
  readonly quality: number;
  /** How much better or worse than its other aspects people find an aspect: question id to standard deviations. */
  readonly tastes: ReadonlyMap<string, number>;
}

/** Aspects that people everywhere are more or less pleased with. */
const commonTastes: Readonly<Record<string, number>> = {
  first_meeting: 0.35,
  understanding: 0.25,
  listening: 0.2,
  patience: 0.3,
  meeting_place: 0.1,
  phone_access: -0.15,
  reply_speed: -0.25,
  closing: -0.3,
  vacancies: -0.55,
  price: -0.35,
  invoicing: -0.1,
};

/** A provider keeps its strong and weak sides over the years. */
export function tastesOf(profile: Profile, questionnaire: Questionnaire, seed: number): Map<string, number> {
  const random = randomStream(seed, 'taste', profile.number, questionnaire.group);
  const tastes = new Map<string, number>();
  for (const question of questionnaire.questions) {
    if (question.kind === 'aspect')
      tastes.set(question.id, (commonTastes[question.id] ?? 0) + 0.35 * random.normal());
  }
  return tastes;
}

/**
 * One usable questionnaire: question id to option id. Routing and services are followed; every aspect asked has an
 * answer, and now and then another question has none, the grade included.
 */
export function answersOf(climate: Climate, random: Random): Map<string, string> {
  const grade = drawGrade(climate, random);
  const mood = (grade - 7.9) / 1.2 + 0.5 * random.normal();
  const answers = new Map<string, string>();
  const circumstance: Circumstance = { mood, grade, service: climate.service?.number ?? null, answers };
  for (const question of climate.questionnaire.questions) {
    if (!isReached(question, climate, answers)) continue;
    if (question.kind !== 'aspect' && random.chance(0.012)) continue;
    answers.set(question.id, drawAnswer(question, climate, circumstance, random));
  }
  return answers;
}

function isReached(question: Question, climate: Climate, answers: ReadonlyMap<string, string>): boolean {
  if (climate.service && !isAskedOf(question, climate.service.id)) return false;
  if (!question.when) return true;
  return question.when.answers.includes(answers.get(question.when.question) ?? '');
}

function drawGrade({ profile, quality }: Climate, random: Random): number {
  if (random.chance(profile.misfortune)) return Number(random.weighted({ 1: 4, 2: 1, 3: 2, 4: 2, 5: 3 }));
  return Math.min(10, Math.max(4, Math.round(8.05 + quality + 1.05 * random.normal())));
}

function drawAnswer(
  question: Question,
  climate: Climate,
  circumstance: Circumstance,
  random: Random,
): string {
  if (question.id === gradeQuestion) return String(circumstance.grade);
  if (question.id === provinceQuestion) return drawProvince(climate.profile, random);
  if (question.kind === 'aspect') {
    if (random.chance(question.id === 'vacancies' ? 0.14 : 0.04)) return 'no_opinion';
    const liking = 0.85 * circumstance.mood + (climate.tastes.get(question.id) ?? 0) + 0.75 * random.normal();
    if (liking > 0.5) return 'very_satisfied';
    if (liking > -1.7) return 'satisfied';
    return liking > -2.9 ? 'dissatisfied' : 'very_dissatisfied';
  }
  return random.weighted(answerWeights(question, circumstance));
}

/** Mostly the provider's own province, then its neighbours; large providers work further away. */
function drawProvince({ town, size }: Profile, random: Random): string {
  const own = size > 400 ? 0.35 : size > 150 ? 0.62 : 0.8;
  if (random.chance(own)) return town.province;
  if (random.chance(size > 400 ? 0.4 : 0.9)) return random.pick(neighbours[town.province]);
  return random.pick(provinces).id;
}
