// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test } from 'vitest';
import type { Json, Parts } from '../kind.ts';
import { Balance } from './Balance.tsx';
import { type BalanceData, ownPart } from './balance.ts';

const data: BalanceData = {
  parties: [
    {
      id: 'cutter',
      title: 'Who cuts it',
      gain: [{ id: 'view', text: 'A view' }],
      cost: [{ id: 'hour', text: 'An hour' }],
    },
    { id: 'birds', title: 'The birds', gain: [], cost: [] },
  ],
  ask: 'Who was not asked?',
};
const part = ownPart('cutter', 'gain', 'made-0a');

/** A sheet with a memory, beginning with one own gain. */
function sheet(start: Readonly<Record<string, Json>> = { [part]: 'It keeps me warm' }) {
  const said: string[] = [];
  let now: Parts = new Map();
  function Host() {
    const [parts, setParts] = useState<Parts>(new Map(Object.entries(start)));
    now = parts;
    const keep = (name: string, value: Json) => setParts((before) => new Map(before).set(name, value));
    return (
      <Balance
        {...{ id: 'hedge', data, parts, whys: new Map(), shown: undefined, attempts: 0 }}
        record={{ answer: keep, write: keep, show: () => undefined }}
        say={(sentence) => said.push(sentence)}
        copies={() => []}
        lent={() => new Map()}
      />
    );
  }
  const view = render(<Host />);
  const press = (name: RegExp) => act(() => void fireEvent.click(view.getByRole('button', { name })));
  const gains = () => [
    ...(view.container
      .querySelector('.party')
      ?.querySelectorAll<HTMLTextAreaElement>('[data-side="gain"] textarea') ?? []),
  ];
  return { ...view, said, press, gains, stored: () => now };
}

afterEach(cleanup);

test('an own entry is removed, keeps its text, and comes back with the focus on it', () => {
  const { press, gains, said, stored, queryByText } = sheet();
  press(/^Remove your gain 1 for who cuts it/);
  expect(gains()).toEqual([]);
  expect(stored().get(part)).toBe('It keeps me warm');
  expect(said).toEqual(['Removed. It can be brought back. Who cuts it: no gains, no costs.']);
  expect(document.activeElement?.textContent).toBe('Bring it back');
  press(/^Bring it back$/);
  expect(document.activeElement).toBe(gains()[0]);
  expect(gains()[0]?.value).toBe('It keeps me warm');
  expect(queryByText(/^Removed/)).toBeNull();
});

test('another entry is added under a name of its own, with the focus in it', () => {
  const { press, gains, stored } = sheet();
  press(/^Add a gain of your own for who cuts it/);
  const box = gains()[1] as HTMLTextAreaElement;
  expect(document.activeElement).toBe(box);
  box.value = 'Nesting birds to watch';
  act(() => void fireEvent.input(box));
  const [first, second] = gains();
  expect(first?.value).toBe('It keeps me warm');
  expect(second).toBe(box);
  expect([...stored()].filter(([name]) => name.startsWith('own/'))).toHaveLength(2);
});

test('an entry that is emptied keeps its box while the focus is in it', () => {
  const { gains, stored } = sheet();
  const box = gains()[0] as HTMLTextAreaElement;
  act(() => box.focus());
  box.value = '';
  act(() => void fireEvent.input(box));
  expect(stored().get(part)).toBe('');
  expect(gains()).toEqual([box]);
});

test('the result names who pays most and gains least', () => {
  const { container } = sheet({
    'cutter/hour': ['yes'],
    [ownPart('birds', 'gain', 'made-0b')]: 'Nobody cuts in spring',
  });
  expect(container.querySelector('.within')?.textContent).toBe('Most cost and least gain: who cuts it');
  expect(container.querySelector('.reading p')?.textContent?.trim()).toBe(
    'Who cuts it: no gains, 1 cost. The birds: 1 gain, no costs.',
  );
});
