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
