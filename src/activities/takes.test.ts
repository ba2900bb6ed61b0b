import { expect, test } from 'vitest';
import { takes } from './takes.ts';

const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ');

test('words at 180 a minute, a quarter of a minute a decision, a minute and a half a text, half a minute a line', () => {
  expect(takes({ instruction: words(180) }, {})).toBe(1);
  expect(takes({ instruction: words(180) }, { decisions: 8 })).toBe(3);
  expect(takes({ instruction: words(180) }, { decisions: 4, texts: 2 })).toBe(5);
  expect(takes({ instruction: words(180) }, { lines: 2, texts: 2 })).toBe(5);
});

test('of reasons and examples half is read, of a bank what is drawn, and names are no words', () => {
  const option = { id: 'a-b', verdict: 'best', text: words(90), why: words(180) };
  expect(takes({ questions: [{ options: [option] }] }, {})).toBe(1);
  expect(takes({ headings: [{ prompt: words(90), example: words(180) }] }, {})).toBe(1);
  expect(takes({ questions: [option, option, option, option] }, { read: 0.25 })).toBe(1);
});
