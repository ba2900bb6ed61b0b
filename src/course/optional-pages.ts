/** Pages that a course has only if it has something for them. Pure. */

export type OptionalPage =
  | 'cohort'
  | 'facilitator'
  | 'glossary'
  | 'group'
  | 'moves'
  | 'portfolio'
  | 'present'
  | 'references'
  | 'review'
  | 'room'
  | 'toolkit';

/** How much of each thing the course has. */
export interface SomethingFor {
  readonly terms: number;
  readonly references: number;
  /** Questions that explain themselves, by activity. */
  readonly checks: number;
  readonly tools: number;
  /** Tools that two sides can lay beside each other. */
  readonly sides: number;
  /** Activities with work of the learner's own. */
  readonly works: number;
  /** Activities whose choices learners can show as a code. */
  readonly codes: number;
  /** The course on one sheet. */
  readonly moves: number;
  /** Pages for those who run it with a group. */
  readonly sessions: number;
  /** A learning platform has a view of its own of who has done what: packages have none. */
  readonly packaged: boolean;
  /** Activities that a room can be shown; none in a package, whose learners are alone with it. */
  readonly shown: number;
}

export function optionalPages({
  terms,
  references,
  checks,
  tools,
  sides,
  works,
  codes,
  moves,
  sessions,
  packaged,
  shown,
}: SomethingFor): ReadonlySet<OptionalPage> {
  return new Set<OptionalPage>([
    ...(terms ? (['glossary'] as const) : []),
    ...(references ? (['references'] as const) : []),
    // What comes back there: the questions of checks, and terms.
    ...(terms + checks ? (['review'] as const) : []),
    ...(tools ? (['toolkit'] as const) : []),
    ...(sides ? (['room'] as const) : []),
    ...(works ? (['portfolio'] as const) : []),
    ...(moves ? (['moves'] as const) : []),
    ...(codes ? (['group'] as const) : []),
    ...(sessions ? (['facilitator'] as const) : []),
    ...(packaged ? [] : (['cohort'] as const)),
    ...(shown ? (['present'] as const) : []),
  ]);
}
