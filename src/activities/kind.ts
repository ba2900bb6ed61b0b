/**
 * What a kind of activity is. A kind is a folder; all that kinds have in common stands here, as types.
 *
 * The way of a datum: the learner moves → the view calls `record` → a fact is kept → `parts` change → the view
 * draws them. Views hold nothing that a learner would miss.
 */
import type { ComponentType } from 'preact';

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** What a learner chose or wrote, by part (a card, a question, a field). May hold parts that no longer exist. */
export type Parts = ReadonlyMap<string, Json>;

type State = 'new' | 'begun' | 'done';

/** How far an activity is, and the same in words for its head line, such as “5 of 8 placed”. */
interface Standing {
  readonly state: State;
  readonly words?: string;
}

/** What the learner was told at a check. Stored when shown, so that a later edit does not rewrite it. */
export interface Shown {
  readonly credit: number;
  readonly of: number;
  /** The kind's own: what was looked at and what was said of it. */
  readonly detail: Json;
}

export type Verdict = 'best' | 'defensible' | 'unlikely';

/** Reasons, read from the page's `[data-why]` elements: “card/step” or “question/option” → what is said. */
export type Whys = ReadonlyMap<string, { readonly verdict?: Verdict | undefined; readonly text: string }>;

/** The pure half of a kind: no DOM, no storage, no words of one language but through `words`. */
export interface Kind<Data, Answer> {
  readonly name: string;
  /** Stored parts → an answer. Drops what it does not know and what is damaged; never throws. */
  readAnswer(parts: Parts, data: Data): Answer;
  /** Done is an honest attempt, never a score. `shown` is the latest result that the learner saw, if any. */
  standing(answer: Answer, data: Data, shown: Shown | undefined): Standing;
  /**
   * Whether today's key says something else of what was checked than the learner was told then: the course was revised
   * since. Every kind that keeps verdicts has it; see `revised.ts`.
   */
  revised?(told: Shown, data: Data, whys: Whys): boolean;
  /** What the learner was told, in a few words, of a kind that may be `revised`: it stays as it was told. */
  toldThen?(told: Shown, data: Data): string;
}

/** What a view may do. Nothing else changes a learner's work. */
export interface Recorder {
  /** Keeps a choice now. `null` takes it back. */
  answer(part: string, value: Json): void;
  /** Keeps free text at each pause of half a second, on blur, and when the page is hidden. */
  write(part: string, text: string): void;
  /** Keeps what the learner is being told. */
  show(shown: Shown): void;
}

export interface ViewProps<Data> {
  readonly id: string;
  readonly data: Data;
  readonly whys: Whys;
  readonly parts: Parts;
  readonly shown: Shown | undefined;
  /** The best result that the learner ever saw; “start again” leaves it. */
  readonly best?: Shown | undefined;
  /** How often the learner has checked, on every device together. */
  readonly attempts: number;
  readonly record: Recorder;
  /** Says one sentence in the activity's status line, aloud for screen readers. */
  readonly say: (sentence: string) => void;
  /** Other versions of a free text, written apart on two devices or tabs: newest first. */
  readonly copies: (part: string) => readonly string[];
  /**
   * What another activity holds, for values to offer. `tool`: it is kept for each partnership apart, and what it holds
   * for the chosen one is asked for.
   */
  readonly lent: (activity: string, tool?: boolean) => Parts;
  /** The part that the learner was at when the view took over, if any. */
  readonly at?: string | undefined;
}

export type View<Data> = ComponentType<ViewProps<Data>>;
