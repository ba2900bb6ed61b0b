/**
 * What of an activity can be counted over several people: things to choose about (cards, questions), and what can be
 * chosen. Pure; made at build by a kind's definition. What reads and draws it is `../spread`.
 */
import type { Verdict } from './kind.ts';

export interface CountableChoice {
  /** As an answer holds it. */
  readonly id: string;
  readonly title: string;
  readonly verdict?: Verdict | undefined;
  readonly why?: string | undefined;
}

export interface CountableItem {
  /** The part of the activity under which the answer lies: a card's id, a question's. */
  readonly id: string;
  /** Two to four words where it has such a name, else the question. */
  readonly title: string;
  /** The case, or the question in full, where that is not the title. */
  readonly text?: string | undefined;
  readonly choices: readonly CountableChoice[];
  /** One person may choose several. */
  readonly several?: boolean | undefined;
  /** What the course asks a room that is divided over it. */
  readonly discuss?: string | undefined;
}

export interface Countable {
  /** `stair`: steps that build on each other. `columns`: places beside each other. `list`: answers in words. */
  readonly shape: 'stair' | 'columns' | 'list';
  /** The choices have an order, the same for all items: to be two apart is more than one. */
  readonly ordered?: boolean;
  /** Asked of each item. */
  readonly question?: string | undefined;
  readonly items: readonly CountableItem[];
}

/** The course says of each choice how well it fits, and the page carries that: what learners can show as a code. See `../group`. */
export const isCoded = (countable: Countable | undefined): boolean =>
  Boolean(countable?.items.length) &&
  (countable as Countable).items.every(({ choices }) => choices.every(({ verdict }) => verdict));

/** Questions whose options are explained, as they are asked. */
export const countableQuestions = (
  questions: readonly {
    readonly id: string;
    readonly title?: string;
    readonly text: string;
    readonly multiple?: boolean;
    readonly discuss?: string | undefined;
    readonly options: readonly {
      readonly id: string;
      readonly text: string;
      readonly verdict: Verdict;
      readonly why: string;
    }[];
  }[],
): Countable => ({
  shape: 'list',
  items: questions.map(({ id, title, text, multiple, discuss, options }) => ({
    id,
    ...(title ? { title, text } : { title: text }),
    ...(multiple ? { several: true } : {}),
    ...(discuss ? { discuss } : {}),
    choices: options.map((option) => ({
      id: option.id,
      title: option.text,
      verdict: option.verdict,
      why: option.why,
    })),
  })),
});
