/** What a statement claims, as data: what the sheet says, what is signed, and what a verifier shows. */

/** How far a claim goes is the learner's choice: what is optional stands in the credential only if it was ticked. */
export interface Claims {
  /** As the learner typed it. */
  readonly name: string;
  readonly course: {
    readonly id: string;
    readonly title: string;
    readonly version: string;
    readonly description: string;
    /** Where the course says what a statement asks for; left out where no address is known. */
    readonly url?: string;
    /** What a statement asks for, in a sentence. */
    readonly criteria: string;
    /** BCP 47: 'en-GB'. */
    readonly language: string;
    readonly authors: readonly string[];
  };
  /** The learner's calendar day of the last thing that was asked for: 'YYYY-MM-DD'. */
  readonly on: string;
  /** What the lessons are reckoned to take; nobody measured it. */
  readonly minutes?: number;
  /** Slugs of the lessons that were open when it was completed. */
  readonly lessons: readonly string[];
  /** Empty when the learner left them out. */
  readonly parts: readonly { readonly title: string; readonly lessons: number }[];
  /** Empty when the learner left them out. */
  readonly outcomes: readonly string[];
  /** The final check was taken. */
  readonly check: boolean;
  /** Titles of own work that was done. Empty when there is none, or the learner left it out. */
  readonly own: readonly string[];
  /** Titles of activities that were done. */
  readonly activities?: readonly string[];
  /** The best result of the final check. */
  readonly marks?: { readonly credit: number; readonly of: number };
  /** A text of the learner's own. */
  readonly words?: string;
  /** SHA-256 of what was done, base64url: see `digest.ts`. */
  readonly digest: string;
}

export const methods = ['interview', 'resubmission', 'proctored'] as const;
export type Method = (typeof methods)[number];

/** What an organisation says that it did before it countersigned. */
export interface Attestation {
  /** The person who checked. */
  readonly by: string;
  readonly method: Method;
  /** 'YYYY-MM-DD' */
  readonly on: string;
  /**
   * The PDF that was read: SHA-256, base64url, of its bytes up to the end of the learner's seal. None where a credential
   * alone was countersigned: then nobody vouches for any page around it.
   */
  readonly file?: string;
}

/** Longer claims are none of ours: they are refused, not cut. */
export const longest = { line: 300, paragraph: 2000, list: 200 } as const;
