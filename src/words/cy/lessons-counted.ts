/** How many lessons a completion has: those with a number, and the finish, which has none. */
export const lessonsCounted = (numbered: number, all: number): string =>
  all > numbered ? `${numbered}, a’r diwedd` : String(all);
