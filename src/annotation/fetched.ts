/**
 * The text of a lesson that is not this page, as it stands now: to see of which notes the text is gone. It is the one
 * that the build wrote for search. A page may not read another one as a page: its styles are against the policy here.
 */
import { textsOf } from '../search/files.ts';
import { kinds, type TextsFile } from '../search/found-file.ts';
import type { PlaceText } from './place.ts';

const activity = kinds.indexOf('activity');
const squeezed = (text: string) => text.replace(/[\u00ad\u2060]/g, '').replace(/\s+/g, ' ');

/** TEXTS as `textOf` reads the page: with its headings, and without activities and the lesson's own head. */
export function textIn(texts: TextsFile): PlaceText {
  let text = '';
  const sections = Object.entries(texts)
    .filter(([, [, , kind]]) => kind !== activity)
    .map(([id, [own, title]]) => {
      const from = text.length;
      // A figure's stands in its text already.
      text += `${squeezed(id && !own.startsWith(title) ? `${title} ${own}` : own)} `;
      return { id, title, from, to: text.length };
    });
  return { text, sections };
}

/** Nothing where the text does not come: then nothing is known of it. */
export async function lessonText(lesson: string): Promise<PlaceText | undefined> {
  const texts = await textsOf(`lessons/${lesson}/`);
  return Object.keys(texts).length ? textIn(texts) : undefined;
}
