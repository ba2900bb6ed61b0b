/** What two have to settle: what is told of a point that no tool asks for. */
import { expect, test } from 'vitest';
import { type Course, toldAfter } from './broken.ts';

const tool = `id: expect-bed
kind: expectations
title: A bed for two
minutes: 5
tool: true
required: false
instruction: Say what you expect.
questions:
  - { id: gate, title: The gate, text: Who opens it?, ask: Who has the key?, options: [{ id: one, text: One. }, { id: both, text: Both. }, { id: none, text: Nobody. }] }
  - { id: hose, title: The hose, text: Who holds it?, ask: Who paid for it?, options: [{ id: one, text: One. }, { id: both, text: Both. }, { id: none, text: Nobody. }] }
sample: { by: Ines, who: She digs., answers: { gate: { choice: one }, hose: { choice: both } } }
`;
const room =
  (...matters: readonly string[]) =>
  (course: Course) => {
    course.write('1-growing/01-seeds/expect-bed.yaml', tool);
    course.edit('1-growing/01-seeds/lesson.mdx', '\n## ', '\n<Activity id="expect-bed" />\n\n## ');
    course.append(
      'course.yaml',
      '\ntoolkit: [{ slug: bed, activity: expect-bed, title: A bed, text: For two., need: share a bed }]\n',
    );
    course.write('room.yaml', `matters:\n${matters.map((line) => `  - { ${line} }\n`).join('')}`);
  };
const water = 'id: water, title: Water, minutes: 10, of: [expect-bed/hose]';

test('a point of what a tool asks is all right', () => {
  expect(toldAfter(room(water))).toBe('');
});
test('a point of what no tool asks is told, with what was meant', () => {
  expect(toldAfter(room(water.replace('hose', 'hoes')))).toContain(
    'No tool of the course asks “expect-bed/hoes”.\n  → Did you mean “expect-bed/hose”?',
  );
});
test('what belongs to two points is told', () => {
  expect(toldAfter(room(water, water.replace('id: water', 'id: wet')))).toContain(
    '“expect-bed/hose” belongs to two points.',
  );
});
test('two points of one name are told', () => {
  expect(toldAfter(room(water, water.replace('hose', 'gate')))).toContain('Two matters have the id “water”');
});
