/** The model of expectations: two partners’ answers to the same questions, and where they differ. Pure. */

import type { Json, Kind, Parts } from '../kind.ts';
import { expectations as words } from './words/en/expectations.ts';

export interface Option {
  readonly id: string;
  readonly text: string;
}

export interface Question {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly options: readonly Option[];
}

/** An option’s id, a sentence of one’s own, or both. A question counts as answered once an option is chosen. */
export interface Answer {
  readonly choice?: string;
  readonly own?: string;
}

/** Question id → answer. A question of which nothing is said is not in it. */
export type Answers = ReadonlyMap<string, Answer>;

export interface ExpectationsData {
  readonly questions: readonly Question[];
  readonly sample: { readonly by: string; readonly answers: Readonly<Record<string, Answer>> };
}

export interface Theirs {
  readonly from: 'sample' | 'file';
  readonly answers: Answers;
}

export interface Expectations {
  readonly mine: Answers;
  readonly theirs: Theirs | undefined;
}

/** The longest sentence of one’s own, in characters: in the field, in a file and in a sample. */
export const longestOwn = 2000;

/** Parts: a choice is kept under its question’s id, the sentence beside it under this. */
export const ownPart = (question: string) => `own/${question}`;
/** The partner’s answers: “sample”, or what their file said. */
export const theirsPart = 'theirs';
/** The page’s key of what to ask where the two differ. */
export const askKey = (question: string) => `ask/${question}`;

/** Why one answer of a file cannot be taken. */
export type AnswerTrouble = 'damaged' | 'unknown-option' | 'too-long';

/** Own properties only, whatever they are called; `undefined` for all that is no object. */
export function entriesOf(value: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value));
}

/** One answer as it stands in a file or in storage. Looks at the two fields that it knows. */
export function readOne(raw: unknown, { options }: Question): Answer | AnswerTrouble {
  const fields = entriesOf(raw);
  if (!fields) return 'damaged';
  const choice = fields.get('choice');
  const own = fields.get('own');
  if (choice !== undefined && !options.some(({ id }) => id === choice)) return 'unknown-option';
  if (own !== undefined && typeof own !== 'string') return 'damaged';
  if (own && own.length > longestOwn) return 'too-long';
  return { ...(choice !== undefined && { choice: choice as string }), ...(own?.trim() && { own }) };
}

/** Stored answers: what is damaged or names what is not asked any more is left out, the rest stays. */
function readTheirs(stored: Json | undefined, { questions, sample }: ExpectationsData): Theirs | undefined {
  const raw = entriesOf(stored === 'sample' ? sample.answers : stored);
  if (!raw) return undefined;
  const answers = new Map<string, Answer>();
  for (const question of questions) {
    const answer = readOne(raw.get(question.id), question);
    if (typeof answer !== 'string' && (answer.choice || answer.own)) answers.set(question.id, answer);
  }
  return answers.size ? { from: stored === 'sample' ? 'sample' : 'file', answers } : undefined;
}

/** Answers as JSON can carry them, in the questions’ order. */
export const plain = (
  answers: Answers,
  questions: readonly Question[],
): Record<string, { [key: string]: string }> =>
  Object.fromEntries(questions.flatMap(({ id }) => (answers.has(id) ? [[id, { ...answers.get(id) }]] : [])));

export interface Line {
  readonly question: Question;
  readonly mine: Answer;
  readonly theirs: Answer;
}

/** The questions by where the two stand, each list in the page’s order. */
export interface Comparison {
  readonly differ: readonly Line[];
  /** Not answered by one of the two, or by neither. */
  readonly open: readonly Line[];
  readonly agreed: readonly Line[];
}

export function compare(mine: Answers, theirs: Answers, questions: readonly Question[]): Comparison {
  const lines = questions.map((question) => ({
    question,
    mine: mine.get(question.id) ?? {},
    theirs: theirs.get(question.id) ?? {},
  }));
  const open = (line: Line) => !line.mine.choice || !line.theirs.choice;
  return {
    differ: lines.filter((line) => !open(line) && line.mine.choice !== line.theirs.choice),
    open: lines.filter(open),
    agreed: lines.filter((line) => !open(line) && line.mine.choice === line.theirs.choice),
  };
}

/** The questions without a choice. */
export const unanswered = (mine: Answers, questions: readonly Question[]): readonly Question[] =>
  questions.filter(({ id }) => !mine.get(id)?.choice);

export const expectationsKind: Kind<ExpectationsData, Expectations> = {
  name: 'expectations',
  readAnswer(parts: Parts, data: ExpectationsData): Expectations {
    const mine = new Map<string, Answer>();
    for (const { id, options } of data.questions) {
      const choice = options.find((option) => option.id === parts.get(id))?.id;
      const text = parts.get(ownPart(id));
      const own = typeof text === 'string' && text.trim() ? text : undefined;
      if (choice || own) mine.set(id, { ...(choice && { choice }), ...(own && { own }) });
    }
    return { mine, theirs: readTheirs(parts.get(theirsPart), data) };
  },
  standing({ mine, theirs }, { questions }) {
    const missing = unanswered(mine, questions).length;
    if (!missing) return { state: 'done' };
    if (!mine.size && !theirs) return { state: 'new' };
    return { state: 'begun', words: words.answered(questions.length - missing, questions.length) };
  },
};
