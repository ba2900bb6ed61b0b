/**
 * How a learner stands with the statement: which completion it is made of, in which version, on which day. Loaded once there
 * is a completion, or nothing left to do. Pure.
 */
import { type CourseData, lessonsOf } from '../course/course-data.ts';
import { doneAt, type Fact, type Json, type Progress } from '../progress/progress.ts';
import { dayOf } from '../ui/day.ts';
import { standing as words } from '../words/en/standing.ts';
import { type Asked, type Completion, completionOf, isRequired, type Left, leftOf } from './done.ts';

/** The first-done facts that meet the criteria; those that are missing left out. */
function meeting(course: CourseData, progress: Progress): readonly Fact[] {
  const facts = lessonsOf(course).flatMap((lesson) => [
    doneAt(progress, `opened/${lesson.slug}`),
    ...lesson.activities
      .filter((activity) => isRequired(course, activity))
      .map(({ id }) => doneAt(progress, `${id}/*`)),
  ]);
  // One piece of own work is asked for: the earliest completes.
  const [own] = course.artefacts
    .flatMap((id) => doneAt(progress, `${id}/*`) ?? [])
    .sort((a, b) => a.wall - b.wall);
  return [...facts, own].filter((fact) => fact !== undefined);
}

/** A completion with the course as it was asked then. */
export interface Completed {
  readonly completion: Completion;
  /** The item under which it is kept, or is to be: `course/*`, or `course/VERSION`. */
  readonly item: string;
  readonly of: CourseData;
  /** Whether the site knows that version. Else what it asked stands as the learner's own record has it. */
  readonly known: boolean;
}

export interface Standing {
  /** What a statement can be made of; undefined until the criteria have been met once. */
  readonly completed?: Completed;
  /** To be recorded as `done`: it stays, whatever the course gains later. */
  readonly toRecord?: { readonly item: string; readonly value: Json };
  /** No clock tells the day: it is to be set before anything is recorded or made, and can be set anew. */
  readonly asksDay?: true;
  /** What is left of the course as it is now. With a completion: what it has gained since. */
  readonly left: readonly Left[];
}

interface Around {
  /** Other versions that the site knows, by number. */
  readonly versions?: ReadonlyMap<string, CourseData>;
  /** By this device, in milliseconds since 1970. Without it no day is too late. */
  readonly now?: number;
  /** The day that the learner has set, where none could be told: 'YYYY-MM-DD'. */
  readonly day?: string;
}

/** How a learner stands with the statement. Recording `toRecord` changes nothing of what it answers. */
export function standing(course: CourseData, progress: Progress, around: Around = {}): Standing {
  const { now = Number.POSITIVE_INFINITY, day = '' } = around;
  const left = leftOf(course, progress);
  const lessons = lessonsOf(course);
  const completed = bestCompletion(course, progress, around);
  const grown = !completed || lessons.some(({ slug }) => !completed.completion.lessons.includes(slug));
  const set = isDay(day, course, now) ? { on: day, daySet: true as const } : undefined;
  if (left.length || !lessons.length || !grown) {
    if (!completed) return { left };
    if (completed.completion.on && !completed.completion.daySet) return { completed, left };
    // What was kept has no day that can be, and what was done tells one.
    const told = completed.known && !completed.completion.on ? dayIn(completed.of, progress, now) : '';
    if (told)
      return { ...recording({ ...completed, item: freeItem(progress, completed.of.version) }, told), left };
    return { ...asking(completed, freeItem(progress, completed.of.version), set), left };
  }
  const completion = completionOf(course, progress, dayIn(course, progress, now));
  const item = freeItem(progress, course.version);
  const fresh = { completion, item, of: course, known: true };
  return { ...(completion.on ? recording(fresh, completion.on) : asking(fresh, item, set)), left: [] };
}

function recording(completed: Completed, on: string): Pick<Standing, 'completed' | 'toRecord'> {
  const completion = { ...completed.completion, on };
  const toRecord = { item: completed.item, value: completion as unknown as Json };
  return { completed: { ...completed, completion }, toRecord };
}

