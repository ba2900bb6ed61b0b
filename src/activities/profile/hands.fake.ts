/** A learner’s hands on a profile, for the journeys. */
export { writeAll as play } from '../../../tests/playing/play.ts';
