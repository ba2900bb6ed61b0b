/** The stair at the foot of a sheet: sixteen low steps up to a landing. */
const steps = 16;
const run = 400 / steps;
const rise = 4.2;
const each = Array.from({ length: steps }, (_, step) => step + 1);
const height = (step: number) => 3 + (steps - step) * rise;
const outline = `M0 80V${height(0)}${each.map((step) => `H${step * run}V${height(step).toFixed(1)}`).join('')}H600V80z`;
const treads = [0, ...each]
  .map(
    (step) =>
      `M${step ? step * run - 2 : -4} ${height(step).toFixed(1)}H${step === steps ? 604 : (step + 1) * run}`,
  )
  .join('');

export function Ground() {
  return (
    <svg viewBox="0 0 600 76" aria-hidden="true" focusable="false" preserveAspectRatio="none">
      <path class="sand" d={outline} />
      <path class="treads" d={treads} />
    </svg>
  );
}
