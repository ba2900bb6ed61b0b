/** What the review page and its sessions carry of the course. Made at build; read by the scripts. */

import type { ExplainedQuestion as Explained } from '../activities/definition.ts';
import { definitionOf } from '../activities/in-course.ts';
import { type LoadedCourse, published } from '../course/load.ts';
import type { ReviewLesson } from './subjects.ts';

/** Lies in the page. */
export interface ReviewData {
  readonly title: string;
  readonly lessons: readonly ReviewLesson[];
}

/** A question with what the course says to each option. */
export interface ExplainedQuestion extends Explained {
  readonly activity: string;
}

/** A lesson's file, `review/SLUG.json`: fetched when a session needs it. */
export interface LessonCards {
  readonly questions: readonly ExplainedQuestion[];
  readonly terms: readonly { readonly id: string; readonly term: string; readonly meaning: string }[];
}

type Lesson = ReturnType<typeof published>[number];

/** The activities with questions that explain themselves at once. A first guess is not among them. */
const checksOf = ({ activities }: Lesson) =>
  activities.flatMap((activity) => {
    const questions = definitionOf(activity).forReview?.(activity) ?? [];
    return questions.length ? [{ id: activity.id, questions }] : [];
  });

export function reviewData(loaded: LoadedCourse): ReviewData {
  const explained = new Set<string>();
  const numbers = new Map(
    loaded.outline.parts.flatMap(({ lessons }) => lessons.map(({ slug, number }) => [slug, number] as const)),
  );
  return {
    title: loaded.course.title,
    lessons: published(loaded).map((lesson) => {
      const { slug, head, activities } = lesson;
      const number = numbers.get(slug);
      const terms = head.terms.filter((id) => !explained.has(id));
      for (const id of terms) explained.add(id);
      return {
        slug,
        ...(number === undefined ? {} : { number }),
        title: head.title,
        requires: activities.filter(({ required }) => required).map(({ id }) => id),
        checks: checksOf(lesson).map(
          ({ id, questions }) => [id, questions.map((question) => question.id)] as const,
        ),
        terms: terms.map((id) => [id, loaded.terms.get(id)?.term ?? id] as const),
      };
    }),
  };
}

/** What a session needs of one lesson. */
export function lessonCards(loaded: LoadedCourse, lesson: Lesson): LessonCards {
  return {
    questions: checksOf(lesson).flatMap(({ id: activity, questions }) =>
      questions.map(({ id, text, multiple, options }) => ({ activity, id, text, multiple, options })),
    ),
    terms: lesson.head.terms
      .flatMap((id) => loaded.terms.get(id) ?? [])
      .map(({ id, term, meaning }) => ({ id, term, meaning })),
  };
}
