/** A learner’s hands on expectations, for the journeys. */
export { fill as play } from '../../../tests/playing/play.ts';
