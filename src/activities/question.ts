/** A question with explained options: what `choice` and the final check have in common. Pure. */
import { credits, isVerdict } from './credit.ts';
import type { Json, Parts, Verdict, Whys } from './kind.ts';

export interface Option {
  readonly id: string;
  readonly text: string;
}

export interface Question {
  readonly id: string;
  readonly text: string;
  /** More than one option may fit. */
  readonly multiple: boolean;
  readonly options: readonly Option[];
}

/** Question id → the options chosen. A question without a choice is not in it. */
export type Answers = ReadonlyMap<string, readonly string[]>;

/** What was said of one question at a check. */
export interface Answered {
  readonly question: string;
  readonly options: readonly string[];
  readonly verdict: Verdict;
}

/** Reads stored choices; what names no question or option is left out. */
export function readAnswers(parts: Parts, questions: readonly Question[]): Answers {
  const answers = new Map<string, readonly string[]>();
  for (const { id, options, multiple } of questions) {
    const stored = parts.get(id);
    const chosen = (Array.isArray(stored) ? stored : [stored]) as readonly Json[];
    const known = options.filter((option) => chosen.includes(option.id)).map((option) => option.id);
    if (known.length) answers.set(id, multiple ? known : known.slice(0, 1));
  }
  return answers;
}

/**
 * What a choice comes to. One option: its own verdict. Several: best when exactly the fitting ones are chosen,
 * defensible when at least one is, else unlikely.
 */
export function judgeQuestion(
  question: Question,
  chosen: readonly string[],
  whys: Whys,
): Verdict | undefined {
  const verdict = (option: string) => whys.get(`${question.id}/${option}`)?.verdict;
  const [first] = chosen;
  if (first === undefined) return undefined;
  if (!question.multiple) return verdict(first);
  const fitting = question.options.filter(({ id }) => verdict(id) === 'best').map(({ id }) => id);
  const hits = chosen.filter((id) => fitting.includes(id)).length;
  if (hits === fitting.length && chosen.every((id) => verdict(id) !== 'unlikely')) return 'best';
  return hits > 0 ? 'defensible' : 'unlikely';
}

/** The sum of credits: 1, ½ or 0 a question. */
export const creditOf = (answered: readonly Answered[]): number =>
  answered.reduce((sum, { verdict }) => sum + credits[verdict], 0);

/** Answered questions as they are kept. */
export const keepAnswered = (answered: readonly Answered[]): Json =>
  answered.map(({ question, options, verdict }) => [question, options, verdict]);

/** Kept answers read back. What cannot be read, or names no question, is left out. */
export function readAnswered(detail: Json | undefined, questions: readonly Question[]): readonly Answered[] {
  if (!Array.isArray(detail)) return [];
  return (detail as readonly Json[]).flatMap((line) => {
    const [id, options, verdict] = (Array.isArray(line) ? line : []) as readonly Json[];
    const question = questions.find((known) => known.id === id);
    if (!question || !Array.isArray(options) || !isVerdict(verdict)) return [];
    return [
      { question: question.id, options: options.filter((option) => typeof option === 'string'), verdict },
    ];
  });
}

/** Do today's reasons say something else of an answer than was said of it then? */
export const judgedAnew = (
  answered: readonly Answered[],
  questions: readonly Question[],
  whys: Whys,
): boolean =>
  answered.some(({ question, options, verdict }) =>
    questions.some((asked) => asked.id === question && judgeQuestion(asked, options, whys) !== verdict),
  );

/** Does what was said still speak of what is chosen now? */
export const sameOptions = (a: readonly string[] | undefined, b: readonly string[] | undefined): boolean =>
  a !== undefined && b !== undefined && a.length === b.length && a.every((option) => b.includes(option));
