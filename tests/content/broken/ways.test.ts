/** Shorter ways, the sheet of moves and the sessions for a group: what is told of one that leads nowhere. */
import { describe, expect, test } from 'vitest';
import { type Course, toldAfter } from './broken.ts';

const ways = (lessons: string) => (course: Course) =>
  course.append('course.yaml', `ways: [{ id: short, title: Short, text: For one., lessons: ${lessons} }]\n`);

const moves = (move: string) => (course: Course) =>
  course.write(
    'moves.yaml',
    `title: Two moves\nsummary: A garden on one sheet.\nlead: For the shed.\nmoves:\n  - { title: Dig, text: Deep., write: 'Where:', lesson: seeds }\n  - { title: Wait, text: Long., write: 'Until:'${move} }\n`,
  );

const session =
  (part: string, minutes: number, name = 'sowing') =>
  (course: Course) =>
    course.write(
      `facilitator/${name}.mdx`,
      `---\npart: ${part}\ntitle: Sowing\nsummary: Sow together.\nminutes: ${minutes}\naims: [sow a bed]\nroom: [A bed.]\nplan: [{ minutes: 30, what: Sow. }, { minutes: 60, what: Wait. }]\nquestions: ['Where?']\nlistenFor: [Doubt.]\n---\n\nIn pairs, sow.\n`,
    );

describe('a shorter way', () => {
  test('may come through lessons that are still to be written', () => {
    expect(toldAfter(ways('[watering, harvest, finish]'))).toBe('');
  });
  test('through a lesson that the course does not list is told, with the one that was meant', () => {
    expect(toldAfter(ways('[seeds, waterings]'))).toContain(
      'The way leads through a lesson “waterings”, and “parts” has none.\n  → Did you mean “watering”?',
    );
  });
  test('through a lesson twice is told', () => {
    expect(toldAfter(ways('[seeds, watering, seeds]'))).toContain('comes through the lesson “seeds” twice');
  });
});

describe('a move', () => {
  test('with its lesson is all right', () => {
    expect(toldAfter(moves(', lesson: watering'))).toBe('');
  });
  test('without tool and lesson is told', () => {
    expect(toldAfter(moves(''))).toContain('The move leads nowhere: it has no tool and no lesson.');
  });
  test('with both is told', () => {
    expect(toldAfter(moves(', lesson: seeds, tool: spade'))).toContain('leads to a tool and to a lesson');
  });
  test('with a tool that the toolkit does not have is told', () => {
    expect(toldAfter(moves(', tool: spade'))).toContain('course.yaml has no tool “spade”.');
  });
});

describe('a session', () => {
  test('whose times add up is all right', () => {
    expect(toldAfter(session('A', 90))).toBe('');
  });
  test('whose times do not is told how long it is', () => {
    expect(toldAfter(session('A', 80))).toContain(
      'The times in “plan” come to 90 minutes, and the session is said to take 80.\n  → Write “minutes: 90”',
    );
  });
  test('for a part that is not there is told', () => {
    expect(toldAfter(session('C', 90))).toContain('The course has no part “C”.\n  → Its parts are A.');
  });
  test('for a part that has one is told', () => {
    const told = toldAfter((course) => {
      session('A', 90)(course);
      session('A', 90, 'weeding')(course);
    });
    expect(told).toContain('Part A has a page already: content/facilitator/sowing.mdx.');
  });
  test('is read as other pages are: links and headings', () => {
    const told = toldAfter((course) => {
      session('A', 90)(course);
      course.append('facilitator/sowing.mdx', '\nSee [the seeds](../../lessons/seed/).\n');
    });
    expect(told).toContain('leads to no page');
  });
  test('can be linked to', () => {
    const told = toldAfter((course) => {
      session('A', 90)(course);
      moves(', lesson: watering')(course);
      course.append(
        'pages/about.mdx',
        '\n[Together](../facilitator/), [sow](../facilitator/sowing/), [all](../moves/).\n',
      );
    });
    expect(told).toBe('');
  });
});
