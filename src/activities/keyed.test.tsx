import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import firstEdition from '../../tests/fixtures/first-edition/questions.json' with { type: 'json' };
import examplesOfChoice from './choice/examples.yaml?raw';
import type { ChoiceActivity } from './choice/schema.ts';
import { ChoiceWritten } from './choice/Written.tsx';
import { inItsOrder, inOrder } from './keyed.ts';
import { type ActivityEntry, activitySchema, definitionOf } from './kinds.ts';
import examplesOfQuiz from './quiz/examples.yaml?raw';
import type { QuizActivity } from './quiz/schema.ts';
import { whole } from './whole.ts';

const ids = (options: readonly { readonly id: string }[]) => options.map(({ id }) => id);
const activitiesIn = (text: string) => (parse(text) as unknown[]).map((raw) => activitySchema.parse(raw));
const met = (activity: ActivityEntry) => inItsOrder(activity, definitionOf(activity));

const anId = fc.stringMatching(/^[a-z]{1,8}$/);
const someOptions = fc.uniqueArray(fc.record({ id: anId }), { selector: ({ id }) => id, maxLength: 6 });

describe('the order of options', () => {
  test('is the same in whatever order they were written', () => {
    fc.assert(
      fc.property(anId, anId, someOptions, (activity, question, options) => {
        const order = inOrder(activity, question, options);
        expect(ids(order).toSorted()).toEqual(ids(options).toSorted());
        expect(inOrder(activity, question, options.toReversed())).toEqual(order);
      }),
    );
  });

  test('stays that of the others where one is added or taken out', () => {
    fc.assert(
      fc.property(anId, anId, someOptions, (activity, question, options) => {
        const without = ids(inOrder(activity, question, options.slice(1)));
        const before = ids(inOrder(activity, question, options)).filter((id) => id !== options[0]?.id);
        expect(before).toEqual(without);
      }),
    );
  });

  test('keeps at the end what is to stay last', () => {
    fc.assert(
      fc.property(anId, someOptions, (question, options) => {
        const order = inOrder('check', question, [{ id: 'none-of-these', last: true }, ...options]);
        expect(order.at(-1)?.id).toBe('none-of-these');
      }),
    );
  });

  // Learners have seen it: whoever reckons it anew moves what they remember.
  test('is this one for good', () => {
    const options = ['yes-tick', 'say-what-changed', 'no-tick'].map((id) => ({ id }));
    expect(ids(inOrder('check-four-levels', 'funder-form', options))).toEqual([
      'say-what-changed',
      'yes-tick',
      'no-tick',
    ]);
  });

  test('brings what fits best to each place about as often: over the first edition’s questions', () => {
    const places = new Map<number, number>();
    const ofThree = firstEdition.filter(([, , , options]) => options?.length === 3);
    for (const [, activity, question, options] of ofThree) {
      const written = (options as unknown as string[][]).map(([id = '', verdict]) => ({ id, verdict }));
      const at = inOrder(activity as string, question as string, written).findIndex(
        ({ verdict }) => verdict === 'best',
      );
      places.set(at, (places.get(at) ?? 0) + 1);
    }
    for (const at of [0, 1, 2])
      expect(Math.abs((places.get(at) ?? 0) / ofThree.length - 1 / 3)).toBeLessThan(0.05);
  });
});

describe('is one and the same', () => {
  test('in the form, for the script and for review', () => {
    const [raw] = activitiesIn(examplesOfChoice);
    const activity = met(raw as ActivityEntry) as ChoiceActivity;
    const [question] = activity.questions;
    const lean = definitionOf(activity).lean(activity) as ChoiceActivity;
    const form = renderToString(<ChoiceWritten activity={activity} />);
    const order = ids(question?.options ?? []);
    const inForm = [...form.matchAll(/type="radio"[^>]*name="[^"]*\/umbrella"[^>]*value="([^"]*)"/g)];
    const inReasons = [...form.matchAll(/data-why="umbrella\/([^"]*)"/g)];
    expect(order.toSorted()).toEqual(['coat', 'hat', 'umbrella']);
    expect(ids(lean.questions[0]?.options ?? [])).toEqual(order);
    expect(ids(definitionOf(activity).forReview?.(activity)[0]?.options ?? [])).toEqual(order);
    expect(inForm.map(([, id]) => id)).toEqual(order);
    expect(inReasons.map(([, id]) => id)).toEqual(order);
  });

  test('on the page of a final check and in its bank', () => {
    const [raw] = activitiesIn(examplesOfQuiz);
    const activity = met(raw as ActivityEntry) as QuizActivity;
    const lean = definitionOf(activity).lean(activity) as QuizActivity;
    const bank = definitionOf(activity).beside?.(activity, []) as QuizActivity;
    for (const { id, options } of lean.questions)
      expect(ids(bank.questions.find((question) => question.id === id)?.options ?? [])).toEqual(ids(options));
  });

  test('where guesses come again', () => {
    const guesses = activitiesIn(examplesOfChoice).find(
      (one) => 'feedback' in one && one.feedback === 'later',
    );
    const again = activitySchema.parse({
      id: 'snow-again',
      kind: 'choice',
      title: 'Snow again',
      minutes: 1,
      required: false,
      instruction: 'Choose once more.',
      again: guesses?.id,
    });
    const all = new Map([guesses as ActivityEntry, again].map((one) => [one.id, met(one)]));
    const asked = whole(met(again), definitionOf(again), all) as ChoiceActivity;
    expect(asked.questions).toEqual((all.get(guesses?.id ?? '') as ChoiceActivity).questions);
  });
});
