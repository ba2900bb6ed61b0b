/** The model of questions with options. Pure. */

import type { Kind, Parts, Shown, Whys } from '../kind.ts';
import {
  type Answered,
  type Answers,
  creditOf,
  judgedAnew,
  judgeQuestion,
  keepAnswered,
  type Question,
  readAnswered,
  readAnswers,
} from '../question.ts';
import { tallied } from '../revised.ts';
import * as words from './words/en/choice.ts';

export interface ChoiceData {
  readonly feedback: 'check' | 'later';
  readonly later?: string | undefined;
  /** The activity whose guesses stand beside the answers. */
  readonly again?: string | undefined;
  readonly confidence: boolean;
  /** The question that asks for a line of one’s own before its reasons open; none where nothing is explained. */
  readonly because?: string | undefined;
  /** The activity’s, where such a line is asked for. */
  readonly title?: string | undefined;
  readonly questions: readonly Question[];
}

/** The part in which “how sure” is kept. */
export const surePart = (question: string) => `${question}/sure`;

/** The part in which the learner’s own reason is kept. */
export const becausePart = (question: string) => `${question}/because`;

/** Judges every answered question, in the order of the page. */
export function check(answers: Answers, { questions }: ChoiceData, whys: Whys): readonly Answered[] {
  return questions.flatMap((question) => {
    const options = answers.get(question.id) ?? [];
    const verdict = judgeQuestion(question, options, whys);
    return verdict ? [{ question: question.id, options, verdict }] : [];
  });
}

/** What is kept of a check: credit out of the number of questions, and what was said. */
export const toShown = (answered: readonly Answered[], { questions }: ChoiceData): Shown => ({
  credit: creditOf(answered),
  of: questions.length,
  detail: keepAnswered(answered),
});

export const fromShown = (shown: Shown | undefined, { questions }: ChoiceData): readonly Answered[] =>
  readAnswered(shown?.detail, questions);

export const choiceKind: Kind<ChoiceData, Answers> = {
  name: 'choice',
  readAnswer: (parts: Parts, { questions }) => readAnswers(parts, questions),
  standing(answers, data, shown) {
    const all = data.questions.length;
    const complete = data.feedback === 'later' ? answers.size === all : fromShown(shown, data).length === all;
    if (complete) return { state: 'done' };
    return answers.size ? { state: 'begun', words: words.answered(answers.size, all) } : { state: 'new' };
  },
  toldThen: (told, data) => tallied(fromShown(told, data)),
  revised: (told, data, whys) => judgedAnew(fromShown(told, data), data.questions, whys),
};
