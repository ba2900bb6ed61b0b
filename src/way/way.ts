/**
 * A learner's way, as it can be drawn and told: what was met, the levels that were named beside the course's, ratings
 * before and after, what comes back. Pure: read from facts, nothing is kept.
 */
import { readingKey } from '../activities/due.ts';
import type { Verdict } from '../activities/kind.ts';
import { lessonState } from '../course/lesson-state.ts';
import { answersOf, cellsIn, resultsOf } from '../progress/activity.ts';
import { doneAt, type Fact, type Json, type Progress, type ResultValue } from '../progress/progress.ts';
import { type Day, dayOf as dayNumber, dayText, readDay as readDayNumber } from '../review/days.ts';
import { dueToday, metSoFar } from '../review/subjects.ts';
import { dueAmong } from '../toolkit/due.ts';
import { keyFor, partnershipsIn } from '../toolkit/partnerships.ts';
import type { WayData, WayLesson, WayLevels, WayRating, WayStep } from './way-data.ts';

export type State = 'new' | 'begun' | 'done';
type Level = 1 | 2 | 3 | 4 | 5;

export interface LessonMet {
  readonly lesson: WayLesson;
  readonly state: State;
  /** `2026-11-21`: when it was done, if that was on a day that can be believed; else when it was opened. */
  readonly day?: string;
  readonly activities: readonly { readonly title: string; readonly state: State; readonly day?: string }[];
}

export interface StepMet {
  readonly step: WayStep;
  readonly state: State;
  /** Of all its lessons, where there is but one: else how many of them are done. */
  readonly day?: string;
  readonly lessons: readonly LessonMet[];
}

export interface Named {
  readonly title: string;
  /** By their places: the learner's, and that of the course which lies nearest to it. */
  readonly own: number;
  readonly course: number;
  /** As the learner was told it when it was last checked, and as the course says it still. */
  readonly verdict: Verdict;
}

export interface LevelsNamed {
  readonly levels: WayLevels;
  readonly lesson: WayLesson;
  readonly named: readonly Named[];
  /** How many agreed at the first check, where there was a later one. */
  readonly first?: number;
}

export interface Change {
  readonly title: string;
  /** A partnership's name, where a tool was used for it. */
  readonly of?: string;
  /** The days of both, as far as they are known. */
  readonly from?: string;
  readonly to?: string;
  readonly steps: readonly {
    readonly item: WayRating['items'][number];
    readonly from: Level;
    readonly to: Level;
  }[];
}

export interface Returns {
  /** How many things come back on each day: today, as far as they are asked for today, and the seven days after. */
  readonly days: readonly { readonly day: string; readonly count: number }[];
  /** How many are due besides, and keep their turn. */
  readonly waits: number;
  readonly rests: number;
  /** Tools that are due: whose, which and since when. */
  readonly tools: readonly string[];
}

export interface Way {
  readonly today: string;
  /** The earliest day that is known. */
  readonly since?: string;
  readonly steps: readonly StepMet[];
  /** Once the course has one. */
  readonly finish?: LessonMet;
  readonly lessons: { readonly done: number; readonly begun: number; readonly all: number };
  readonly activities: { readonly done: number; readonly all: number };
  readonly levels: readonly LevelsNamed[];
  readonly changes: readonly Change[];
  /** None where nothing was met yet, or the course has no review and no such tools. */
  readonly returns?: Returns;
}

/** @param now Milliseconds since 1970. */
export function wayOf(data: WayData, progress: Progress, now: number): Way {
  const today = dayNumber(now) ?? 0;
  const believed = (fact: Fact | undefined): string | undefined => {
    const day = fact && dayNumber(fact.wall);
    // A clock that was wrong tells no day: one before the course was there, or one to come.
    return day !== undefined && day <= today + 1 && day >= (readDayNumber(data.begun) ?? 0) - 1
      ? dayText(day)
      : undefined;
  };
  const met = data.lessons.map((lesson) => lessonMet(lesson, progress, believed));
  const stepped = new Set(data.steps.flatMap(({ lessons }) => lessons));
  const finish = met.find((_, index) => !stepped.has(index));
  const activities = met.flatMap((lesson) => lesson.activities);
  const days = [...met, ...activities].flatMap(({ day }) => day ?? []).sort();
  const returns = returnsOf(data, progress, today);
  return {
    today: dayText(today),
    ...(days[0] ? { since: days[0] } : {}),
    steps: data.steps.map((step) => stepMet(step, met)),
    ...(finish ? { finish } : {}),
    lessons: {
      done: met.filter(({ state }) => state === 'done').length,
      begun: met.filter(({ state }) => state === 'begun').length,
      all: met.length,
    },
    activities: { done: activities.filter(({ state }) => state === 'done').length, all: activities.length },
    levels: data.levels.flatMap((levels) => levelsNamed(levels, data, progress)),
    // What the whole course is about before what one tool kept.
    changes: [
      ...data.ratings.filter(({ since }) => since !== undefined),
      ...data.ratings.filter(({ since }) => since === undefined),
    ].flatMap((rating) => changesIn(rating, progress)),
    ...(returns ? { returns } : {}),
  };
}

