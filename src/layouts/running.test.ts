import { expect, test } from 'vitest';
import { running } from './running.ts';

test('a printed sheet is headed by the course and the page', () => {
  expect(running('Bicycles', 'Brakes')).toBe(':root{--running:"Bicycles · Brakes"}');
  expect(running('Bicycles', undefined)).toBe(':root{--running:"Bicycles"}');
});

test('a title stays a string, whatever it holds', () => {
  expect(running('"};</style>\\\n')).toBe(':root{--running:"\\22 };\\3c /style>\\5c \\a "}');
});
