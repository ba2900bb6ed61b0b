/**
 * What the site's builder would let pass, and a learner would stumble over. Pure: the files as read go in, problems
 * come out. A file with problems of its own is not looked into further, and still counts as being there.
 */

import { asId, slugOf } from '../folder.ts';
import type { Ids } from '../ids.ts';
import { letterOf } from '../outline.ts';
import { type Course, id, type LessonHead, type Reference, type Term } from '../schema.ts';
import { checkCompletion } from './completion.ts';
import { checkDate } from './dates.ts';
import { checkDrawings } from './drawings.ts';
import { checkGuesses } from './guesses.ts';
import { checkIds, idsNow } from './ids.ts';
import { checkIssuers } from './issuers.ts';
import { checkLanguage } from './language.ts';
import { checkLaw } from './law.ts';
import { checkLinks, type FillsOf } from './links.ts';
import { checkLookFolder } from './look.ts';
import { checkMentions } from './mentions.ts';
import { checkNations } from './nations.ts';
import { didYouMean } from './nearest.ts';
import { checkOwnPages } from './own-pages.ts';
import { type Finding, type Problem, problemIn, type Source } from './problems.ts';
import { checkProse } from './prose.ts';
import type { CourseFile, CourseFiles } from './read.ts';
import { checkRenames } from './renames.ts';
import { checkRoom } from './room.ts';
import { checkSessions } from './sessions.ts';
import { checkToolkit } from './toolkit.ts';
import { idsTwice, repeats } from './twice.ts';
import { checkVersions } from './versions.ts';
import { checkMoves, checkWays } from './ways.ts';

/**
 * @param checkActivity What an activity's kind has against it, beyond its schema.
 * @param itemsOf Under which items the facts of activities may lie, with the ids that an answer there may hold.
 * @param fillsOf How many activities fill pages of their own.
 * @returns Every problem of the course, those of reading it included; none when it can be built.
 */
export function checkCourse<
  Activity extends {
    readonly id: string;
    readonly title: string;
    readonly minutes: number;
    readonly required: boolean;
    readonly draw?: number | undefined;
    readonly tool?: boolean | undefined;
    readonly again?: string | undefined;
    readonly kind: string;
    readonly feedback?: string | undefined;
  },
>(
  files: CourseFiles<Activity>,
  checkActivity: (activity: Activity, lessons?: readonly string[]) => readonly Finding[],
  itemsOf: (activities: readonly Activity[]) => Ids,
  fillsOf: FillsOf<Activity>,
): Problem[] {
  const { course, lessons, activities, glossary, references, issuers } = files;
  const now = idsNow(files, itemsOf);
  const slugs = course.data?.parts.flatMap((part) => part.lessons.map(({ slug }) => slug));
  return [
    ...files.problems,
    ...told(course, checkCourseFile),
    ...told(glossary, checkGlossary),
    ...told(references, checkReferences),
    ...(issuers ? told(issuers, checkIssuers) : []),
    ...namesTwice(lessons, (slug, other) => ({
      message: `Another lesson has the address “${slug}” too: ${other}.`,
      remedy: 'Rename one of the two folders; what follows the number is the address.',
    })),
    ...lessons.flatMap((lesson) => told(lesson, (head) => checkLessonHead(lesson, head, course.data))),
    ...activities.flatMap((activity) =>
      told(activity, (data) => [...checkName(activity, data.id), ...checkActivity(data, slugs)]),
    ),
    ...namesTwice(activities, (name, other) => ({
      message: `Another activity is called “${name}” too: ${other}.`,
      remedy: 'Give the newer one another id and file name: learners’ work is kept under the id.',
    })),
    ...checkFigures(files),
    ...checkOwnPages(files),
    ...checkDrawings(files),
    ...checkCompletion(files),
    ...checkToolkit(files),
    ...checkWays(files),
    ...checkMoves(files),
    ...checkRoom(files, itemsOf),
    ...checkSessions(files),
    ...checkGuesses(files),
    ...checkLaw(files),
    ...checkMentions(files),
    ...checkNations(files),
    ...checkProse(files),
    ...checkLinks(files, fillsOf),
    ...checkVersions(files),
    ...checkLookFolder(files.look, (said) => (files.look.file ? told(files.look.file, said) : [])),
    ...(now ? [...checkIds(files, now), ...checkRenames(files, now)] : []),
  ];
}

