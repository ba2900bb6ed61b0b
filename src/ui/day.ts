/** The day where the learner is: 'YYYY-MM-DD'. `wall` in milliseconds since 1970. */
export function dayOf(wall: number): string {
  const day = new Date(wall);
  const two = (count: number) => String(count).padStart(2, '0');
  return `${String(day.getFullYear()).padStart(4, '0')}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
