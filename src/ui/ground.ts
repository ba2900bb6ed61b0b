/** The ground of a statement: on the page, in the PDF and on the verify page. Pure. */
import type { Drawn } from './course-drawing.ts';

// Said here again: a module shared with the glyph of a placing would be one more request in every lesson with one.
const short = (number: number) => Number(number.toFixed(2));

/** How high the ground's stair is from its lowest step to the landing, and how far the landing lies below the top. */
const climb = 68.4;
export const landingAt = 3;
/** Share of the width that is stair; the rest is the landing. */
const share = 0.668;

/**
 * The ground that a statement stands on, as paths: low steps up to a landing, or a level path with as many marks.
 * @param width Of the sheet.
 * @param foot How far the filled ground reaches down.
 */
export function groundOf(drawn: Drawn, count: number, width: number, foot = 80) {
  const run = (width * share) / count;
  if (drawn === 'path') {
    const marks = Array.from({ length: count }, (_, index) => short(run * (index + 0.5)));
    return {
      sand: `M0 ${foot}V${landingAt}H${width}V${foot}z`,
      risers: marks.map((x) => `M${x} ${landingAt}v9`).join(''),
      treads: `M-4 ${landingAt}H${short(width + 4)}`,
    };
  }
  const rise = climb / count;
  const top = (step: number) => short(landingAt + (count - step) * rise);
  const each = Array.from({ length: count }, (_, index) => index + 1);
  const treads = [0, ...each].map((step) => {
    const from = step ? step * run - 2.2 : -4;
    return `M${short(from)} ${top(step)}H${short(step === count ? width + 4 : (step + 1) * run)}`;
  });
  return {
    sand: `M0 ${foot}V${top(0)}${each.map((step) => `H${short(step * run)}V${top(step)}`).join('')}H${width}V${foot}z`,
    risers: each.map((step) => `M${short(step * run)} ${top(step - 1)}V${top(step)}`).join(''),
    treads: treads.join(''),
  };
}
