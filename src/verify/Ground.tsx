/** The ground at the foot of a sheet, as the statement has it. */
import { progress } from 'virtual:look';
import { groundOf } from '../ui/ground.ts';

const width = 600;

/** @param marks How many steps or marks: see `marksOf`. */
export function Ground({ marks }: { marks: number }) {
  const { sand, treads } = groundOf(progress, marks, width);
  return (
    <svg viewBox={`0 0 ${width} 76`} aria-hidden="true" preserveAspectRatio="none">
      <path class="sand" d={sand} />
      <path class="treads" d={treads} />
    </svg>
  );
}
