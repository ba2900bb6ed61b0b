/**
 * WALL, in milliseconds since 1970, as a moment. A damaged clock or a foreign file may hold any whole number: where no
 * calendar has that moment it is `undefined`.
 */
export function momentOf(wall: number): Date | undefined {
  const moment = new Date(wall);
  return moment.getFullYear() <= 9999 ? moment : undefined;
}

/** The day where the learner is: 'YYYY-MM-DD', or '' where no calendar has it. `wall` in milliseconds since 1970. */
export function dayOf(wall: number): string {
  const day = momentOf(wall);
  if (!day) return '';
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

/** 'YYYY-MM-DD' of a day from 2000 on; anything else is none, such as a year that is still being typed. */
export function readDay(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[2-9]\d{3}-\d{2}-\d{2}$/.test(value)) return undefined;
  const at = new Date(`${value}T00:00:00Z`);
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== value ? undefined : value;
}
