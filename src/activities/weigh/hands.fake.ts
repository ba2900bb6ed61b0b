/** A learner’s hands on a weighing, for the journeys. */
export { fill as play } from '../../../tests/playing/play.ts';
