/** What the picture of a learner's way needs of the course: `progress/way.json`, made at build and fetched by the page. */
import { isCoded } from '../activities/countable.ts';
import { definitionOf } from '../activities/in-course.ts';
import type { Verdict } from '../activities/kind.ts';
import { type LoadedCourse, published } from '../course/load.ts';
import { siteOf } from '../course/site.ts';
import { stepsOf } from '../course/steps.ts';
import { reviewData } from '../review/review-data.ts';
import type { ReviewLesson } from '../review/subjects.ts';
import { type Returning, returningOf } from '../toolkit/returning.ts';

export interface WayLesson {
  readonly slug: string;
  /** The finish has none. */
  readonly number?: number;
  readonly title: string;
  readonly activities: readonly { readonly id: string; readonly title: string; readonly required: boolean }[];
}

/** What one step of the drawing stands for: a lesson, in a long course several. */
export interface WayStep {
  /** What stands on it: a lesson's number; of several, those of the first and the last. */
  readonly name: string;
  readonly title: string;
  /** Nothing of it is published yet. */
  readonly toCome?: boolean;
  /** The published ones, by their places in `lessons`. */
  readonly lessons: readonly number[];
}

/** Cards to be placed, and where the course places them. */
export interface WayLevels {
  readonly id: string;
  readonly title: string;
  /** Its place in `lessons`. */
  readonly lesson: number;
  /** Places that build on each other, lowest first. */
  readonly stair: boolean;
  readonly places: readonly { readonly id: string; readonly title: string }[];
  /** With what the course says of each place. */
  readonly cards: readonly {
    readonly id: string;
    readonly title: string;
    readonly verdicts: Readonly<Record<string, Verdict>>;
  }[];
}

/** A rating that is compared: with an earlier one of the same things, or with its own readings. */
export interface WayRating {
  readonly id: string;
  readonly title: string;
  /** The earlier rating; none where readings are kept. */
  readonly since?: string;
  /** Kept for each partnership apart. */
  readonly tool?: boolean;
  readonly items: readonly { readonly id: string; readonly short: string }[];
}

export interface WayData {
  readonly title: string;
  readonly language: string;
  /** The day of the course's first version. */
  readonly begun: string;
  readonly lessons: readonly WayLesson[];
  readonly steps: readonly WayStep[];
  /** Parts and how many steps each has; left out where a step is a part. */
  readonly parts: readonly { readonly title: string; readonly steps: number }[];
  readonly levels: readonly WayLevels[];
  readonly ratings: readonly WayRating[];
  /** For what comes back; left out where the course has no review. */
  readonly review?: readonly ReviewLesson[];
  /** Tools that are looked at again after months. */
  readonly returning: readonly Returning[];
}

export function wayData(loaded: LoadedCourse): WayData {
  const { course, outline } = loaded;
  const there = published(loaded);
  const place = new Map(there.map(({ slug }, index) => [slug, index]));
  const all = there.flatMap(({ activities }, lesson) => activities.map((activity) => ({ activity, lesson })));
  const numbers = new Map(
    outline.parts.flatMap(({ lessons }) => lessons.map(({ slug, number }) => [slug, number] as const)),
  );
  const steps = stepsOf(outline);
  const single = steps.every((lessons) => lessons.length === 1);
  const byParts = !single && steps.length === outline.parts.length;
  return {
    title: course.title,
    language: course.language,
    begun: [course.released, ...course.changes.map(({ date }) => date)].sort()[0] ?? course.released,
    lessons: there.map(({ slug, head, activities }) => {
      const number = numbers.get(slug);
      return {
        slug,
        ...(number === undefined ? {} : { number }),
        title: head.title,
        activities: activities.map(({ id, title, required }) => ({ id, title, required })),
      };
    }),
    steps: steps.map((lessons, index): WayStep => {
      const [first, last] = [lessons[0], lessons.at(-1)];
      const part = outline.parts[index];
      return {
        name:
          byParts && part ? part.letter : single ? `${first?.number}` : `${first?.number}–${last?.number}`,
        title:
          byParts && part ? part.title : single ? (first?.title ?? '') : `${first?.title} – ${last?.title}`,
        ...(lessons.some((lesson) => lesson.published) ? {} : { toCome: true }),
        lessons: lessons.flatMap(({ slug }) => place.get(slug) ?? []),
      };
    }),
    parts: single
      ? outline.parts.map(({ letter, title, lessons }) => ({
          title: `${letter} ${title}`,
          steps: lessons.length,
        }))
      : [],
    levels: all.flatMap(({ activity, lesson }): WayLevels[] => {
      const countable = definitionOf(activity).countable?.(activity);
      if (!countable || countable.shape === 'list' || !isCoded(countable)) return [];
      const places = countable.items[0]?.choices ?? [];
      return [
        {
          id: activity.id,
          title: activity.title,
          lesson,
          stair: countable.shape === 'stair',
          places: places.map(({ id, title }) => ({ id, title })),
          cards: countable.items.map(({ id, title, choices }) => ({
            id,
            title,
            verdicts: Object.fromEntries(
              choices.flatMap((choice) => (choice.verdict ? [[choice.id, choice.verdict]] : [])),
            ),
          })),
        },
      ];
    }),
    ratings: all.flatMap(({ activity }): WayRating[] => {
      const { countable, since, keepsReadings } = definitionOf(activity);
      const items = countable?.(activity);
      const earlier = since?.(activity);
      // A scale from 1 to 5, as a rating has: nothing else can be laid on these treads.
      if (!items?.ordered || items.items.some(({ choices }) => !isScale(choices))) return [];
      if (!earlier && !keepsReadings?.(activity)) return [];
      return [
        {
          id: activity.id,
          title: activity.title,
          ...(earlier ? { since: earlier } : {}),
          ...(activity.tool ? { tool: true } : {}),
          items: items.items.map(({ id, title }) => ({ id, short: title })),
        },
      ];
    }),
    ...(siteOf(loaded).has.has('review') ? { review: reviewData(loaded).lessons } : {}),
    returning: returningOf(loaded),
  };
}

const isScale = (choices: readonly { readonly id: string }[]) =>
  choices.map(({ id }) => id).join() === '1,2,3,4,5';
