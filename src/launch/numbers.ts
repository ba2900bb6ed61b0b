/** Times and durations as the editions write them. Pure. */

const two = (number: number): string => String(number).padStart(2, '0');

/** Hundredths of a second, as both editions count. */
const hundredths = (milliseconds: number): number => Math.max(0, Math.round(milliseconds / 10));

/** `HHHH:MM:SS.SS`, at most 9999 hours. */
export function timespan12(milliseconds: number): string {
  const all = Math.min(hundredths(milliseconds), 9999 * 360_000);
  const [hours, rest] = [Math.floor(all / 360_000), all % 360_000];
  const [minutes, seconds] = [Math.floor(rest / 6000), rest % 6000];
  return `${String(hours).padStart(4, '0')}:${two(minutes)}:${two(Math.floor(seconds / 100))}.${two(seconds % 100)}`;
}

/** `HH:MM:SS` of the day, by the learner's clock. */
export function timeOfDay12(at: number): string {
  const date = new Date(at);
  return [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
}

/** An ISO 8601 duration with at most two digits after the point: `PT1H2M3.45S`. */
export function duration2004(milliseconds: number): string {
  const all = hundredths(milliseconds);
  const [hours, rest] = [Math.floor(all / 360_000), all % 360_000];
  const [minutes, seconds] = [Math.floor(rest / 6000), (rest % 6000) / 100];
  return `PT${hours ? `${hours}H` : ''}${minutes ? `${minutes}M` : ''}${seconds}S`;
}

/** A moment with exactly two digits after the point: players refuse the three of `toISOString`. */
export const moment2004 = (at: number): string => new Date(at).toISOString().replace(/\.(\d\d)\dZ$/, '.$1Z');

/** A number with at most two digits after the point. */
export const decimal = (number: number): string => String(Math.round(number * 100) / 100);
