/** What is told of a learner, as statements. Sources: cmi5, sections 7.1 and 9; xAPI 1.0.3, Data, sections 2 and 4. Pure. */
import { duration2004 } from '../numbers.ts';
import type { Interaction } from '../session.ts';
import type { Actor } from './launched.ts';

const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
const progressId = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const masteryId = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
/** Ours: how far what was chosen reaches, and when it was, where the session that tells of it began later. */
export const levelId = 'urn:course:level';
export const occurredId = 'urn:course:occurred';

/** By verb: whether cmi5 lays down what it means, and whether it counts for moving on. */
const verbs = {
  initialized: ['cmi5'],
  progressed: [],
  answered: [],
  completed: ['cmi5', 'moveon'],
  passed: ['cmi5', 'moveon'],
  terminated: ['cmi5'],
} as const;
export type Verb = keyof typeof verbs;

type Plain = Readonly<Record<string, unknown>>;

/** What is to be told, without the session that tells it: should that break off, the next one tells it. */
export interface Said {
  /** The same wherever it is told. */
  readonly id: string;
  readonly verb: Verb;
  /** The course itself when there is none. */
  readonly object?: Plain;
  readonly result?: Plain;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export interface Statement extends Plain {
  readonly id: string;
}

/** What a session puts around all that it tells. */
export interface Setting {
  readonly actor: Actor;
  readonly registration: string;
  readonly activityId: string;
  /** The platform's, for each statement: nothing of it is changed. */
  readonly template: Plain;
  readonly mastery?: number | undefined;
  /** When it was initialized: nothing that it tells is earlier. */
  readonly began: number;
}

const within = (value: unknown): Plain => (value && typeof value === 'object' ? (value as Plain) : {});
const listOf = (value: unknown): readonly unknown[] => (value === undefined ? [] : [value].flat());
const adding = (there: unknown, ids: readonly string[]): Plain[] => {
  const all = listOf(there) as Plain[];
  return [...all, ...ids.filter((id) => !all.some((one) => one['id'] === id)).map((id) => ({ id }))];
};

export function inSession({ id, verb, object, result, at }: Said, setting: Setting): Statement {
  const { actor, registration, activityId, template, mastery, began } = setting;
  const activities = within(template['contextActivities']);
  const ours = verbs[verb].map((name) => categories + name);
  const isEarlier = at < began;
  return {
    id,
    actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: object ?? { objectType: 'Activity', id: activityId },
    ...(result ? { result } : {}),
    context: {
      ...template,
      registration,
      contextActivities: {
        ...activities,
        ...(ours.length ? { category: adding(activities['category'], ours) } : {}),
        ...(object ? { parent: adding(activities['parent'], [activityId]) } : {}),
      },
      extensions: {
        ...(isEarlier ? { [occurredId]: new Date(at).toISOString() } : {}),
        ...(verb === 'passed' && mastery !== undefined ? { [masteryId]: mastery } : {}),
        ...within(template['extensions']),
      },
    },
    timestamp: new Date(isEarlier ? began : at).toISOString(),
  };
}

/** An activity of the course, or one question of it, as an address. */
export const addressOf = (course: string, id: string): string =>
  `urn:course:${encodeURIComponent(course)}:activity:${id.split('/').map(encodeURIComponent).join('/')}`;

const choices = (ids: readonly string[]) => ids.map((id) => ({ id }));

/** What can be chosen, by the kind of interaction. */
const offeredBy = ({ type, sources, targets }: Interaction): Plain => {
  if (type === 'matching') return { source: choices(sources), target: choices(targets) };
  return type === 'performance' ? {} : { choices: choices(targets) };
};

interface About {
  readonly course: string;
  readonly language: string;
}

/** One interaction, once however often and wherever it is told. */
export function answered(
  id: string,
  one: Interaction,
  { course, language }: About,
): Said & { readonly object: Plain; readonly result: Plain } {
  const { type, title, response, result, levels, took, at } = one;
  const told = response.map((part) => (typeof part === 'string' ? part : part.join('[.]'))).join('[,]');
  return {
    id,
    verb: 'answered',
    object: {
      objectType: 'Activity',
      id: addressOf(course, one.id),
      definition: {
        type: 'http://adlnet.gov/expapi/activities/cmi.interaction',
        name: { [language]: title },
        interactionType: type,
        ...offeredBy(one),
      },
    },
    result: {
      ...(told ? { response: told } : {}),
      ...(result === 'neutral' ? {} : { success: result === 'correct' }),
      ...(took === undefined ? {} : { duration: duration2004(took) }),
      ...(levels.length ? { extensions: { [levelId]: levels.length === 1 ? levels[0] : levels } } : {}),
    },
    at,
  };
}

/** How far somebody is, in hundredths. Never told once all is done. */
export const progressed = (id: string, percent: number, at: number): Said => ({
  id,
  verb: 'progressed',
  result: { extensions: { [progressId]: percent } },
  at,
});

export const completed = (id: string, spent: number, at: number): Said => ({
  id,
  verb: 'completed',
  result: { completion: true, duration: duration2004(spent) },
  at,
});

export const passed = (id: string, spent: number, score: number | undefined, at: number): Said => ({
  id,
  verb: 'passed',
  result: {
    success: true,
    duration: duration2004(spent),
    ...(score === undefined ? {} : { score: { scaled: Math.round(score * 10_000) / 10_000 } }),
  },
  at,
});
