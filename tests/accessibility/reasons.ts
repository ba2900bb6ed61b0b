/** What the checkers find and the course keeps, each with its reason. One that excuses nothing any more fails the run. */
import type { Reason } from './findings.ts';

export const reasons: readonly Reason[] = [];
