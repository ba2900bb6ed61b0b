/** A session with a learning platform, whatever it speaks: what the launcher asks of it. */

/** What somebody chose, as a platform can be told. Never what they wrote. */
export interface Interaction {
  /** The activity, or one question of it: `check-words/floodlights`. */
  readonly id: string;
  readonly activity: string;
  readonly title: string;
  readonly type: 'choice' | 'matching' | 'sequencing' | 'performance';
  /** Ids of options, for a matching with what each went to; none where there is nothing that could be told. */
  readonly response: readonly (string | readonly [source: string, target: string])[];
  /** What each could be, in the order of the page: the older edition has room for one letter each. */
  readonly sources: readonly string[];
  readonly targets: readonly string[];
  readonly result: 'correct' | 'incorrect' | 'neutral';
  /** How far each of the response reaches, in the course's own words (`best`, `defensible`, `unlikely`); none where it does not say. */
  readonly levels: readonly string[];
  /** What it was told by: the same on every device, and another one once the activity is answered anew. */
  readonly told: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** From its first answer in this session, in milliseconds. */
  readonly took: number | undefined;
}

/** How somebody stands with the course. */
export interface Report {
  readonly completed: boolean;
  /** Of what is asked for, from 0 to 1. */
  readonly share: number;
  /** The best of the final check, from 0 to 1; undefined while it was not taken. */
  readonly score: number | undefined;
}

export interface Start {
  /** In `review` and `browse` nothing is written. */
  readonly mode: 'normal' | 'review' | 'browse';
  /** The platform's id of the learner; empty where it has none. */
  readonly learner: string;
  /** The page that was open last. */
  readonly place: string;
  readonly suspended: string;
}

export interface Session {
  readonly start: Start;
  /** UTF-16 units that `suspend` has room for, where that is more than SCORM's. */
  readonly room?: number;
  /** Set by whoever holds the session. Joins what another session of the learner's has kept meanwhile to what is held here. */
  merge?: (suspended: string) => Promise<string>;
  /** False when the platform refused any of it. What a platform knows is never lowered. */
  report(report: Report): boolean;
  interaction(one: Interaction): boolean;
  place(path: string): boolean;
  suspend(text: string): boolean;
  /** How long the session has lasted, in milliseconds. */
  time(spent: number): boolean;
  /** What waits to be told is not told any more: the learner wants all of it gone. */
  forget?(): void;
  /** Whether the platform says that it has kept it. */
  commit(): boolean | Promise<boolean>;
  end(): void;
}

/** A call that answers as text, and nothing where the platform's own script breaks. */
export function asked(call: (...values: string[]) => unknown): (...values: string[]) => string {
  return (...values) => {
    try {
      return String(call(...values) ?? '');
    } catch {
      return '';
    }
  };
}
