/**
 * The model of the final check. Pure.
 *
 * Parts: `draw/N` holds the ids of try N's questions, so that a reload or another tab shows the same draw, whatever
 * becomes of the bank; `N/QUESTION` an answer in try N. `QUESTION` alone is an answer given on paper, before any
 * draw: the questions of the page are then a try of their own, number 0.
 */

import { isVerdict } from '../credit.ts';
import type { Json, Kind, Parts, Shown } from '../kind.ts';
import { type Answered, creditOf, judgedAnew, keepAnswered, readAnswers } from '../question.ts';
import { tallied } from '../revised.ts';
import type { LessonQuestion } from './bank.ts';
import * as words from './words/en/quiz.ts';

export interface QuizData {
  /** How many questions a try has. */
  readonly draw: number;
  /** Those that stand on the page, without their words: see `textKey`. */
  readonly questions: readonly LessonQuestion[];
}

/** Under which key the text of a question, or of one of its options, stands in the written form. */
export const textKey = (question: string, option = '') => `${question}/${option}/text`;

interface Try {
  /** 1, 2, 3 …; 0 was answered on the page as built. */
  readonly number: number;
  /** Ids. */
  readonly questions: readonly string[];
  /** How many of them have an answer. */
  readonly answered: number;
}

export interface QuizAnswer {
  readonly current?: Try;
  /** Every try so far, oldest first, by the ids of its questions. */
  readonly before: readonly (readonly string[])[];
  /** The number of the next try. */
  readonly next: number;
}

const drawPart = /^draw\/([1-9]\d{0,3})$/;
export const drawn = (number: number) => `draw/${number}`;
/** Where the answer to a question lies in a try. */
export const answerPart = (number: number, question: string) => (number ? `${number}/${question}` : question);

const texts = (value: Json | undefined): readonly string[] =>
  (Array.isArray(value) ? (value as readonly Json[]) : []).filter((one) => typeof one === 'string');

/** The answers of a try, by question. */
export const answersIn = (parts: Parts, number: number, questions: readonly string[]): Parts =>
  new Map(
    questions.flatMap((question) => {
      const stored = parts.get(answerPart(number, question));
      return stored === undefined || stored === null ? [] : [[question, stored] as const];
    }),
  );

function readQuiz(parts: Parts, data: QuizData): QuizAnswer {
  const draws = [...parts]
    .map(([part, value]) => ({
      number: Number(drawPart.exec(part)?.[1]),
      questions: [...new Set(texts(value))],
    }))
    .filter(({ number, questions }) => number && questions.length)
    .sort((a, b) => a.number - b.number);
  const onPage = readAnswers(parts, data.questions);
  const ofPage = { number: 0, questions: data.questions.map(({ id }) => id) };
  const tries = [...(onPage.size ? [ofPage] : []), ...draws];
  const last = tries.at(-1);
  return {
    ...(last && { current: { ...last, answered: last.number ? answeredIn(parts, last) : onPage.size } }),
    before: tries.map(({ questions }) => questions),
    next: (last?.number ?? 0) + 1,
  };
}

const answeredIn = (parts: Parts, { number, questions }: Pick<Try, 'number' | 'questions'>) =>
  [...answersIn(parts, number, questions).values()].filter((stored) => texts(stored).length).length;

/** What is kept of a check: what was said so far in that try, out of all that it asks. */
export const toShown = (number: number, said: readonly Answered[], of: number): Shown => ({
  credit: creditOf(said),
  of,
  detail: { try: number, said: keepAnswered(said) },
});

interface Told {
  readonly number: number;
  readonly said: readonly Answered[];
}

/** A kept check read back; what cannot be read is left out. */
export function fromShown(shown: Shown | undefined): Told {
  const detail = shown?.detail;
  const { try: number, said } = (
    detail && typeof detail === 'object' && !Array.isArray(detail) ? detail : {}
  ) as { try?: Json; said?: Json };
  const lines = (Array.isArray(said) ? said : []) as readonly Json[];
  return {
    number: typeof number === 'number' ? number : -1,
    said: lines.flatMap((line) => {
      const [question, options, verdict] = (Array.isArray(line) ? line : []) as readonly Json[];
      return typeof question === 'string' && isVerdict(verdict)
        ? [{ question, options: texts(options), verdict }]
        : [];
    }),
  };
}

export const quizKind: Kind<QuizData, QuizAnswer> = {
  name: 'quiz',
  readAnswer: readQuiz,
  standing({ current }, _data, shown) {
    if (!current) return { state: 'new' };
    const { number, said } = fromShown(shown);
    if (number === current.number && said.length > 0 && said.length >= (shown?.of ?? Infinity))
      return { state: 'done' };
    return { state: 'begun', words: words.answered(current.answered, current.questions.length) };
  },
  toldThen: (told) => tallied(fromShown(told).said),
  // Of the page's questions; those that come with the bank are looked at when it has come.
  revised: (told, data, whys) => judgedAnew(fromShown(told).said, data.questions, whys),
};