function lessonMet(
  lesson: WayLesson,
  progress: Progress,
  believed: (fact: Fact | undefined) => string | undefined,
): LessonMet {
  const requires = lesson.activities.flatMap(({ id, required }) => (required ? [id] : []));
  const state = lessonState(progress, lesson.slug, requires);
  const opened = doneAt(progress, `opened/${lesson.slug}`);
  const facts = [opened, ...requires.map((id) => doneAt(progress, `${id}/*`))];
  const last = facts.flatMap((fact) => fact ?? []).sort((a, b) => b.wall - a.wall)[0];
  const day = state === 'new' ? undefined : believed(state === 'done' ? last : opened);
  return {
    lesson,
    state,
    ...(day ? { day } : {}),
    activities: lesson.activities.map(({ id, title }) => {
      const done = doneAt(progress, `${id}/*`);
      const when = believed(done);
      return {
        title,
        state: done
          ? ('done' as const)
          : cellsIn(progress, id).length
            ? ('begun' as const)
            : ('new' as const),
        ...(when ? { day: when } : {}),
      };
    }),
  };
}

function stepMet(step: WayStep, met: readonly LessonMet[]): StepMet {
  const lessons = step.lessons.flatMap((index) => met[index] ?? []);
  const [only] = lessons.length === 1 ? lessons : [];
  const all = lessons.length > 0 && lessons.every(({ state }) => state === 'done');
  const none = lessons.every(({ state }) => state === 'new');
  return {
    step,
    state: all ? 'done' : none ? 'new' : 'begun',
    ...(only?.state === 'done' && only.day ? { day: only.day } : {}),
    lessons,
  };
}

/**
 * What a kept check says: [card, place, verdict], each as it was told then. What cannot be read is left out, and what the
 * course says otherwise today: an old verdict does not stand beside the new key, as in the activity itself (`revised.ts`).
 */
function toldIn(fact: Fact | undefined, { cards, places }: WayLevels) {
  const { detail } = (fact?.value ?? {}) as unknown as Partial<ResultValue>;
  if (!Array.isArray(detail)) return [];
  return (detail as readonly Json[]).flatMap((line) => {
    if (!Array.isArray(line)) return [];
    const [id, place, verdict] = line as readonly Json[];
    const card = cards.find((one) => one.id === id);
    const own = places.findIndex((one) => one.id === place);
    const today = own < 0 ? undefined : card?.verdicts[place as string];
    return card && today && verdict === today ? [{ card, own, verdict: today }] : [];
  });
}

/** Only what was checked: before that, where the course places a card is told nowhere. */
function levelsNamed(levels: WayLevels, { lessons }: WayData, progress: Progress): LevelsNamed[] {
  const { first, best, latest } = resultsOf(progress, levels.id);
  const shown = latest ?? best ?? first;
  const told = toldIn(shown, levels);
  const lesson = lessons[levels.lesson];
  if (!told.length || !lesson) return [];
  const byCard = new Map(told.map((line) => [line.card, line]));
  const named = levels.cards.flatMap((card): Named[] => {
    const line = byCard.get(card);
    if (!line) return [];
    const { own, verdict } = line;
    const best = levels.places.flatMap(({ id }, at) => (card.verdicts[id] === 'best' ? [at] : []));
    const near = best.sort((a, b) => Math.abs(a - own) - Math.abs(b - own))[0] ?? own;
    return [{ title: card.title, own, course: verdict === 'best' ? own : near, verdict }];
  });
  const before = first && shown !== first ? toldIn(first, levels) : [];
  return [
    {
      levels,
      lesson,
      named,
      ...(before.length ? { first: before.filter(({ verdict }) => verdict === 'best').length } : {}),
    },
  ];
}

