/** What was met: the course as it is drawn everywhere, a step a lesson, with the days and a dot for each activity. Pure. */
import { progress as drawn } from 'virtual:look';
import { stairOf, treadOf } from '../ui/stair.ts';
import { way as words } from '../words/en/way.ts';
import {
  box,
  circle,
  type Drawing,
  type Mark,
  type Panel,
  round,
  textLines,
  type Width,
  widthOf,
  widths,
} from './marks.ts';
import type { LessonMet, State, StepMet, Way } from './way.ts';
import type { WayData } from './way-data.ts';

export function climbPanel(data: WayData, way: Way): Panel {
  const all = [...way.steps.flatMap(({ lessons }) => lessons), ...(way.finish ? [way.finish] : [])];
  const met = all.filter(({ state }) => state !== 'new');
  return {
    id: 'climb',
    title: words.climb,
    sum: words.climbSum(way.lessons.done, way.lessons.all, way.activities.done, way.since),
    said: met.map((one) => `${words.lessonSaid(one.lesson.number, one.lesson.title, farOf(one))}.`).join(' '),
    table: {
      head: words.climbHead,
      rows: all.map((one) => [
        words.lesson(one.lesson.number, one.lesson.title),
        farOf(one),
        one.activities.length
          ? words.activitiesDone(
              one.activities.filter(({ state }) => state === 'done').length,
              one.activities.length,
            )
          : '–',
      ]),
    },
    draw: (width) => [drawClimb(data, way, width)],
  };
}

function farOf({ state, day }: LessonMet): string {
  if (!day) return words.state[state];
  return state === 'done' ? words.doneOn(day) : words.openedOn(day);
}

/** Steps of a sheet narrower than that have no room for a day. */
const forDay = 44;

function drawClimb(data: WayData, way: Way, width: Width): Drawing {
  const narrow = width === 'narrow';
  const across = widths[width] - 8;
  const count = way.steps.length + (way.finish ? 1 : 0);
  const run = across / count;
  // What does not climb takes no more height than its marks, a day and the flag above them.
  const disc = 2 * Math.min(run * 0.36, 26);
  const high = drawn === 'path' ? disc : narrow ? 92 : 190;
  const ground = high + (narrow ? 20 : 50);
  const shape = { width: run * way.steps.length, left: 4, ground, low: narrow ? 21 : high / 9, high };
  const stair = stairOf(way.steps.length, shape);
  const last = stair.at(-1);
  // The finish is the landing: as high as the last step.
  const places = [...stair, ...(way.finish && last ? [{ ...last, x: round(last.x + last.width) }] : [])];
  const numbered = run >= (narrow ? 15 : 20);
  const dots = count <= 40 && run >= 9;
  const marks: Mark[] = [];
  let deepest = 0;
  for (const [index, place] of places.entries()) {
    const step = way.steps[index];
    const state = step?.state ?? way.finish?.state ?? 'new';
    const middle = place.x + place.width / 2;
    const own =
      drawn === 'stair' ? stepMarks(place, state, step) : discMarks(middle, ground, run, state, step);
    const name = step?.step.name;
    if (name !== undefined && numbered)
      own.push({
        text: name,
        x: round(middle),
        y: ground - (drawn === 'stair' ? 5 : Math.min(run * 0.36, 26) - 5),
        size: narrow ? 11 : name.length > 2 ? 13 : 15,
        tone: state === 'done' ? 'on-done' : 'ink',
        letters: 'strong',
        anchor: 'middle',
      });
    marks.push(...own.map((mark) => ({ ...mark, step: index })));
    const day = step ? step.day : way.finish?.state === 'done' ? way.finish.day : undefined;
    if (day && !narrow && run >= forDay)
      marks.push({
        text: words.short(day),
        // A little to the left: at the right the next step rises.
        x: round(middle - (drawn === 'stair' ? 3 : 0)),
        y: round((drawn === 'stair' ? place.top : ground - 2 * Math.min(run * 0.36, 26)) - 8),
        size: 12,
        tone: 'soft',
        anchor: 'middle',
      });
    if (!step && way.finish)
      marks.push(
        ...flag(drawn === 'stair' ? place : { ...place, top: ground }, narrow, drawn === 'path' ? high : 0),
      );
    const activities = (step ? step.lessons : way.finish ? [way.finish] : []).flatMap(
      (one) => one.activities,
    );
    if (!dots || (step && step.lessons.length > 1)) continue;
    const gap = narrow ? 9 : 15;
    const radius = narrow ? 3 : 4.5;
    for (const [down, { state: far }] of activities.entries())
      marks.push({
        path: circle(middle, ground + (narrow ? 10 : 16) + down * gap, radius),
        part: far === 'done' ? 'disc' : 'open',
      });
    deepest = Math.max(deepest, activities.length * gap);
  }
  marks.push({ path: `M${0} ${ground}H${across + 8}`, part: 'ground' });
  let y = ground + deepest + (narrow ? 12 : 20);
  if (!narrow && data.parts.length && run * Math.min(...data.parts.map(({ steps }) => steps)) >= 70) {
    const parts = partMarks(data, run, y);
    marks.push(...parts.marks);
    y += parts.height;
  }
  const key = keyMarks(y + (narrow ? 8 : 6), narrow, dots && deepest > 0);
  marks.push(...key.marks);
  y += key.height;
  if (width === 'sheet') {
    const list = listMarks(way, y + 12);
    marks.push(...list.marks);
    y += list.height + 12;
  }
  return { height: Math.ceil(y), marks };
}

