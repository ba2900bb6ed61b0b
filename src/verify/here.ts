/** What the verify page knows of its own site; it lies in the page as JSON. */
import type { Issuer } from '../credential/issuers.ts';

export interface Here {
  readonly course: {
    readonly id: string;
    readonly version: string;
    readonly title: string;
    /** BCP 47: days are written so, as the page's own words are. */
    readonly language: string;
  };
  /** Versions of which the site knows what they asked: each is fetched when a record is of it. */
  readonly versions: readonly string[];
  /** Organisations whose countersignature counts here. */
  readonly issuers: readonly Issuer[];
}
