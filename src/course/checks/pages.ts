/** The addresses that the site has, as seen from its root; '' is the home page. Pure. */

/** Every page but the lessons. A new page is added here, so that lessons may link to it. */
export const pages = [
  '',
  'glossary/',
  'references/',
  'progress/',
  'statement/',
  'review/',
  'toolkit/',
  'portfolio/',
  'verify/',
  'about/',
  'privacy/',
  'accessibility/',
] as const;

/** `four-levels` → `lessons/four-levels/`. */
export function lessonPage(slug: string): string {
  return `lessons/${slug}/`;
}
