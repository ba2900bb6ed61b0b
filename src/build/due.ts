/** What somebody should look at again, by age, and the addresses that a course leads to. Run by `scripts/due.mjs`. */
import { existsSync } from 'node:fs';
import { activitySchema } from '../activities/kinds.ts';
import { tell } from '../course/checks/problems.ts';
import { type CourseFiles, readCourse } from '../course/checks/read.ts';
import { aYearAfter } from '../course/law.ts';
import { filesIn, HEAD, yamlIn } from '../over/read.ts';
import { overSchema } from '../over/schema.ts';
import { readDay } from '../ui/day.ts';
import { comparedIn, shownAs } from './lay.ts';

/** Something with a day on which somebody last looked at it. */
export interface Dated {
  readonly day: string;
  /** What it is, in a word: law, work, lesson, own text. */
  readonly kind: string;
  readonly what: string;
  /** Where to look next, or to mend. */
  readonly where: string;
}

export interface Address {
  readonly url: string;
  /** The files that lead there. */
  readonly from: readonly string[];
}

export interface Watched {
  readonly dated: readonly Dated[];
  /** Works of which nobody wrote down when they were looked at. */
  readonly undated: readonly string[];
  /** Own texts that were never compared with the course's, or no longer fit it. */
  readonly open: readonly string[];
  readonly addresses: readonly Address[];
}

type Files = CourseFiles<unknown>;

/**
 * Everything that ages in the course in the folder COURSE, and in an organisation's folder OVER.
 * @throws an Error with every problem, while a file of the course cannot be read
 */
export function watchedIn({
  course,
  over,
}: {
  readonly course: string;
  readonly over?: string | undefined;
}): Watched {
  const files = readCourse(course, activitySchema);
  if (files.problems.length)
    throw new Error(`What is due cannot be told before the course can be read.\n\n${tell(files.problems)}`);
  const own = over === undefined ? { dated: [], open: [], addresses: [] } : ownIn(course, over);
  return {
    dated: [...lawOf(files), ...worksOf(files), ...lessonsOf(files), ...own.dated],
    undated: (files.references.data ?? []).filter((work) => !lookedAt(work, files)).map(({ id }) => id),
    open: own.open,
    addresses: together([...addressesOf(files), ...own.addresses]),
  };
}

const lawOf = ({ law }: Files): Dated[] =>
  (law?.data ?? []).map(({ id, looked, lessons, where }) => ({
    day: looked,
    kind: 'law',
    what: `${id}  ${lessons.length ? `lessons: ${lessons.join(', ')}` : 'no lesson speaks of it'}`,
    where,
  }));

type Work = NonNullable<Files['references']['data']>[number];

/** A work that is law as well was looked at when that was. */
const lookedAt = ({ id, looked }: Work, { law }: Files): string | undefined =>
  looked ?? law?.data?.find(({ reference }) => reference === id)?.looked;

/** Of works that law.yaml has as well nothing: they are told of there. */
const worksOf = ({ references, law }: Files): Dated[] =>
  (references.data ?? []).flatMap(({ id, looked, url }) =>
    looked && !law?.data?.some(({ reference }) => reference === id)
      ? { day: looked, kind: 'work', what: id, where: url ?? references.file }
      : [],
  );

const lessonsOf = ({ lessons, law }: Files): Dated[] =>
  lessons.flatMap(({ id, data, file }) =>
    data?.reviewed && !law?.data?.some((entry) => entry.lessons.includes(id))
      ? { day: data.reviewed, kind: 'lesson', what: id, where: file }
      : [],
  );

