/** A stair in outline with one step filled, of four steps in its level's colour. Always beside the step's name. */

/** @param step Which step is filled, from 0. @param steps How many there are. */
export function StepGlyph({ step, steps }: { step: number; steps: number }) {
  const run = 40 / steps;
  const rise = 28 / steps;
  const top = (index: number) => 34 - rise * (index + 1);
  const outline = Array.from({ length: steps }, (_, i) => `V${top(i)}H${4 + run * (i + 1)}`).join('');
  return (
    <svg class="step-glyph" viewBox="0 0 48 38" aria-hidden="true" focusable="false">
      <path class="outline" d={`M4 34${outline}V34Z`} />
      <rect
        class="filled"
        data-level={steps === 4 ? step + 1 : undefined}
        x={4 + run * step}
        y={top(step)}
        width={run}
        height={34 - top(step)}
      />
      <path class="tread" d={`M${2 + run * step} ${top(step)}h${run + 2}`} />
    </svg>
  );
}
