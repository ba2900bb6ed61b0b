/** A stair in outline with one step filled, in its level's colour where it has one. Always beside the step's name. */
import { stairOf, treadOf } from '../../ui/stair.ts';
import { levelOf } from '../level.ts';

const ground = 34;

/** @param step Which step is filled, from 0. @param steps How many there are. */
export function StepGlyph({ step, steps }: { step: number; steps: number }) {
  const all = stairOf(steps, { width: 40, left: 4, ground, low: 28 / steps, high: 28 });
  const here = all[step];
  if (!here) return null;
  const { x, top, width, height } = here;
  return (
    <svg class="step-glyph" viewBox="0 0 48 38" aria-hidden="true">
      <path
        class="outline"
        d={`M4 34${all.map(({ x, top, width }) => `V${top}H${x + width}`).join('')}V34Z`}
      />
      <rect class="filled" data-level={levelOf(step, steps)} {...{ x, y: top, width, height }} />
      <path class="tread" d={treadOf(here, 2)} />
    </svg>
  );
}