/** A completion whose day no clock tells: it is recorded, as ITEM, once that is set. */
function asking(
  completed: Completed,
  item: string,
  set: Pick<Completion, 'on' | 'daySet'> | undefined,
): Omit<Standing, 'left'> {
  if (!set || set.on === completed.completion.on) return { completed, asksDay: true };
  const completion = { ...completed.completion, ...set };
  const toRecord = { item, value: completion as unknown as Json };
  return { completed: { ...completed, completion, item }, toRecord, asksDay: true };
}

/**
 * The first is kept as `course/*`, those of later versions, when the course has grown, as `course/VERSION`. A place that
 * is taken, by an import that proved to be none or a day that no clock had, is not written over: facts never are.
 */
function freeItem(progress: Progress, version: string): string {
  const places = ['course/*', `course/${version}`];
  for (let more = 2; ; more++) {
    const item = places.shift() ?? `course/${version}.${more}`;
    if (!doneAt(progress, item)) return item;
  }
}

const DAY = 86_400_000;
const early = (day: string) => dayOf(Date.parse(`${day}T12:00:00Z`) - DAY);

/** Whether the device's clock can be right: not before the course was there, nor ten years after this version. */
export const clockIsOdd = ({ begun, released }: CourseData, now: number): boolean =>
  dayOf(now) < early(begun) || now > Date.parse(released) + 3653 * DAY;

/** Whether somebody can have finished on that DAY, which the calendar has: not before the course was there, nor tomorrow. */
export function isDay(day: string, course: CourseData, now: number): boolean {
  if (!inCalendar(day) || day < early(course.begun)) return false;
  // A clock that runs in the past tells nothing of what is to come.
  if (now === Number.POSITIVE_INFINITY || dayOf(now) < early(course.begun)) return true;
  return day <= dayOf(now + DAY);
}

const inCalendar = (day: string) =>
  /^\d{4}-\d\d-\d\d$/.test(day) &&
  !Number.isNaN(Date.parse(day)) &&
  new Date(day).toISOString().startsWith(day);

/**
 * The day of the last thing that was asked for; empty where the clock was wrong when that was done, or is so now. Whatever
 * was dated wrongly before the clock was set right does not count.
 */
function dayIn(course: CourseData, progress: Progress, now: number): string {
  if (Number.isFinite(now) && clockIsOdd(course, now)) return '';
  const facts = meeting(course, progress).toSorted((a, b) => a.seq - b.seq);
  const days = facts.map(({ wall }) => (wall < 8.64e15 ? dayOf(wall) : ''));
  if (!isDay(days.at(-1) ?? '', course, now)) return '';
  return days.filter((day) => isDay(day, course, now)).reduce((last, day) => (day > last ? day : last));
}

/** The kept completion with the most lessons, known versions first; of two with as many, the first. */
function bestCompletion(
  course: CourseData,
  progress: Progress,
  { versions, now = Number.POSITIVE_INFINITY }: Around,
): Completed | undefined {
  const all = [...progress]
    .filter(([cell]) => cell.startsWith('done course/'))
    .flatMap(([, fact]) => {
      const completion = readCompletion(fact.value);
      if (!completion) return [];
      const of = completion.version === course.version ? course : versions?.get(completion.version);
      const completed = of
        ? measured(of, progress, completion, now)
        : asRecorded(course, progress, completion, now);
      return completed ? [{ ...completed, item: fact.item, wall: fact.wall }] : [];
    })
    .toSorted(
      (a, b) =>
        Number(b.known) - Number(a.known) ||
        b.completion.lessons.length - a.completion.lessons.length ||
        Number(b.completion.on !== '') - Number(a.completion.on !== '') ||
        // A day that was set anew takes the place of the first.
        (a.completion.daySet && b.completion.daySet ? b.wall - a.wall : a.wall - b.wall),
    );
  const [best] = all;
  if (!best) return undefined;
  const { wall: _, ...completed } = best;
  return completed;
}

/**
 * A completion of a version that is known: words and numbers are the course's, whatever the record says; of the record
 * come the day and which own work. Undefined where the work is not there.
 */
