/**
 * Under which items an activity's facts may lie, kind by kind, and which ids an answer there may hold: what a published
 * course can never take back. Read at build; pure.
 *
 * A name in braces stands for what is made while learning: a day, an entry of the learner's own, the number of a try.
 */
import { notPart, versionPart } from './agreement/agreement.ts';
import { lookPart, markPart, messagePart, toPart, versionPrefix } from './approach/approach.ts';
import { gonePart as goneEntry, ownPart as ownEntry, promptPart, weightPart } from './balance/balance.ts';
import { endingPart } from './branch/branch.ts';
import { surePart } from './choice/choice.ts';
import { ownPart as ownSentence, theirsPart } from './expectations/expectations.ts';
import { cellPart } from './grid/grid.ts';
import type { ActivityEntry } from './kinds.ts';
import { examplePart, type Field, partOf, projectPart, trustPart } from './map/map.ts';
import { orderPart, placePart } from './order/order.ts';
import { gonePart, madePart } from './plan/plan.ts';
import { datedPart } from './rating/rating.ts';
import { awayPart, notePart } from './rating/readings.ts';
import { comparedPart } from './reflect/reflect.ts';
import { firstPart, slots, titlePart } from './seats/seats.ts';
import { afterPart, beforePart, ownPart as ownWords, wholePart } from './trace/trace.ts';
import { nextPart, partnerPart } from './weigh/weigh.ts';

/** A part, and the ids that an answer in it may hold: those that an author gave. */
export type Part = readonly [part: string, holds?: readonly string[]];

interface Named {
  readonly id: string;
}
const ids = (named: readonly Named[]) => named.map(({ id }) => id);
const parts = (...names: readonly string[]): Part[] => names.map((name) => [name]);

const fields: readonly Field[] = ['name', 'level', 'formality', 'trust', 'note', 'at', 'gone'];
const ownPlan = madePart('own', '{entry}');
const step = madePart('step', '{entry}');

const kinds: {
  readonly [Name in ActivityEntry['kind']]: (activity: Extract<ActivityEntry, { kind: Name }>) => Part[];
} = {
  agreement: ({ headings }) => [
    ...headings.flatMap(({ id }) => parts(id, notPart(id))),
    ...parts(versionPart),
  ],
  approach: ({ looks }) => [
    ...parts(toPart, messagePart, markPart('{sentence}'), `${versionPrefix}{made}`),
    ...looks.map(({ id }): Part => [lookPart(id)]),
  ],
  balance: ({ parties }) =>
    parties.flatMap(({ id: party, gains, costs }) => [
      ...[...gains, ...costs].flatMap(({ id }) => {
        const prompt = promptPart(party, id);
        return parts(prompt, weightPart(prompt));
      }),
      ...(['gain', 'cost'] as const).flatMap((side) => {
        const own = ownEntry(party, side, '{entry}');
        return parts(own, weightPart(own), goneEntry(own));
      }),
    ]),
  branch: ({ scenes }) =>
    scenes.flatMap(({ id, choices = [], ending }): Part[] => [
      ...(choices.length ? [[id, ids(choices)] as const] : []),
      ...(ending ? parts(endingPart(id)) : []),
    ]),
  choice: ({ questions }) =>
    questions.flatMap(({ id, options }): Part[] => [[id, ids(options)], [surePart(id)]]),
  expectations: ({ questions }) => [
    ...questions.flatMap(({ id, options }): Part[] => [[id, ids(options)], [ownSentence(id)]]),
    ...parts(theirsPart),
  ],
  grid: ({ rows, columns }) =>
    rows.flatMap((row) => columns.map((column): Part => [cellPart(row.id, column.id), ids(column.options)])),
  map: () => parts(projectPart, examplePart, trustPart, ...fields.map((field) => partOf('{partner}', field))),
  order: ({ items }) => [[orderPart, ids(items)], ...items.map(({ id }): Part => [placePart(id)])],
  place: ({ cards, steps }) => cards.map(({ id }): Part => [id, ids(steps)]),
  plan: ({ plans, days }) => [
    ...plans.flatMap(({ id }) => parts(`${id}/moment`, `${id}/act`)),
    ...(plans.length ? parts(`${ownPlan}/moment`, `${ownPlan}/act`, gonePart(ownPlan)) : []),
    ...(days === undefined ? [] : parts(`${step}/what`, `${step}/who`, `${step}/day`, gonePart(step))),
  ],
  profile: ({ fields }) => parts(...ids(fields)),
  quiz: ({ questions }) => [
    ['draw/{try}', ids(questions)],
    ...questions.flatMap(({ id, options }): Part[] => [
      [id, ids(options)],
      [`{try}/${id}`, ids(options)],
    ]),
  ],
  rating: ({ items, snapshots }) => [
    ...ids(items).flatMap((id) => parts(id, datedPart(id, '{day}'))),
    ...(snapshots ? parts('reading/{reading}', notePart('{reading}'), awayPart('{reading}')) : []),
  ],
  reflect: ({ prompts, compare }) => parts(...ids(prompts), ...ids(compare), comparedPart),
  seats: ({ decisions }) => [
    ...parts(...ids(decisions), firstPart),
    ...slots.flatMap((slot) => parts(slot, titlePart(slot))),
  ],
  trace: ({ scale, steps, own }) => [
    [beforePart, ids(scale)],
    [afterPart, ids(scale)],
    ...steps.map(({ id, options }): Part => [id, ids(options)]),
    ...parts(wholePart),
    ...(own ? parts(ownWords) : []),
  ],
  weigh: ({ factors, levels }) => [
    ...parts(partnerPart, nextPart),
    ...factors.map(({ id }): Part => [id, ids(levels)]),
  ],
};

/** Questions that come back to first guesses are asked again under an id of their own. */
const questionsOf = (activity: ActivityEntry, all: readonly ActivityEntry[]): ActivityEntry => {
  if (activity.kind !== 'choice' || activity.again === undefined) return activity;
  const first = all.find(({ id }) => id === activity.again);
  return first?.kind === 'choice' ? { ...activity, questions: first.questions } : activity;
};

/**
 * Every item of the course's activities, with the ids that an answer there may hold: `place-saltmere/youth-cafe` →
 * steps. `ACTIVITY/*` stands for the whole activity: there lie done, results and starting again. Facts of a tool for a
 * further partnership lie under `ACTIVITY#PARTNERSHIP/PART`, and have no line of their own.
 */
export const itemsOf = (activities: readonly ActivityEntry[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    activities.flatMap((activity) => {
      const own: readonly Part[] = kinds[activity.kind](questionsOf(activity, activities) as never);
      return [['*'] as Part, ...own].map(([part, holds = []]) => [`${activity.id}/${part}`, holds] as const);
    }),
  );
