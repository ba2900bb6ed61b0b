/**
 * The text of a lesson that is not this page, as it stands now: to see of which notes the text is gone. It is the one
 * that the build wrote for search. A page may not read another one as a page: its styles are against the policy here.
 */
import { textsOf } from '../search/files.ts';
import type { PlaceText } from './place.ts';

/** Nothing where the text does not come: then nothing is known of it. */
export async function lessonText(lesson: string): Promise<PlaceText | undefined> {
  const places = Object.entries(await textsOf(`lessons/${lesson}/`));
  if (!places.length) return undefined;
  let text = '';
  const sections = places.map(([id, own]) => {
    const from = text.length;
    text += `${own.replace(/[\u00ad\u2060]/g, '').replace(/\s+/g, ' ')} `;
    return { id, title: '', from, to: text.length };
  });
  return { text, sections };
}
