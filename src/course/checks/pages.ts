/** The addresses that every course's site has, as seen from its root; '' is the home page. Pure. */

/** A new page is added here, so that lessons may link to it. What only some courses have: `course/optional-pages.ts`. */
export const pages = ['', 'notes/', 'outline/', 'progress/', 'search/', 'statement/', 'verify/'] as const;

/** `four-levels` → `lessons/four-levels/`. */
export function lessonPage(slug: string): string {
  return `lessons/${slug}/`;
}

/** `time-and-trust` → `facilitator/time-and-trust/`. */
export function sessionPage(id: string): string {
  return `facilitator/${id}/`;
}