/** The findings in one file, if it could be read. */
function told<Data>(file: CourseFile<Data>, check: (data: Data) => readonly Finding[]): Problem[] {
  return file.data === undefined ? [] : check(file.data).map((finding) => problemIn(file, finding));
}

function checkCourseFile({
  parts,
  finish,
  outcomes,
  released,
  version,
  changes,
  language,
  nations,
}: Course): Finding[] {
  const places = [
    ...parts.flatMap(({ lessons }, part) =>
      lessons.map(({ slug }, index) => ({ slug, at: ['parts', part, 'lessons', index, 'slug'] })),
    ),
    { slug: finish.slug, at: ['finish', 'slug'] },
  ];
  return [
    ...repeats(places.map(({ slug }) => slug)).map(({ index, value }) => ({
      at: places[index]?.at ?? [],
      message: `Two lessons have the slug “${value}”.`,
      remedy: 'Give each lesson an address of its own.',
    })),
    ...repeats(outcomes.map(({ number }) => number)).map(({ index, value }) => ({
      at: ['outcomes', index, 'number'],
      message: `Two outcomes have the number ${value}.`,
      remedy: 'Number the outcomes one by one: lessons name them by number.',
    })),
    ...lettersTwice(parts),
    ...checkLanguage(language, ['language']),
    ...(changes.some((change) => change.version === version)
      ? []
      : [
          {
            at: ['changes'],
            message: `“changes” says nothing of version ${version}.`,
            remedy: `Add an entry at its top: - { version: ${version}, date: '${released}', what: [What a learner would notice.] }`,
          },
        ]),
    ...repeats(changes.map((change) => change.version)).map(({ index, value }) => ({
      at: ['changes', index, 'version'],
      message: `“changes” has version ${value} twice.`,
      remedy: 'Put what changed under one of the two, and take the other out.',
    })),
    ...idsTwice(nations, ['nations'], 'nations', 'lessons name it'),
    ...checkDate(released, ['released']),
    ...changes.flatMap(({ date }, index) => checkDate(date, ['changes', index, 'date'])),
  ];
}

function lettersTwice(parts: Course['parts']): Finding[] {
  const letters = parts.map(({ letter }, index) => letterOf(letter, index));
  return repeats(letters).map(({ index, value, first }) => {
    const own = letterOf(undefined, index);
    return {
      at: parts[index]?.letter === undefined ? ['parts', index] : ['parts', index, 'letter'],
      message: `Two parts have the letter ${value}: parts ${first + 1} and ${index + 1}.`,
      remedy: letters.includes(own)
        ? 'Take “letter” out of every part: then they are called A, B, C … in their order.'
        : `Write ${own}: it is part ${index + 1}.`,
    };
  });
}

function checkLessonHead(
  { folder }: Source & { folder: string },
  head: LessonHead,
  course: Course | undefined,
): Finding[] {
  const found = head.reviewed === undefined ? [] : checkDate(head.reviewed, ['reviewed']);
  if (!course) return found;
  const slug = slugOf(folder);
  if (!id.safeParse(slug).success) return [...found, unfit(folder, slug)];
  const places = [...course.parts.flatMap(({ lessons }) => lessons), course.finish];
  const place = places.find((lesson) => lesson.slug === slug);
  if (!place) {
    const slugs = places.map((lesson) => lesson.slug);
    found.push({
      message: `course.yaml lists no lesson “${slug}”, so no learner would come to this one.`,
      remedy: `${didYouMean(slug, slugs)}Add “slug: ${slug}” to a part of course.yaml, or rename the folder.`,
    });
  } else if (place.title !== head.title) {
    found.push({
      at: ['title'],
      message: `The title is “${head.title}” here, and “${place.title}” in course.yaml.`,
      remedy: 'Write the same title in both.',
    });
  }
  const numbers = course.outcomes.map(({ number }) => number);
  head.outcomes.forEach((number, index) => {
    if (numbers.includes(number)) return;
    found.push({
      at: ['outcomes', index],
      message: `course.yaml has no outcome ${number}.`,
      remedy: `The outcomes are numbered ${numbers.join(', ')}.`,
    });
  });
  return found;
}

