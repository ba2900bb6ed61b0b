/** What the page of notes needs of the course: `notes/course.json`, made at build. */
import { type LoadedCourse, published } from '../course/load.ts';

export interface NotesData {
  readonly lessons: readonly { readonly slug: string; readonly number?: number; readonly title: string }[];
}

export function notesData(loaded: LoadedCourse): NotesData {
  const numbers = new Map(
    loaded.outline.parts.flatMap(({ lessons }) => lessons.map(({ slug, number }) => [slug, number] as const)),
  );
  return {
    lessons: published(loaded).map(({ slug, head: { title } }) => {
      const number = numbers.get(slug);
      return { slug, title, ...(number === undefined ? {} : { number }) };
    }),
  };
}