function ownIn(course: string, over: string) {
  const shown = shownAs(over);
  const bytes = existsSync(over) ? filesIn(over).get(HEAD) : undefined;
  const said = (bytes && yamlIn(HEAD, bytes, overSchema).data) ?? {};
  const all = comparedIn({ course, over });
  const head = `${shown}/${HEAD}`;
  return {
    dated: [
      ...(said.looked ? [{ day: said.looked, kind: 'own text', what: HEAD, where: head }] : []),
      ...all.flatMap(({ key, file, state, last }) =>
        state === 'current' && last ? { day: last.compared, kind: 'own text', what: key, where: file } : [],
      ),
    ],
    open: [
      ...(Object.keys(said).length && !said.looked
        ? [`${head} does not say when somebody last looked at it (looked:).`]
        : []),
      ...all.flatMap(({ file, state }) =>
        state === 'stale' || state === 'gone'
          ? `${file} is stale: “npm run over” says what changed.`
          : state === 'unrecorded'
            ? `${file} was never compared with the course’s text: “npm run over”.`
            : [],
      ),
    ],
    addresses: [
      said.organisation?.page,
      said.contact,
      said.address,
      ...linksIn(said.privacy),
      ...linksIn(said.accessibility),
    ].flatMap((url) => (url?.startsWith('http') ? { url, from: head } : [])),
  };
}

const linksIn = (text = ''): string[] => text.match(/https?:\/\/[^\s<>()]*[^\s<>().,;:!?’”"']/g) ?? [];

function addressesOf({ course, references, law, lessons, pages, sessions, issuers }: Files) {
  const { source, contact, address, verifyAt } = course.data ?? {};
  return [
    ...[source, contact, address, verifyAt].map((url) => ({ url, from: course.file })),
    ...(references.data ?? []).map(({ id, url }) => ({ url, from: `${references.file}  ${id}` })),
    ...(law?.data ?? []).map(({ id, where }) => ({ url: where, from: `${law?.file}  ${id}` })),
    ...[...lessons, ...pages, ...sessions].flatMap(({ file, text }) =>
      (text?.links ?? []).map(({ to, line }) => ({ url: to, from: `${file}:${line}` })),
    ),
    ...(issuers?.data ?? []).map(({ url }) => ({ url, from: issuers?.file ?? '' })),
  ].flatMap(({ url, from }) => (url && /^https?:/.test(url) ? { url, from } : []));
}

/** Each address once, without what a page makes of what stands behind its #. */
function together(all: readonly { readonly url: string; readonly from: string }[]): Address[] {
  const known = new Map<string, string[]>();
  for (const { url, from } of all) {
    const bare = url.replace(/#.*$/, '');
    known.set(bare, [...(known.get(bare) ?? []), from]);
  }
  return [...known].map(([url, from]) => ({ url, from: [...new Set(from)] }));
}

/** What is due by DAY, the oldest first. */
export const dueBy = (dated: readonly Dated[], day: string): Dated[] =>
  dated.filter((one) => aYearAfter(one.day) < day).toSorted((a, b) => a.day.localeCompare(b.day));

/** All that WATCHED says of what is due by DAY, for the terminal, and how many of them that are. */
export function toldOfDue(
  { dated, undated, open }: Watched,
  day: string,
): { readonly text: string; readonly due: number } {
  const due = dueBy(dated, day);
  const oldest = dated.map((one) => one.day).toSorted()[0];
  const wide = Math.max(...due.map(({ kind }) => kind.length), 0);
  const parts = [
    due.length
      ? [
          `Due by ${day}: last looked at more than a year before, the oldest first.`,
          ...due.map(
            ({ day: last, kind, what, where }) =>
              `  ${last}  ${kind.padEnd(wide)}  ${what}\n${' '.repeat(16 + wide)}${where}`,
          ),
          '  → Look each up again, mend what depends on it, and write down the day.',
        ].join('\n')
      : `Nothing is due by ${day}${oldest ? `: the oldest of ${dated.length} was looked at on ${oldest}, and is due after ${aYearAfter(oldest)}` : ''}.`,
    ...(open.length ? [['Your own texts:', ...open.map((one) => `  ${one}`)].join('\n')] : []),
    ...(undated.length
      ? [
          `No day is on record (“looked” in references.yaml, or in law.yaml) for ${undated.length === 1 ? 'one work' : `${undated.length} works`}: ${undated.join(', ')}.`,
        ]
      : []),
  ];
  return { text: parts.join('\n\n'), due: due.length + open.length };
}

/**
 * For the command, which hands over and takes data alone.
 * @throws an Error where ON is written as a day, and the calendar has none such
 */
export function dueTold({ watched, on }: { readonly watched: Watched; readonly on: string }) {
  if (!readDay(on)) throw new Error(`There is no day ${on}. Write one that there is, such as 2027-11-30.`);
  return toldOfDue(watched, on);
}