/** A folder whose name can be no address. */
function unfit(folder: string, slug: string): Finding {
  const name = folder.split('/').at(-1) ?? folder;
  return {
    message: `The folder is called ${name}, and “${slug}” can be no address.`,
    remedy: `Rename the folder to ${name.slice(0, name.length - slug.length)}${asId(slug)}, and write “slug: ${asId(slug)}” in course.yaml.`,
  };
}

function checkGlossary(glossary: Term[]): Finding[] {
  const ids = glossary.map(({ id }) => id);
  return [
    ...idsTwice(glossary, [], 'glossary entries', 'lessons name it'),
    ...glossary.flatMap(({ id, see }, index) =>
      see.flatMap((other, which) => {
        if (other !== id && ids.includes(other)) return [];
        const wrong =
          other === id
            ? 'sends the reader to itself'
            : `says to see “${other}”, which the glossary does not have`;
        const guess = other === id ? '' : didYouMean(other, ids);
        return [
          {
            at: [index, 'see', which],
            message: `“${id}” ${wrong}.`,
            remedy: `${guess}Name an entry’s id, or take it out.`,
          },
        ];
      }),
    ),
  ];
}

function checkReferences(references: Reference[]): Finding[] {
  return [
    ...idsTwice(references, [], 'references', 'lessons name it'),
    ...references.flatMap(({ id, basis, seen }, index) => {
      if (basis !== 'source' || seen) return [];
      return [
        {
          at: [index, 'seen'],
          message: `“${id}” has the basis “source”, and does not say where it was seen.`,
          remedy: 'Add “seen:” with the source and the page, or write “basis: general”.',
        },
      ];
    }),
  ];
}

/** An activity is found by its file's name: the two must not part ways. */
function checkName({ id: name }: { id: string }, own: string): Finding[] {
  if (own === name) return [];
  const other = id.safeParse(name).success ? `, or write “id: ${name}”` : '';
  return [
    {
      at: ['id'],
      message: `The id is “${own}”, and the file is called ${name}.yaml.`,
      remedy: `Rename the file to ${own}.yaml${other}.`,
    },
  ];
}

/** A figure is two files of one name: the drawing and its words. */
function checkFigures<Activity>({ figures, drawings, activities }: CourseFiles<Activity>): Problem[] {
  const same = (a: { id: string; folder: string }) => (b: { id: string; folder: string }) =>
    a.id === b.id && a.folder === b.folder;
  return [
    ...drawings
      .filter((drawing) => !figures.some(same(drawing)))
      .map(({ file, id }) => ({
        file,
        message: 'This drawing has no words: nobody who cannot see it would know what it says.',
        remedy: `Add ${id}.figure.yaml beside it, with title, caption and description.`,
      })),
    ...figures
      .filter((figure) => !drawings.some(same(figure)))
      .map(({ file, id }) => ({
        file,
        message: 'These words have no drawing.',
        remedy: `Add ${id}.figure.astro beside it, or delete this file.`,
      })),
    ...namesTwice(figures, (name, other) => ({
      message: `Another figure is called “${name}” too: ${other}.`,
      remedy: 'Rename one of the two, its drawing with it.',
    })),
    ...figures
      .filter((figure) => activities.some(same(figure)))
      .map(({ file, id }) => ({
        file,
        message: `The figure and an activity of this lesson are both called “${id}”, so that a link to #${id} could mean either.`,
        remedy: 'Rename the figure, its drawing with it.',
      })),
  ];
}

/** The later ones of files that have one name in different folders. */
function namesTwice(
  files: readonly (Source & { id: string })[],
  say: (name: string, other: string) => Pick<Finding, 'message' | 'remedy'>,
): Problem[] {
  return repeats(files.map(({ id }) => id)).flatMap(({ index, first, value }) => {
    const [file, other] = [files[index]?.file, files[first]?.file];
    return file && other ? [{ file, ...say(value, other) }] : [];
  });
}