const readLevel = (value: Json | undefined): Level | undefined =>
  ([1, 2, 3, 4, 5] as const).find((level) => value === level || value === String(level));

type Rated = ReadonlyMap<string, Level>;

function changeBetween({ title, items }: WayRating, then: Rated, now: Rated) {
  const steps = items.flatMap((item) => {
    const [from, to] = [then.get(item.id), now.get(item.id)];
    return from && to ? [{ item, from, to }] : [];
  });
  return { title, steps };
}

function changesIn(rating: WayRating, progress: Progress): Change[] {
  return rating.since === undefined ? readingsIn(rating, progress) : sinceIn(rating, rating.since, progress);
}

/** The first value that each thing had in the earlier rating, and the one that it has now in the later. */
function sinceIn(rating: WayRating, since: string, progress: Progress): Change[] {
  const ids = rating.items.map(({ id }) => id);
  const now = valuesIn(answersOf(progress, rating.id), ids, 'last');
  const then = valuesIn(answersOf(progress, since), ids, 'first');
  const change = changeBetween(rating, then.levels, now.levels);
  if (!change.steps.length) return [];
  return [{ ...change, ...(then.day ? { from: then.day } : {}), ...(now.day ? { to: now.day } : {}) }];
}

/** A rating's values: what stands there (`ITEM`), or of the days on which it was rated (`ITEM/DAY`) the first. */
function valuesIn(parts: ReadonlyMap<string, Json>, ids: readonly string[], which: 'first' | 'last') {
  const dated = [...parts]
    .flatMap(([part, value]) => {
      const [item = '', day = '', more] = part.split('/');
      const level = readLevel(value);
      return level && more === undefined && readDayNumber(day) !== undefined && ids.includes(item)
        ? [{ item, day, level }]
        : [];
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  const levels = new Map(
    ids.flatMap((id) => {
      const standing = readLevel(parts.get(id));
      const level = which === 'first' ? (dated.find(({ item }) => item === id)?.level ?? standing) : standing;
      return standing && level ? [[id, level] as const] : [];
    }),
  );
  return { levels, day: which === 'first' ? dated[0]?.day : dated.at(-1)?.day };
}

/** The first and the last reading, of each partnership apart; what was put away does not count. */
function readingsIn(rating: WayRating, progress: Progress): Change[] {
  const all = partnershipsIn(progress);
  const several = rating.tool === true && all.length > 1;
  return (rating.tool ? all.filter(({ gone }) => !gone) : all.slice(0, 1)).flatMap(
    ({ id, name }): Change[] => {
      const parts = answersOf(progress, keyFor(rating.id, id));
      const readings = [...parts.keys()]
        .flatMap((part) => (part.startsWith('reading/') ? [part.slice(8)] : []))
        .filter(
          (key) => readDayNumber(readingKey.exec(key)?.[1] ?? '') !== undefined && !parts.get(`away/${key}`),
        )
        .sort();
      const [first, last] = [readings[0], readings.at(-1)];
      if (!first || !last || first === last) return [];
      const levels = (key: string) => {
        const stored = new Map(
          Object.entries((parts.get(`reading/${key}`) ?? {}) as Readonly<Record<string, Json>>),
        );
        return new Map(rating.items.flatMap((item) => {
        const level = readLevel(stored.get(item.id));
        return level ? [[item.id, level] as const] : [];
      })); // biome-ignore format: one thought
      };
      const change = changeBetween(rating, levels(first), levels(last));
      if (!change.steps.length) return [];
      return [
        {
          ...change,
          ...(several && name.trim() ? { of: name.trim() } : {}),
          from: first.slice(0, 10),
          to: last.slice(0, 10),
        },
      ];
    },
  );
}

function returnsOf({ review, returning }: WayData, progress: Progress, today: Day): Returns | undefined {
  const met = review ? metSoFar(review, progress, today) : [];
  const tools = dueAmong(returning, progress, dayText(today)).map(({ name, text }) => `${name}: ${text}`);
  if (!met.length && !tools.length) return undefined;
  const coming = met.filter(({ standing }) => standing.state === 'later');
  const due = met.filter(({ standing }) => standing.state === 'due');
  const asked = dueToday(met);
  return {
    days: Array.from({ length: 8 }, (_, after) => ({
      day: dayText(today + after),
      count: after ? coming.filter(({ standing }) => standing.day === today + after).length : asked.length,
    })),
    waits: due.length - asked.length,
    rests: met.length - coming.length - due.length,
    tools,
  };
}
