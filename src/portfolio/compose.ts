/** The portfolio as a document: the learner's own work in the order of the lessons, then what was done. Pure. */
import type { OwnWork } from '../activities/portfolio.ts';
import { annotationsIn, areaOf, lessonsNoted } from '../annotation/kept.ts';
import { isGone, type Placed, type PlaceText, placed } from '../annotation/place.ts';
import { blocksOf } from '../annotation/portfolio.ts';
import type { Block, Document } from '../documents/document.ts';
import { answersOf } from '../progress/activity.ts';
import { doneAt, type Progress } from '../progress/progress.ts';
import { keyFor, type Partnership, partnershipsIn } from '../toolkit/partnerships.ts';
import { annotationPage } from '../words/en/annotation-page.ts';
import { dayInWords } from '../words/en/days.ts';
import { portfolio as words } from '../words/en/portfolio.ts';
import type { PortfolioActivity, PortfolioData, PortfolioLesson } from './portfolio-data.ts';

/** What a learner takes along or leaves out: the work of one activity with one partnership, or what was done. */
export interface Piece {
  /** Lasting: where its facts lie. */
  readonly id: string;
  readonly title: string;
  /** The heading that it stands below, if there is one: its lesson. */
  readonly below?: string;
  /** Headings of level 3 alone. */
  readonly blocks: readonly Block[];
}

/** What was done; no activity has an id with a slash in it. */
const DONE = 'course/done';

/** Where an activity's facts lie: once, or for a tool once for each partnership that is not put away. */
function keysOf({ id, tool }: PortfolioActivity, progress: Progress) {
  const all = partnershipsIn(progress);
  const named = all.length > 1;
  return (tool ? all : all.slice(0, 1)).flatMap((partnership, index) =>
    tool && partnership.gone
      ? []
      : [
          {
            key: keyFor(id, partnership.id),
            ...(tool && named ? { name: shownName(partnership, index) } : {}),
          },
        ],
  );
}

const shownName = ({ name }: Partnership, index: number) => name.trim() || words.partnership(index + 1);

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

/**
 * Everything that there is to take along, in the order of the course: notes behind their lesson's work, what was done last.
 * @param dayOf The learner's calendar day of a moment in milliseconds since 1970.
 * @param ownWork Reads the work of the kinds in which there is any: see {@link kindsBegun}.
 * @param texts The lessons in which something is marked, as far as they came.
 */
export function piecesOf(
  data: PortfolioData,
  progress: Progress,
  dayOf: (wall: number) => string,
  ownWork: OwnWork,
  texts: ReadonlyMap<string, PlaceText> = new Map(),
): readonly Piece[] {
  const done = doneIn(data, progress, dayOf);
  return [
    ...data.lessons.flatMap((lesson) => [
      ...lesson.activities.flatMap((activity) => workIn(activity, lesson, progress, ownWork)),
      ...notesIn(lesson.slug, progress, texts.get(lesson.slug), words.lesson(lesson.number, lesson.title)),
    ]),
    ...lessonsNoted(progress)
      .filter((noted) => !data.lessons.some(({ slug }) => slug === noted))
      .flatMap((noted) => notesIn(noted, progress)),
    ...(done.length
      ? [
          {
            id: DONE,
            title: words.did,
            blocks: [{ kind: 'table', head: words.didHead, rows: done } as const],
          },
        ]
      : []),
  ];
}

function workIn(
  activity: PortfolioActivity,
  { number, title: lesson }: PortfolioLesson,
  progress: Progress,
  ownWork: OwnWork,
): Piece[] {
  const { kind, title, data } = activity;
  if (data === undefined) return [];
  return keysOf(activity, progress).flatMap(({ key, name }): Piece[] => {
    const blocks = ownWork(kind, data, answersOf(progress, key), (other) => answersOf(progress, other));
    if (!blocks.length) return [];
    return [
      {
        id: key,
        title: name === undefined ? title : words.forPartnership(title, name),
        below: words.lesson(number, lesson),
        blocks: blocks.filter((block, index) => index || !isTitle(block, title)).map(under),
      },
    ];
  });
}

/** What was marked in a lesson. Without `below` the lesson is gone, and with it every text that a note was about. */
function notesIn(slug: string, progress: Progress, text?: PlaceText, below?: string): Piece[] {
  const annotations = annotationsIn(progress, slug);
  if (!annotations.length) return [];
  const all = text ? placed(annotations, text) : annotations.map((annotation): Placed => ({ annotation }));
  const isChanged = (one: Placed) => !below || (text !== undefined && isGone(one));
  return [
    {
      id: areaOf(slug),
      title: below ? annotationPage.inText : annotationPage.inGone,
      ...(below ? { below } : {}),
      blocks: blocksOf(all, isChanged),
    },
  ];
}

/** An activity with one prompt is often called by it: once is enough. */
const isTitle = (block: Block, title: string) => block.kind === 'heading' && block.text === title;

/** A kind's headings begin at 1; here they stand below a lesson's and an activity's. */
const under = (block: Block): Block => (block.kind === 'heading' ? { ...block, level: 3 } : block);

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
 * PIECES as one document: all of them, or those that the learner chose.
 * @param day Today where the learner is: `YYYY-MM-DD`.
 */
export const documentOf = (data: PortfolioData, pieces: readonly Piece[], day: string): Document => ({
  title: words.heading(data.title),
  language: data.language,
  blocks: [
    { kind: 'paragraph', text: words.madeOn(dayInWords(day), data.version), tone: 'quiet' },
    { kind: 'paragraph', text: words.ownWords, tone: 'quiet' },
    ...pieces.flatMap(({ title, below, blocks }, index): Block[] => [
      ...(below && below !== pieces[index - 1]?.below
        ? [{ kind: 'heading', level: 1, text: below } as const]
        : []),
      { kind: 'heading', level: below ? 2 : 1, text: title },
      ...blocks,
    ]),
  ],
});
