/** What an author is told of passages by nation that would leave somebody out, or could not be read in any order. */
import { describe, expect, test } from 'vitest';
import { readLessonText } from '../../../src/course/lesson-text.ts';
import { withCourse } from './broken.ts';

const lesson = '1-growing/02-watering/lesson.mdx';
const nations = 'nations: [{ id: north, name: The North }, { id: south, name: The South }]\nparts:';
const passage = (of: string, text: string) => `<Nation of="${of}">\n\n${text}\n\n</Nation>\n\n`;
const north = passage('north', '## The North\n\nIt rains.');
const bold = passage('north', '**The North.** It rains.');
const south = passage('south', '**The South.** It does not.');

/** Message by message, without the lines: they are the small course's. */
const toldOf = (inside: string, { group = '<Nations>', before = '' } = {}) =>
  withCourse((course) => {
    course.edit('course.yaml', 'parts:', nations);
    course.edit(lesson, '\n## ', `\n${before}${group}\n\n${inside}</Nations>\n\n## `);
    return course.problems().map(({ message, remedy }) => `${message} → ${remedy}`);
  });

test('passages that are whole stop nothing, folded or not; a reader’s minutes are those of one', () => {
  expect(toldOf(north + south)).toEqual([]);
  expect(toldOf(bold + south, { group: '<Nations fold>' })).toEqual([]);
  expect(readLessonText(`Two words.\n\n<Nations>\n\n${north}${south}</Nations>\n\nOne.`).words).toBe(3 + 5);
});

describe('told with what to do', () => {
  test('a nation left out, twice, or out of order', () => {
    expect(toldOf(north)).toEqual([
      '<Nations> has no passage for “south”. → Add <Nation of="south">, if only to say that this course does not know.',
    ]);
    expect(toldOf(north + south + south)).toEqual([
      '<Nations> has two passages for “south”. → Put the two into one.',
    ]);
    expect(toldOf(south + north)).toEqual([
      'The passages do not follow each other as “nations” in course.yaml does. → Put them in this order: north, south.',
    ]);
  });

  test('a nation that the course does not have', () => {
    expect(toldOf(north + south + passage('west', '## The West'))).toEqual(
      expect.arrayContaining([
        '<Nation of="west"/> names no nation of the course. → Add “id: west” to “nations” in content/course.yaml.',
      ]),
    );
  });

  test('a passage that does not say whose it is, and one outside the others', () => {
    expect(toldOf(north + passage('south', 'It does not.'))).toEqual([
      'The passage does not say at its beginning that it is about The South. → Begin it with a heading, “## The South”, or with the words “**The South.**”.',
    ]);
    expect(toldOf(north + south, { before: north })).toEqual([
      '<Nation> stands outside <Nations>, and nothing would bring it first. → Put all passages between <Nations> and </Nations>.',
    ]);
  });

  test('what is one for all inside a passage, and words beside the passages', () => {
    expect(toldOf(`${north}Between.\n\n${south}`)).toEqual([
      'Something stands in <Nations> beside the passages, and would be lost among them. → Write it before <Nations> or after it.',
    ]);
    const take = passage('north', '## The North\n\n<TakeWithYou>\n\nWater.\n\n</TakeWithYou>');
    expect(toldOf(take + south)).toEqual([
      '<TakeWithYou> stands inside a nation’s passage, which may be behind the others. → Move it before <Nations> or after it.',
    ]);
  });

  test('a heading behind the fold', () => {
    expect(toldOf(north + south, { group: '<Nations fold>' })).toEqual([
      'The passage for “north” has a heading, which would lie behind the fold. → Begin it with the nation’s name in bold, without a heading, or take “fold” out.',
    ]);
  });

  test('a note behind the fold that is named elsewhere too', () => {
    const bed = (name: string) => `**${name}.** A <Term id="seedbed">seedbed</Term> dries.`;
    const both = passage('north', bed('The North')) + passage('south', bed('The South'));
    const note =
      'The note of <Term id="seedbed"/> would lie behind the fold, and is named outside this passage too. → Name it before <Nations> once, or take “fold” out.';
    expect(toldOf(both, { group: '<Nations fold>' })).toContain(note);
    expect(toldOf(both)).not.toContain(note);
    expect(toldOf(both, { group: '<Nations fold>', before: 'In a <Term id="seedbed">seedbed</Term>.\n\n' })).not.toContain(note); // biome-ignore format: one thought
  });
});
