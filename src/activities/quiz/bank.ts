/** The bank of questions: what of it stands on the page, and what lies in a file beside it. Pure. */
import type { CoursePart, ExplainedQuestion as Explained } from '../definition.ts';
import type { Question } from '../question.ts';
import type { QuizActivity } from './schema.ts';

export interface LessonQuestion extends Question {
  /** The address of the lesson that it asks about. */
  readonly lesson: string;
}

export interface ExplainedQuestion extends Explained {
  readonly lesson: string;
}

/** A lesson as the result names it. One that is not published has no link. */
export interface BankLesson {
  readonly slug: string;
  readonly title: string;
  readonly part: string;
  readonly published: boolean;
}

/** `quiz/ID.json`: fetched when a try is drawn. */
export interface Bank {
  readonly lessons: readonly BankLesson[];
  readonly questions: readonly ExplainedQuestion[];
}

/** The questions that stand on paper: the first of each lesson. Every try that cannot be drawn has these. */
export function onPaper<Asked extends { readonly lesson: string }>({
  questions,
}: {
  readonly questions: readonly Asked[];
}): readonly Asked[] {
  const lessons = questions.map(({ lesson }) => lesson);
  return questions.filter(({ lesson }, index) => lessons.indexOf(lesson) === index);
}

/** The whole bank, and the lessons that it asks about. */
export function bankOf({ questions }: QuizActivity, course: readonly CoursePart[]): Bank {
  const asked = new Set(questions.map(({ lesson }) => lesson));
  const lessons = course.flatMap(({ title: part, lessons: own }) =>
    own.flatMap(({ slug, title, published }) => (asked.has(slug) ? [{ slug, title, part, published }] : [])),
  );
  return { lessons, questions };
}
