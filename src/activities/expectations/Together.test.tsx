// @vitest-environment happy-dom
/** The late half of the view, which the contract of all kinds does not see: it is fetched when it comes into view. */
import { act, cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import type { Json, Parts } from '../kind.ts';
import source from './examples.yaml?raw';
import { expectationsKind, theirsPart, unanswered } from './expectations.ts';
import { writeFile } from './file.ts';
import { leanExpectations } from './lean.ts';
import { expectationsSchema } from './schema.ts';
import { Together } from './Together.tsx';

afterEach(cleanup);
const garden = expectationsSchema.parse((parse(source) as unknown[])[0]);
const data = leanExpectations(garden);
const whys = new Map([['ask/gate', { text: 'Whom did you think of when you said so?' }]]);
const full = { gate: 'each', apples: 'half', winter: 'ask' };

function open(start: Record<string, Json>) {
  const said: string[] = [];
  function Host() {
    const [parts, setParts] = useState<Parts>(new Map(Object.entries(start)));
    const { mine, theirs } = expectationsKind.readAnswer(parts, data);
    const record = {
      answer: (part: string, value: Json) => setParts(new Map(parts).set(part, value)),
      write: vi.fn(),
      show: vi.fn(),
    };
    return (
      <section id={garden.id}>
        <h4 tabIndex={-1}>See where you differ</h4>
        <Together
          id={garden.id}
          {...{ data, whys, parts, record, mine, theirs }}
          missing={unanswered(mine, data.questions)}
          shown={undefined}
          attempts={0}
          say={(sentence) => said.push(sentence)}
          copies={() => []}
          lent={() => new Map()}
        />
      </section>
    );
  }
  const { container } = render(<Host />);
  const press = (name: RegExp) => {
    const button = [...container.querySelectorAll('button')].find(({ textContent }) =>
      name.test(textContent ?? ''),
    );
    if (!button) throw new Error(`There is no button ${name}.`);
    act(() => void fireEvent.click(button));
  };
  const pick = (text: string) => {
    const input = container.querySelector('input[type=file]') as HTMLInputElement;
    Object.defineProperty(input, 'files', { value: [new File([text], 'theirs.json')], configurable: true });
    act(() => void fireEvent.change(input));
  };
  const rows = () => [...container.querySelectorAll<HTMLElement>('tbody tr')].map((row) => row.dataset['at']);
  return { container, said, press, pick, rows };
}

describe('the sample', () => {
  test('is compared at once: a sentence, which has the focus, then the differing rows first', () => {
    const { container, said, press, rows } = open(full);
    press(/Try with Ines’s answers/);
    expect(said).toEqual(['You agree on 1 of 3; talk about these 2.']);
    expect(document.activeElement?.textContent).toBe('You agree on 1 of 3; talk about these 2');
    expect(rows()).toEqual(['differs', 'differs', 'agrees']);
    expect(container.querySelector('.ask p')?.textContent).toBe('Whom did you think of when you said so?');
  });
  test('can be put away again', () => {
    const { said, press, rows } = open({ ...full, [theirsPart]: 'sample' });
    expect(rows()).toHaveLength(3);
    press(/Remove/);
    expect(rows()).toEqual([]);
    expect(said).toEqual(['Ines’s answers are put away. Yours are still here.']);
    expect(document.activeElement?.textContent).toBe('See where you differ');
  });
});

describe('a partner’s file', () => {
  const theirs = new Map([
    ['gate', { choice: 'open', own: '<img src=x onerror=alert(1)>' }],
    ['apples', { choice: 'half' }],
  ]);
  test('is compared, its sentences shown as the text that they are', async () => {
    const { container, said, pick, rows } = open(full);
    pick(writeFile(garden.id, theirs, data.questions));
    await waitFor(() => expect(rows()).toEqual(['differs', 'stillOpen', 'agrees']));
    expect(said).toEqual(['You agree on 1 of 2; talk about this 1.']);
    expect(container.querySelector('img')).toBeNull();
    expect(container.querySelector('.own')?.textContent).toContain('<img');
  });
  test('is refused in a sentence, and what was there stays', async () => {
    const { container, said, pick, rows } = open({ ...full, [theirsPart]: 'sample' });
    pick('{"format":');
    await waitFor(() => expect(container.querySelector('.refused')).not.toBeNull());
    expect(said).toEqual([container.querySelector('.refused')?.textContent]);
    expect(said[0]).toMatch(/^This file was not taken\. It cannot be read/);
    expect(rows()).toHaveLength(3);
  });
});

describe('what is missing', () => {
  test('is named, with a way to it', () => {
    const { container } = open({ gate: 'each' });
    expect(container.textContent).toContain('2 questions still to answer.');
    expect(container.textContent).toContain('Go to question 2');
  });
  test('without any answer there is nothing to save, and that is said', () => {
    const { said, press } = open({});
    press(/Save/);
    expect(said).toEqual([
      'Nothing is answered yet. Answer one question first; then there is something to save.',
    ]);
  });
});