function measured(
  of: CourseData,
  progress: Progress,
  said: Completion,
  now: number,
): Omit<Completed, 'item'> | undefined {
  if (leftOf(of, progress).length) return undefined;
  const whole = completionOf(of, progress, '');
  const own = whole.own.filter((title) => said.own.includes(title));
  // What is joined later from another device can only have been done earlier.
  const last = dayIn(of, progress, Number.POSITIVE_INFINITY);
  const fits = isDay(said.on, of, now) && (said.daySet || !last || said.on >= early(last));
  const on = fits ? { on: said.on, ...(said.daySet ? { daySet: said.daySet } : {}) } : {};
  return { completion: { ...whole, ...on, own }, of, known: true };
}

/** Longest that a lesson can take, in minutes. */
const longestLesson = 600;

/** A completion of a version that the site does not know: as the record says, and marked so wherever it is shown. */
function asRecorded(
  course: CourseData,
  progress: Progress,
  said: Completion,
  now: number,
): Omit<Completed, 'item'> | undefined {
  if (!said.lessons.every((slug) => doneAt(progress, `opened/${slug}`))) return undefined;
  const minutes = said.minutes <= said.lessons.length * longestLesson ? said.minutes : 0;
  const completion = { ...said, minutes, on: isDay(said.on, course, now) ? said.on : '' };
  // A record may not say.
  const none = words.notToldHere(said.version);
  const { authors = course.authors } = said.asked ?? {};
  const [description, criteria] = [said.asked?.description || none, said.asked?.criteria || none];
  const { finish: _, finalCheck: __, ...rest } = course;
  const of: CourseData = {
    ...rest,
    ...{ version: said.version, description, criteria, authors },
    planned: said.lessons.length,
    parts: [
      {
        title: '',
        lessons: said.lessons.map((slug, index) => ({
          ...{ slug, title: slug, minutes: 0, outcomes: [] },
          activities: index ? [] : (said.asked?.activities ?? []).map((one) => ({ ...one, required: false })),
        })),
      },
    ],
    outcomes: [],
    artefacts: [],
  };
  return { completion, of, known: false };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** Entries of a list: more than a course has lessons, and few enough for a file that means ill. */
const most = 10_000;
/** One line, as a credential can hold it. */
const text = (value: unknown, most = 300): string =>
  typeof value === 'string'
    ? value
        .replace(/\p{Cc}+/gu, ' ')
        .trim()
        .slice(0, most)
    : '';
const texts = (value: unknown): string[] =>
  Array.isArray(value)
    ? value
        .slice(0, most)
        .map((one) => text(one))
        .filter(Boolean)
    : [];
const count = (value: unknown): number =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : 0;

const slugs = (value: unknown): string[] => texts(value).filter((one) => /^[a-z][a-z0-9-]{0,59}$/.test(one));

/** A kept completion, rebuilt from its known fields; undefined if it is none. A file may say anything. */
function readCompletion(value: Json): Completion | undefined {
  if (!isObject(value)) return undefined;
  const version = text(value['version']);
  const on = text(value['on']);
  const lessons = [...new Set(slugs(value['lessons']))];
  if (!/^\d{1,6}\.\d{1,6}\.\d{1,6}$/.test(version) || !lessons.length) return undefined;
  const parts = Array.isArray(value['parts']) ? value['parts'].slice(0, most) : [];
  const asked = readAsked(value['asked']);
  return {
    version,
    on: inCalendar(on) ? on : '',
    ...(value['daySet'] === true ? { daySet: true } : {}),
    lessons,
    minutes: count(value['minutes']),
    parts: parts
      .filter(isObject)
      .map((part) => ({ title: text(part['title']), lessons: count(part['lessons']) }))
      .filter(({ title, lessons: own }) => title && own),
    outcomes: texts(value['outcomes']),
    check: value['check'] === true,
    own: texts(value['own']),
    ...(asked ? { asked } : {}),
  };
}

function readAsked(value: unknown): Asked | undefined {
  if (!isObject(value)) return undefined;
  const activities = Array.isArray(value['activities']) ? value['activities'].slice(0, most) : [];
  return {
    title: text(value['title']),
    language: text(value['language']),
    description: text(value['description'], 2000),
    criteria: text(value['criteria'], 2000),
    authors: texts(value['authors']),
    activities: activities
      .filter(isObject)
      .map(({ id, title }) => ({ id: text(id), title: text(title) }))
      .filter(({ id, title }) => slugs([id]).length && title),
  };
}
