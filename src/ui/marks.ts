/** More marks than these are not told from each other where they are drawn small: then a part is one. */
const most = 40;

/** How many steps or marks a drawing of a whole course has: one a lesson, or one a part where the lessons are many. */
export const marksOf = (lessons: number, parts: number): number =>
  Math.max(1, lessons > most ? parts : lessons);