const fills: Readonly<Record<State, 'empty' | 'begun' | 'done'>> = {
  new: 'empty',
  begun: 'begun',
  done: 'done',
};

function stepMarks(
  place: { x: number; top: number; width: number; height: number },
  state: State,
  step: StepMet | undefined,
): Mark[] {
  return [
    {
      path: box(place.x, place.top, place.width, place.height),
      part: step?.step.toCome ? 'to-come' : fills[state],
    },
    { path: treadOf(place, 3), part: state === 'begun' ? 'tread-begun' : 'tread' },
  ];
}

/** Of a course that does not climb: marks along a way. */
function discMarks(x: number, ground: number, run: number, state: State, step: StepMet | undefined): Mark[] {
  const radius = round(Math.min(run * 0.36, 26));
  const disc = circle(x, ground - radius, radius);
  return [
    { path: disc, part: step?.step.toCome ? 'to-come' : fills[state] },
    { path: disc, part: state === 'begun' ? 'tread-begun' : 'tread' },
  ];
}

/** At the far end of the landing, and above the day that stands there. */
function flag(
  { x, top, width }: { x: number; top: number; width: number },
  narrow: boolean,
  more: number,
): Mark[] {
  const [pole = 0, wide = 0, half = 0] = narrow ? [16, 10, 4] : [46, 18, 6];
  const tall = round(pole + more);
  const at = round(x + width - 3);
  return [
    { path: `M${at} ${round(top)}v${-tall}`, part: 'tread' },
    { path: `M${at} ${round(top - tall)}h${-wide}l${half} ${half}l${-half} ${half}h${wide}z`, part: 'flag' },
  ];
}

function partMarks({ parts }: WayData, run: number, y: number) {
  const marks: Mark[] = [];
  let x = 4;
  let height = 0;
  for (const { title, steps } of parts) {
    const width = run * steps;
    marks.push({ path: `M${round(x + 3)} ${y}H${round(x + width - 3)}`, part: 'thin' });
    const lines = textLines(
      title,
      { x: round(x + 3), y: y + 18, width: width - 8, size: 14, line: 18 },
      { tone: 'soft' },
    );
    marks.push(...lines.marks);
    height = Math.max(height, lines.height + 14);
    x += width;
  }
  return { marks, height };
}

function keyMarks(y: number, narrow: boolean, dots: boolean) {
  const size = narrow ? 13 : 14;
  const marks: Mark[] = [];
  let x = 4;
  for (const state of ['done', 'begun', 'new'] as const) {
    const at = { x, top: y + 4, width: 14, height: 12 };
    marks.push(
      ...(drawn === 'stair'
        ? stepMarks(at, state, undefined)
        : discMarks(x + 7, y + 18, 22, state, undefined)),
    );
    marks.push({ text: words.key[state], x: x + 21, y: y + 15, size, tone: 'soft' });
    x += Math.max(narrow ? 78 : 96, Math.ceil(21 + widthOf(words.key[state], size) + 12));
  }
  const below = narrow ? 22 : 0;
  if (dots) {
    const left = narrow ? 4 : x;
    marks.push({ path: circle(left + 6, y + 10 + below, narrow ? 3 : 4.5), part: 'disc' });
    marks.push({ path: circle(left + 20, y + 10 + below, narrow ? 3 : 4.5), part: 'open' });
    marks.push({ text: words.key.activity, x: left + 32, y: y + 15 + below, size, tone: 'soft' });
  }
  return { marks, height: 24 + (dots ? below : 0) };
}

/** Each lesson by its name, in two columns: what a page around the drawing says already. */
function listMarks(way: Way, y: number) {
  const rows = [
    ...way.steps.map(({ step, state, lessons, day }) => ({
      name: step.name,
      title: step.title,
      state,
      far:
        lessons.length > 1
          ? words.lessonsDone(lessons.filter((one) => one.state === 'done').length, lessons.length)
          : day
            ? words.short(day)
            : words.state[state],
    })),
    ...(way.finish
      ? [
          {
            name: '',
            title: way.finish.lesson.title,
            state: way.finish.state,
            far:
              way.finish.state === 'done' && way.finish.day
                ? words.short(way.finish.day)
                : words.state[way.finish.state],
          },
        ]
      : []),
  ];
  const half = Math.ceil(rows.length / 2);
  const marks: Mark[] = [];
  let deepest = 0;
  for (const [column, some] of [rows.slice(0, half), rows.slice(half)].entries()) {
    let at = y + 14;
    const left = column * 450;
    for (const { name, title, state, far } of some) {
      marks.push({ text: name, x: left + 26, y: at, size: 15, letters: 'strong', anchor: 'end' });
      const lines = textLines(
        title,
        { x: left + 36, y: at, width: 270, size: 15, line: 19 },
        state === 'new' ? { tone: 'soft' } : {},
      );
      marks.push(...lines.marks, { text: far, x: left + 430, y: at, size: 14, tone: 'soft', anchor: 'end' });
      at += lines.height + 5;
    }
    deepest = Math.max(deepest, at - y - 10);
  }
  return { marks, height: deepest };
}
