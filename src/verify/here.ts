/** What the verify page knows of its own site; it lies in the page as JSON. */
import type { Issuer } from '../credential/issuers.ts';

export interface Here {
  readonly course: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    /** BCP 47: days are written so. */
    readonly language: string;
  };
  /** The slug of the finish, which is no lesson of a part. */
  readonly finish: string;
  /** Titles of the lessons, by slug. */
  readonly lessons: Readonly<Record<string, string>>;
  /** Organisations whose countersignature counts here. */
  readonly issuers: readonly Issuer[];
}
