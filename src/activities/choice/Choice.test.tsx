// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Json, Shown } from '../kind.ts';
import { askedForReason } from '../own-reason.ts';
import { readWhys } from '../written.ts';
import { Choice } from './Choice.tsx';
import { becausePart } from './choice.ts';
import examples from './examples.yaml?raw';
import { leanChoice } from './lean.ts';
import { choiceSchema } from './schema.ts';
import { ChoiceWritten } from './Written.tsx';

const [activity, guesses] = (parse(examples) as unknown[]).map((raw) => choiceSchema.parse(raw)) as [
  ReturnType<typeof choiceSchema.parse>,
  ReturnType<typeof choiceSchema.parse>,
];
const data = leanChoice(activity);
const paper = () => {
  const written = document.createElement('div');
  written.innerHTML = renderToString(<ChoiceWritten activity={activity} />);
  return written;
};

/** The view with ANSWERS, after a check of them. */
function checked(answers: Readonly<Record<string, Json>>) {
  const recorded: [part: string, text: string][] = [];
  let shown: Shown | undefined;
  const draw = () => (
    <Choice
      id={activity.id}
      data={data}
      whys={readWhys(paper())}
      parts={new Map(Object.entries(answers))}
      shown={shown}
      attempts={1}
      record={{
        answer: () => undefined,
        write: (part, text) => void recorded.push([part, text]),
        show: (value) => {
          shown = value;
        },
      }}
      say={() => undefined}
      copies={() => []}
      lent={() => new Map()}
    />
  );
  const { container, rerender } = render(draw());
  act(() => void fireEvent.click(container.querySelector('.button.main') as Element));
  rerender(draw());
  return { container, recorded };
}
/** What is read without opening anything. */
const inSight = (container: Element) => {
  const copy = container.cloneNode(true) as Element;
  for (const folded of copy.querySelectorAll('details')) folded.remove();
  return copy.textContent;
};

afterEach(cleanup);

describe('after a check', () => {
  test('a miss names what fits best, with its reason', () => {
    for (const miss of ['hat', 'coat']) {
      const { container } = checked({ umbrella: [miss] });
      expect(inSight(container)).toContain('Fits best: The umbrella.');
      expect(inSight(container)).toContain('The clouds are dark and near.');
      cleanup();
    }
  });

  test('what fits best is not named twice', () => {
    const { container } = checked({ umbrella: ['umbrella'] });
    expect(inSight(container)).not.toContain('Fits best:');
    expect(container.textContent?.match(/The clouds are dark and near\./g)).toHaveLength(1);
  });

  test('of several that fit, those are named that were not chosen', () => {
    const { container } = checked({ needs: ['lid'] });
    expect(inSight(container)).toContain('Fits best: A tap.');
    expect(inSight(container)).not.toContain('Fits best: A lid.');
  });
});

describe('the line of one’s own', () => {
  const asked = askedForReason(activity.id, activity.questions) ?? '';
  const field = (root: Element) => root.querySelectorAll<HTMLInputElement>('input[type="text"]');

  test('is asked for once a check, at the same question on paper and live, before its reasons', () => {
    expect(activity.questions.map(({ id }) => id)).toContain(asked);
    const { container } = checked({ [asked]: [activity.questions[0]?.options[0]?.id ?? ''] });
    for (const root of [paper(), container]) {
      expect([...field(root)].map(({ name }) => name)).toEqual([`${activity.id}/${becausePart(asked)}`]);
      const [line] = field(root);
      const reasons = line?.closest('.question')?.querySelector('.reasons, .said');
      if (reasons) expect(line?.compareDocumentPosition(reasons)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    }
  });

  test('is shown where it was written, also under a question that asks for none now', () => {
    const before = activity.questions.find(({ id }) => id !== asked)?.id ?? '';
    const { container } = checked({ [becausePart(before)]: 'it rains' });
    expect([...field(container)].map(({ value }) => value).toSorted()).toEqual(['', 'it rains']);
  });

  test('says of which activity it is, on paper as live: a page may have two', () => {
    for (const root of [paper(), checked({}).container])
      expect(field(root)[0]?.closest('.field')?.querySelector('label')?.textContent).toContain(
        `, ${activity.title})`,
      );
  });

  test('is kept as the learner’s own words', () => {
    const { container, recorded } = checked({});
    const [line] = field(container);
    act(() => void fireEvent.input(line as Element, { target: { value: 'the clouds are low' } }));
    expect(recorded).toEqual([[becausePart(asked), 'the clouds are low']]);
  });

  test('is not asked for where nothing is explained', () => {
    expect(leanChoice(guesses).because).toBeUndefined();
    expect(renderToString(<ChoiceWritten activity={guesses} />)).not.toContain('type="text"');
  });
});
