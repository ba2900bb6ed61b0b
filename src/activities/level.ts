/** A level's colour means that level. */
import { levels } from 'virtual:look';

/** The level that a step has the colour of; none on a stair of another number of steps. STEP counts from 0. */
export const levelOf = (step: number, steps: number): number | undefined =>
  steps === levels ? step + 1 : undefined;
