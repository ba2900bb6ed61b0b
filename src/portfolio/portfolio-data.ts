/** What the portfolio needs of the course: `portfolio/course.json`, made at build and fetched by the page. */
import { leanOf } from '../activities/in-course.ts';
import { holdsOwnWork } from '../activities/portfolio.ts';
import { type LoadedCourse, published } from '../course/load.ts';

export interface PortfolioActivity {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  /** Kept for each partnership apart. */
  readonly tool?: boolean;
  /** What its kind needs to read the stored work; none for a kind without work of the learner's own. */
  readonly data?: unknown;
}

export interface PortfolioLesson {
  readonly slug: string;
  /** The finish has none. */
  readonly number?: number;
  readonly title: string;
  readonly activities: readonly PortfolioActivity[];
}

export interface PortfolioData {
  readonly title: string;
  readonly version: string;
  readonly language: string;
  readonly lessons: readonly PortfolioLesson[];
}

export function portfolioData(loaded: LoadedCourse): PortfolioData {
  const { course, outline } = loaded;
  const numbers = new Map(
    outline.parts.flatMap(({ lessons }) => lessons.map(({ slug, number }) => [slug, number] as const)),
  );
  return {
    title: course.title,
    version: course.version,
    language: course.language,
    lessons: published(loaded).map(({ slug, head, activities }) => {
      const number = numbers.get(slug);
      return {
        slug,
        ...(number === undefined ? {} : { number }),
        title: head.title,
        activities: activities.map((activity) => ({
          id: activity.id,
          kind: activity.kind,
          title: activity.title,
          ...(activity.tool ? { tool: true } : {}),
          ...(holdsOwnWork(activity.kind) ? { data: leanOf(activity) } : {}),
        })),
      };
    }),
  };
}
