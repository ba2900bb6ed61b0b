/**
 * What a kind of activity consists of. Each folder has one definition, and `list.ts` a line for it: the schema that
 * authors write to, the build, the pages, the portfolio and the tests take what they need from there.
 *
 * Read at build only. What a page shows or a browser runs is named and comes when it is asked for: a course bundles the
 * kinds that it uses, and Node reads all of them without a page. How a kind reads answers and looks is in `kind.ts`.
 */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { z } from 'astro/zod';
import type { VNode } from 'preact';
import type { Finding } from '../course/checks/problems.ts';
import type { Countable } from './countable.ts';
import type { Joining } from './joined.ts';
import type { Parts, Verdict } from './kind.ts';
import type { Offer } from './offers.ts';
import type { Part } from './parts.ts';
import type { Portfolio } from './portfolio.ts';
import type { Question } from './question.ts';
import type { Sides } from './sides.ts';
import type { Slides } from './slide.ts';
import type { Asks } from './takes.ts';

/** A question with what the course says to each option. */
export interface ExplainedQuestion extends Question {
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly verdict: Verdict;
    readonly why: string;
  }[];
}

/** A part of the course, for what names lessons. */
export interface CoursePart {
  readonly title: string;
  readonly lessons: readonly {
    readonly slug: string;
    readonly title: string;
    readonly published: boolean;
  }[];
}

export interface Definition<Schema extends z.ZodType, Entry = z.infer<Schema>> {
  /** What authors write. Its `kind` is the folder's name. */
  readonly schema: Schema;
  /** What of an activity its script needs: no reason, no verdict, and nothing that stands in the written form. */
  readonly lean: (activity: Entry) => unknown;
  /** Under which parts its facts may lie: what a published course can never take back. */
  readonly items: (activity: Entry) => readonly Part[];
  /**
   * What the schema cannot see.
   * @param lessons The addresses of the course's lessons in their order, the finish left out, where they are known.
   */
  readonly check?: (activity: Entry, lessons?: readonly string[]) => Finding[];
  /** The form that works without scripts: `Written.tsx`. */
  readonly written: () => Promise<(props: { readonly activity: Entry }) => VNode>;
  /** `Island.astro`, whose script takes the written form over. */
  readonly island: () => Promise<{ readonly default: AstroComponentFactory }>;
  /** The stylesheets that this activity needs besides what all share, imported with `?inline`. */
  readonly styles: (activity: Entry) => readonly Promise<{ readonly default: string }>[];

  /**
   * The stylesheet by which it sets its parts beside each other, on a wide screen and on paper: a tool of such a kind
   * takes the width of its page. No lesson carries it.
   */
  readonly wide?: () => Promise<{ readonly default: string }>;
  /** Its written form has cards of the class `to-cut`, which a lesson prints as a sheet to cut out. */
  readonly toCut?: boolean;
  /** Whether an activity is done again after months, and keeps readings: its page says when it is due. See `due.ts`. */
  readonly keepsReadings?: (activity: Entry) => boolean;
  /** For a kind that holds work of the learner's own: its `portfolio.ts`. */
  readonly portfolio?: () => Promise<Portfolio>;
  /** For a kind that lends values to others: from its `offers.ts`. */
  readonly offers?: (parts: Parts) => readonly Offer[];
  /**
   * For a kind that two sides fill apart and lay beside each other: its `sides.ts`, and what the two may ask each other
   * where they differ, by what is asked.
   */
  readonly sides?: {
    readonly laid: () => Promise<{ readonly sides: Sides }>;
    readonly ask: (activity: Entry) => Readonly<Record<string, string>>;
  };
  /** For a kind that comes back to an earlier activity of its own: which that is, and how it then looks. */
  readonly comesBack?: {
    readonly to: (activity: Entry) => string | undefined;
    readonly as: (activity: Entry, earlier: Entry) => Entry;
  };
  /**
   * The field with its questions, each with explained options: where it is, the build brings the options into their
   * order, and the course's check looks whether they give themselves away. See `keyed.ts`.
   */
  readonly keyed?: 'questions' | 'steps';
  /** What of it can be counted over several people; none for a kind whose answers are nobody else's. See `../spread`. */
  readonly countable?: (activity: Entry) => Countable;
  /** The earlier activity that asks the same things: how several people's answers have changed since. */
  readonly since?: (activity: Entry) => string | undefined;
  /** For a kind with entries that have names, which several people's work may have in common: its `joined.ts`. */
  readonly joins?: (activity: Entry) => Joining;
  /** What a room is shown of it, where that is more, or other, than what can be counted. See `slide.ts`. */
  readonly slides?: (activity: Entry) => Slides;
  /** Questions that review asks again. */
  readonly forReview?: (activity: Entry) => readonly ExplainedQuestion[];
  /** What is too much for a page: fetched by its script from `KIND/ID.json`. */
  readonly beside?: (activity: Entry, course: readonly CoursePart[]) => unknown;
  /** What is done in it besides reading; left out where nothing is. For its time: see `takes.ts`. */
  readonly asks?: (activity: Entry) => Asks;
  /** How many questions a try has, for a kind that can be a course's final check. */
  readonly draws?: (activity: Entry) => number;
}

/** Checks a definition against what a kind consists of; the types of its schema stay. */
export const define = <Schema extends z.ZodType>(definition: Definition<Schema>): Definition<Schema> =>
  definition;
