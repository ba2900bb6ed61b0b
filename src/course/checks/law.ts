/** The list of law and guidance that a course watches: it names what there is, and leaves out no lesson. Pure. */
import { lastLooked } from '../law.ts';
import type { Law } from '../schema.ts';
import { checkDate } from './dates.ts';
import { didYouMean } from './nearest.ts';
import { type Finding, type Path, type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';
import { idsTwice, repeats } from './twice.ts';

type Entry = Law[number];

export function checkLaw<Activity>(files: CourseFiles<Activity>): Problem[] {
  const { law } = files;
  if (!law?.data) return [];
  const { data } = law;
  const known = namesIn(files);
  return [
    ...[
      ...idsTwice(data, [], 'entries', 'notes on the law name it'),
      ...data.flatMap((entry, index) => [
        ...checkNames(entry, index, known),
        ...checkCiting(entry, index, files),
        ...checkSays(entry, index),
        ...checkDate(entry.looked, [index, 'looked']),
      ]),
    ].map((finding) => problemIn(law, finding)),
    ...files.lessons.flatMap((lesson) => checkReviewed(lesson, data)),
  ];
}

interface Names {
  /** What may stand there; undefined where that cannot be read. */
  readonly all: readonly string[] | undefined;
  readonly of: string;
  readonly remedy: string;
}

function namesIn<Activity>({
  course,
  references,
  activities,
  figures,
  pages,
}: CourseFiles<Activity>): Record<'nations' | 'lessons' | 'places' | 'reference', Names> {
  const { nations, parts, finish } = course.data ?? {};
  return {
    nations: {
      all: nations?.map(({ id }) => id),
      of: 'a nation in course.yaml',
      remedy: 'Add it to “nations” there, or take it out.',
    },
    lessons: {
      all: parts && finish && [...parts.flatMap(({ lessons }) => lessons), finish].map(({ slug }) => slug),
      of: 'a lesson in course.yaml',
      remedy: 'Write a lesson’s slug, or take it out.',
    },
    places: {
      all: ['glossary', ...[...activities, ...figures, ...pages].map(({ id }) => id)],
      of: 'an activity, a figure or a page, and is not “glossary”',
      remedy: 'Write the name of its file, or take it out.',
    },
    reference: {
      all: references.data?.map(({ id }) => id),
      of: 'a work in references.yaml',
      remedy: 'Add the work there, or take “reference” out.',
    },
  };
}

function checkNames(entry: Entry, index: number, known: ReturnType<typeof namesIn>): Finding[] {
  const named = [
    ...(entry.reference === undefined
      ? []
      : [{ name: entry.reference, at: [index, 'reference'] as Path, names: known.reference }]),
    ...(['nations', 'lessons', 'places'] as const).flatMap((field) =>
      (entry[field] ?? []).map((name, place) => ({
        name,
        at: [index, field, place] as Path,
        names: known[field],
      })),
    ),
  ];
  return [
    ...named.flatMap(({ name, at, names: { all, of, remedy } }) =>
      !all || all.includes(name)
        ? []
        : [{ at, message: `“${name}” is not ${of}.`, remedy: didYouMean(name, all) + remedy }],
    ),
    ...(['nations', 'lessons', 'places'] as const).flatMap((field) =>
      repeats(entry[field] ?? []).map(({ index: place, value }) => ({
        at: [index, field, place],
        message: `“${field}” of “${entry.id}” has “${value}” twice.`,
        remedy: 'Take one of the two out.',
      })),
    ),
  ];
}

/** A lesson that cites the work says something of it: whoever looks the law up again must come by there. */
function checkCiting<Activity>(
  { id, reference, lessons: listed }: Entry,
  index: number,
  { lessons }: CourseFiles<Activity>,
): Finding[] {
  if (reference === undefined) return [];
  const cites = ({ component, id: cited }: { component: string; id: string | undefined }) =>
    component === 'Cite' && cited === reference;
  return lessons
    .filter(({ id: slug, text }) => !listed.includes(slug) && text?.mentions.some(cites))
    .map(({ id: slug, file }) => ({
      at: [index, 'lessons'],
      message: `${file} cites “${reference}”, and “${id}” does not list the lesson.`,
      remedy: `Write “lessons: [${[...listed, slug].join(', ')}]”, and in “says” what the lesson says of it.`,
    }));
}

function checkSays({ id, says, lessons, places }: Entry, index: number): Finding[] {
  const somewhere = lessons.length + places.length > 0;
  if (somewhere === (says !== '')) return [];
  return [
    {
      at: [index, 'says'],
      message: somewhere
        ? `“${id}” lists where the course speaks of it, and does not say what it says.`
        : `“${id}” says what the course says of it, and lists neither a lesson nor another place that does.`,
      remedy: somewhere
        ? 'Write it under “says”, in a sentence.'
        : "List the lessons and places, or leave “says” empty: ''.",
    },
  ];
}

/** One day of review, not two. */
function checkReviewed<Activity>(lesson: CourseFiles<Activity>['lessons'][number], law: Law): Problem[] {
  const looked = lastLooked(law, lesson.id);
  const said = lesson.data?.reviewed;
  if (looked === undefined || said === undefined || looked === said) return [];
  return [
    problemIn(lesson, {
      at: ['reviewed'],
      message: `The lesson says that it was reviewed on ${said}; law.yaml has an entry for it that was last looked at on ${looked}.`,
      remedy: 'Take “reviewed” out: the page shows the oldest “looked” of the entries that list the lesson.',
    }),
  ];
}
