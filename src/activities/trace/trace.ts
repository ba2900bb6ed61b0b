/** The model of a trail: a claim, how sure somebody is of it before and after, and a question at each step. Pure. */

import type { Kind, Parts, Shown, Whys } from '../kind.ts';
import {
  type Answered,
  type Answers,
  judgedAnew,
  judgeQuestion,
  keepAnswered,
  type Question,
  readAnswered,
  readAnswers,
} from '../question.ts';
import { tallied } from '../revised.ts';
import * as words from './words/en/trace.ts';

/** How sure somebody can be. */
export interface Level {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** One step back: what lies there, and the question about it. */
export interface Step extends Question {
  readonly title: string;
  readonly source: {
    readonly document: string;
    readonly date?: string | undefined;
    readonly says: string;
  };
}

export interface TraceData {
  readonly claim: { readonly text: string; readonly where: string };
  /** Least sure first. */
  readonly scale: readonly Level[];
  readonly before: string;
  readonly after: string;
  readonly steps: readonly Step[];
  readonly own?: { readonly label: string; readonly hint: string; readonly by: string } | undefined;
}

export interface Trail {
  /** Places on the scale, from 0. */
  readonly before: number | undefined;
  readonly after: number | undefined;
  /** Step id → the option chosen, as a list of one. */
  readonly answers: Answers;
  readonly own: string;
  /** The learner asked to see all steps at once. */
  readonly whole: boolean;
}

/** Parts beside those of the steps, which go by their ids. */
export const beforePart = 'before';
export const afterPart = 'after';
export const wholePart = 'whole';
export const ownPart = 'text/own';

/** Keys of what stands in the page and belongs to no option. */
export const changeKey = (direction: Direction) => `*/${direction}`;
export const modelKey = '*/model';
export const closingKey = '*/closing';

type Direction = 'less' | 'same' | 'more';

interface Change {
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
}

/** How much surer or less sure somebody has become. `undefined` until both are said. */
export function changeOf({ before, after }: Trail): Change | undefined {
  if (before === undefined || after === undefined) return undefined;
  const direction = after < before ? 'less' : after > before ? 'more' : 'same';
  return { from: before, to: after, direction };
}

/** How far the trail lies open: the number of steps in sight, and whether its end is. */
export interface Opened {
  readonly steps: number;
  readonly end: boolean;
}

/** A step opens when the one before it was explained; what is answered, on paper say, is in sight anyhow. */
export function opened(trail: Trail, told: readonly Answered[], { steps }: TraceData): Opened {
  const all = { steps: steps.length, end: true };
  if (trail.whole || trail.after !== undefined) return all;
  const reached = steps.flatMap(({ id }, index) => {
    if (told.some(({ question }) => question === id)) return index + 2;
    return trail.answers.has(id) ? index + 1 : [];
  });
  const farthest = Math.max(trail.before === undefined ? 0 : 1, ...reached);
  return farthest > steps.length ? all : { steps: farthest, end: false };
}

/** What is still to be answered, in the order of the page. */
export function missing({ before, after, answers }: Trail, { steps }: TraceData): readonly string[] {
  return [
    ...(before === undefined ? [beforePart] : []),
    ...steps.filter(({ id }) => !answers.has(id)).map(({ id }) => id),
    ...(after === undefined ? [afterPart] : []),
  ];
}

/** Says of every answered step what its source makes of the answer, in the order of the page. */
export function check({ answers }: Trail, { steps }: TraceData, whys: Whys): readonly Answered[] {
  return steps.flatMap((step) => {
    const options = answers.get(step.id) ?? [];
    const verdict = judgeQuestion(step, options, whys);
    return verdict ? [{ question: step.id, options, verdict }] : [];
  });
}

/** What is kept of a check. Its credit is the way gone and no mark: a step counts once it is answered. */
export const toShown = (told: readonly Answered[], { steps }: TraceData): Shown => ({
  credit: told.length,
  of: steps.length,
  detail: keepAnswered(told),
});

export const fromShown = (shown: Shown | undefined, { steps }: TraceData): readonly Answered[] =>
  readAnswered(shown?.detail, steps);

export const traceKind: Kind<TraceData, Trail> = {
  name: 'trace',
  readAnswer(parts: Parts, { scale, steps }) {
    const place = (part: string) => {
      const found = scale.findIndex(({ id }) => id === parts.get(part));
      return found < 0 ? undefined : found;
    };
    const own = parts.get(ownPart);
    return {
      before: place(beforePart),
      after: place(afterPart),
      answers: readAnswers(parts, steps),
      own: typeof own === 'string' ? own : '',
      whole: parts.get(wholePart) === true,
    };
  },
  standing(trail, data) {
    const all = data.steps.length + 2;
    const answered = all - missing(trail, data).length;
    if (answered === all) return { state: 'done' };
    if (!answered && !trail.own.trim()) return { state: 'new' };
    return { state: 'begun', words: words.answered(answered, all) };
  },
  toldThen: (told, data) => tallied(fromShown(told, data)),
  revised: (told, data, whys) => judgedAnew(fromShown(told, data), data.steps, whys),
};
