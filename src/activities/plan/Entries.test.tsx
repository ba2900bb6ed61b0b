// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Json, Parts } from '../kind.ts';
import { Plan } from './Plan.tsx';
import type { PlanData } from './plan.ts';

const { saveSteps } = vi.hoisted(() => ({
  saveSteps: vi.fn((_: string, __: readonly unknown[], ___: boolean) => 'Saved: next-steps.ics.'),
}));
vi.mock('./calendar.ts', () => ({ saveSteps }));

const data: PlanData = {
  plans: [{ id: 'kettle', title: 'At the kettle', moment: 'When?', act: 'What?' }],
  days: 30,
  lines: 1,
};

/** Plans with a memory. */
function plans(start: Readonly<Record<string, Json>> = {}) {
  const said: string[] = [];
  let now: Parts = new Map();
  let clear: () => void = () => undefined;
  function Host() {
    const [parts, setParts] = useState<Parts>(new Map(Object.entries(start)));
    now = parts;
    clear = () => setParts(new Map());
    const keep = (name: string, value: Json) => setParts((before) => new Map(before).set(name, value));
    return (
      <Plan
        {...{ id: 'monday', data, parts, whys: new Map(), shown: undefined, attempts: 0 }}
        record={{ answer: keep, write: keep, show: () => undefined }}
        say={(sentence) => said.push(sentence)}
        copies={() => []}
        lent={() => new Map()}
      />
    );
  }
  const view = render(<Host />);
  const press = (name: RegExp) => act(() => void fireEvent.click(view.getByRole('button', { name })));
  const groups = () =>
    view.getAllByRole('group').map((group) => group.querySelector('legend')?.textContent?.trim());
  const write = (field: Element, value: string) =>
    act(() => {
      (field as HTMLInputElement).value = value;
      fireEvent.input(field);
    });
  return { ...view, said, press, groups, write, stored: () => now, again: () => act(() => clear()) };
}

beforeEach(() => void vi.setSystemTime('2026-11-22T12:00'));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

test('an own plan is added with the focus in it, removed with its text kept, and brought back', () => {
  const { press, groups, write, said, stored, getByRole } = plans();
  press(/^Add a plan/);
  expect(groups()).toEqual(['At the kettle Empty so far', 'Plan 2, your own Empty so far', 'Step 1']);
  const box = document.activeElement as HTMLTextAreaElement;
  expect(box.name).toMatch(/^monday\/own\/made-.*\/moment$/);
  write(box, 'it rains');
  press(/^Remove plan 2/);
  expect(groups()).toEqual(['At the kettle Empty so far', 'Step 1']);
  expect([...stored().values()]).toContain('it rains');
  expect(document.activeElement).toBe(getByRole('button', { name: 'Bring the plan back' }));
  press(/^Bring the plan back/);
  expect((document.activeElement as HTMLTextAreaElement).value).toBe('it rains');
  expect(said).toEqual(['The plan is removed. It can be brought back.', 'The plan is back.']);
});

test('a step stays where it is written when its day comes before another’s, and the list below goes by day', () => {
  const { press, groups, write, container } = plans({
    'step/line-1/what': 'Second',
    'step/line-1/day': '2027-03-09',
  });
  press(/^Add a step/);
  write(document.activeElement as Element, 'First');
  const days = container.querySelectorAll('input[type=date]');
  write(days[1] as Element, '2027-03-02');
  expect(groups().slice(1)).toEqual(['Step 1', 'Step 2']);
  const boxes = [...container.querySelectorAll<HTMLTextAreaElement>('[name$="/what"]')];
  expect(boxes.map(({ value }) => value)).toEqual(['Second', 'First']);
  const listed = [...container.querySelectorAll('.dated li')].map((line) => line.textContent);
  expect(listed[0]).toContain('Tuesday 2 March 2027');
  expect(listed[0]).toContain('First');
  expect(listed[1]).toContain('Second');
});

test('half a year is no day, and an emptied field takes the day away', () => {
  const { write, container, stored, said } = plans({ 'step/line-1/what': 'Ring' });
  const field = container.querySelector('input[type=date]') as HTMLInputElement;
  write(field, '0202-03-01');
  expect(stored().has('step/line-1/day')).toBe(false);
  write(field, '2027-03-01');
  expect(stored().get('step/line-1/day')).toBe('2027-03-01');
  write(field, '');
  expect(stored().get('step/line-1/day')).toBeNull();
  expect(said).toEqual(['By Monday 1 March 2027.', 'The day is taken away.']);
});

test('the calendar file holds the dated steps, and without one it is said what is missing', async () => {
  const { press, said, container, write } = plans({ 'step/line-1/what': 'Ring' });
  press(/^Put the dated/);
  expect(said).toEqual(['Give one step a day first, and say what you will do.']);
  const field = container.querySelector('input[type=date]') as HTMLInputElement;
  expect(document.activeElement).toBe(field);
  write(field, '2027-03-01');
  press(/^Put the dated/);
  await vi.waitFor(() => expect(said.at(-1)).toMatch(/^Saved: next-steps\.ics/));
  expect(saveSteps.mock.calls[0]?.[1]).toMatchObject([{ what: 'Ring', day: '2027-03-01' }]);
  expect(saveSteps.mock.calls[0]?.[2]).toBe(true);
  container.querySelector<HTMLInputElement>('[data-alarm]')?.click();
  press(/^Put the dated/);
  await vi.waitFor(() => expect(saveSteps.mock.calls.at(-1)?.[2]).toBe(false));
});

test('started again, what was added is gone too', () => {
  const { press, write, groups, again } = plans();
  press(/^Add a plan/);
  write(document.activeElement as Element, 'it rains');
  again();
  expect(groups()).toEqual(['At the kettle Empty so far', 'Step 1']);
});
