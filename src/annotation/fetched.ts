/** The text of a lesson that is not this page, as it stands now: to see of which notes the text is gone. */
import { type LessonText, textOf } from './text.ts';

const texts = new Map<string, Promise<LessonText | undefined>>();

/** Nothing where the lesson does not come: then nothing is known of it. */
export function lessonText(root: string, lesson: string): Promise<LessonText | undefined> {
  const there = texts.get(lesson) ?? fetchText(`${root}lessons/${encodeURIComponent(lesson)}/`);
  texts.set(lesson, there);
  return there;
}

/** The browser reads the page as a document of its own, in which no script runs. */
const fetchText = (address: string) =>
  new Promise<LessonText | undefined>((tell) => {
    const request = new XMLHttpRequest();
    request.open('GET', address);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      const article = request.status === 200 ? request.responseXML?.querySelector('.lesson') : undefined;
      tell(article ? textOf(article) : undefined);
    });
    request.send();
  });
