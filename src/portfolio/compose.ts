/** The portfolio as a document: the learner's own work in the order of the lessons, then what was done. Pure. */
import type { OwnWork } from '../activities/portfolio.ts';
import type { Block, Document } from '../documents/document.ts';
import { answersOf, doneAt, type Progress } from '../progress/progress.ts';
import { FIRST, type Partnership, partnershipsIn } from '../toolkit/partnerships.ts';
import { dayInWords } from '../words/en/days.ts';
import { portfolio as words } from '../words/en/portfolio.ts';
import type { PortfolioActivity, PortfolioData, PortfolioLesson } from './portfolio-data.ts';

interface Chapter {
  readonly lesson: PortfolioLesson;
  readonly blocks: readonly Block[];
}

/** A kind's headings begin at 1; here they stand below a lesson's and an activity's. */
const below = (block: Block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block);

const shownName = ({ name }: Partnership, index: number) => name.trim() || words.partnership(index + 1);

/** Where an activity's facts lie: once, or for a tool once for each partnership that is not put away. */
function keysOf({ id, tool }: PortfolioActivity, progress: Progress) {
  const all = partnershipsIn(progress);
  const named = all.length > 1;
  return (tool ? all : all.slice(0, 1)).flatMap((partnership, index) =>
    tool && partnership.gone
      ? []
      : [
          {
            key: partnership.id === FIRST ? id : `${id}#${partnership.id}`,
            ...(tool && named ? { name: shownName(partnership, index) } : {}),
          },
        ],
  );
}

function workIn(activity: PortfolioActivity, progress: Progress, ownWork: OwnWork): readonly Block[] {
  const { kind, title, data } = activity;
  if (data === undefined) return [];
  return keysOf(activity, progress).flatMap(({ key, name }): Block[] => {
    const blocks = ownWork(kind, data, answersOf(progress, key), (other) => answersOf(progress, other));
    if (!blocks.length) return [];
    const text = name === undefined ? title : words.forPartnership(title, name);
    return [{ kind: 'heading', level: 2, text }, ...blocks.map(below)];
  });
}

/** The kinds in which the learner has something kept: what reads the others need not come. */
export const kindsBegun = ({ lessons }: PortfolioData, progress: Progress): ReadonlySet<string> =>
  new Set(
    lessons.flatMap(({ activities }) =>
      activities.flatMap((activity) =>
        keysOf(activity, progress).some(({ key }) => answersOf(progress, key).size > 0)
          ? [activity.kind]
          : [],
      ),
    ),
  );

/** The learner's work, lesson by lesson; lessons without any are left out. */
export function chaptersOf(
  { lessons }: PortfolioData,
  progress: Progress,
  ownWork: OwnWork,
): readonly Chapter[] {
  return lessons
    .map((lesson) => ({
      lesson,
      blocks: lesson.activities.flatMap((activity) => workIn(activity, progress, ownWork)),
    }))
    .filter(({ blocks }) => blocks.length > 0);
}

/** Activities that were done, with the day on which each was done first. */
function doneIn({ lessons }: PortfolioData, progress: Progress, dayOf: (wall: number) => string): string[][] {
  return lessons.flatMap(({ number, title, activities }) =>
    activities.flatMap((activity) => {
      const done = doneAt(progress, `${activity.id}/*`);
      return done ? [[words.lesson(number, title), activity.title, dayInWords(dayOf(done.wall))]] : [];
    }),
  );
}

/**
 * @param day Today where the learner is: `YYYY-MM-DD`.
 * @param dayOf The learner's calendar day of a moment in milliseconds since 1970.
 * @param ownWork Reads the work of the kinds in which there is any: see {@link kindsBegun}.
 * @returns The whole portfolio; `undefined` while there is no own work and nothing done.
 */
export function compose(
  data: PortfolioData,
  progress: Progress,
  day: string,
  dayOf: (wall: number) => string,
  ownWork: OwnWork,
): Document | undefined {
  const chapters = chaptersOf(data, progress, ownWork);
  const done = doneIn(data, progress, dayOf);
  if (!chapters.length && !done.length) return undefined;
  return {
    title: words.heading(data.title),
    language: data.language,
    blocks: [
      { kind: 'paragraph', text: words.madeOn(dayInWords(day), data.version), tone: 'quiet' },
      { kind: 'paragraph', text: words.ownWords, tone: 'quiet' },
      ...chapters.flatMap(({ lesson, blocks }): Block[] => [
        { kind: 'heading', level: 1, text: words.lesson(lesson.number, lesson.title) },
        ...blocks,
      ]),
      ...(done.length
        ? [
            { kind: 'heading', level: 1, text: words.did } as const,
            { kind: 'table', head: words.didHead, rows: done } as const,
          ]
        : []),
    ],
  };
}
