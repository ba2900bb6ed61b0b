/** What a checker found, and what is said of it: mended, or a reason why it may stay. */

export type Engine = 'axe' | 'IBM' | 'W3C';

export interface Finding {
  readonly engine: Engine;
  /** The rule by its own name, and what of it was broken where the engine tells that apart. */
  readonly rule: string;
  /** Where in the page: the kind of activity, then a few elements with their classes, the outermost first. */
  readonly at: string;
  /** How the element begins. */
  readonly markup: string;
  readonly says: string;
  /** The state that the page was in. */
  readonly state?: string;
}

/** Why a finding of one rule, at one kind of place, is no fault. */
export interface Reason {
  readonly engine: Engine;
  readonly rule: string;
  /** Of the place, or of how the element begins; a finding elsewhere is not excused. */
  readonly where: RegExp;
  readonly why: string;
  /** It holds in this state alone. */
  readonly state?: string;
}

export const excuses = (reason: Reason, { engine, rule, at, markup, state }: Finding): boolean =>
  reason.engine === engine &&
  reason.rule === rule &&
  (!reason.state || state?.startsWith(reason.state) === true) &&
  (reason.where.test(at) || reason.where.test(markup));

export const unexplained = (findings: readonly Finding[], reasons: readonly Reason[]): Finding[] =>
  findings.filter((finding) => !reasons.some((reason) => excuses(reason, finding)));

/** Reasons that excused nothing: what they were for is gone, and so should they be. */
export const idle = (findings: readonly Finding[], reasons: readonly Reason[]): Reason[] =>
  reasons.filter((reason) => !findings.some((finding) => excuses(reason, finding)));

/** In a line, for whoever has to find it. */
export const lineOf = ({ engine, rule, at, markup, says }: Finding): string =>
  `${engine} ${rule}: ${at}: ${says} ${markup}`.replace(/\s+/g, ' ').slice(0, 400);
