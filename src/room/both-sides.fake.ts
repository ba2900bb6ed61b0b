/** A small course whose tools two sides fill, for tests. */
import { parse } from 'yaml';
import agreement from '../activities/agreement/examples.yaml?raw';
import { leanAgreement } from '../activities/agreement/lean.ts';
import { agreementSchema } from '../activities/agreement/schema.ts';
import expectations from '../activities/expectations/examples.yaml?raw';
import { leanExpectations } from '../activities/expectations/lean.ts';
import { expectationsSchema } from '../activities/expectations/schema.ts';
import type { Json } from '../activities/kind.ts';
import rating from '../activities/rating/examples.yaml?raw';
import { leanRating } from '../activities/rating/lean.ts';
import { ratingSchema } from '../activities/rating/schema.ts';
import { sidesOf } from '../activities/sides.ts';
import type { Answers, Brought } from './brought.ts';
import type { RoomData } from './room-data.ts';

const first = (text: string) => (parse(text) as unknown[])[0];
const expected = expectationsSchema.parse(first(expectations));
const agreed = agreementSchema.parse(first(agreement));
const rated = ratingSchema.parse(first(rating));

export const data: RoomData = {
  course: 'garden',
  version: '1.0.0',
  title: 'A garden for two',
  language: 'en-GB',
  tools: [
    {
      id: expected.id,
      slug: 'expect',
      title: 'Expect',
      kind: 'expectations',
      data: leanExpectations(expected),
      ask: Object.fromEntries(expected.questions.map(({ id, ask }) => [id, ask])),
    },
    { id: agreed.id, slug: 'agree', title: 'Agree', kind: 'agreement', data: leanAgreement(agreed), ask: {} },
    { id: rated.id, slug: 'rate', title: 'Rate', kind: 'rating', data: leanRating(rated), ask: {} },
  ],
  matters: [],
};
export const [expectTool, agreeTool, rateTool] = data.tools.map(({ id }) => id) as [string, string, string];
export const questions = expected.questions.map(({ id }) => id);
export const headings = agreed.headings.map(({ id }) => id);
export const things = rated.items.map(({ id }) => id);
export const sides = await sidesOf(data.tools.map(({ kind }) => kind));

export const answersIn = (tools: Readonly<Record<string, Readonly<Record<string, Json>>>>): Answers =>
  new Map(Object.entries(tools).map(([tool, said]) => [tool, new Map(Object.entries(said))]));

export const broughtBy = (
  name: string,
  tools: Parameters<typeof answersIn>[0],
  made = Date.UTC(2026, 10, 30),
): Brought => ({ from: name.toLowerCase().replace(/[^a-z]/g, ''), name, made, answers: answersIn(tools) });

/** The options of the first question. */
export const options: readonly string[] = expected.questions[0]?.options.map(({ id }) => id) ?? [];
export const { questions: asked } = leanExpectations(expected);
