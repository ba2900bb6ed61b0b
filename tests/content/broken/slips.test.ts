/** Wherever the hand slips, the check answers: it never dies of a file, and never tells of one without a remedy. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withCourse } from './broken.ts';

const seeds = '1-growing/01-seeds';
const files = [
  'course.yaml',
  'glossary.yaml',
  `${seeds}/lesson.mdx`,
  `${seeds}/place-seeds.yaml`,
  `${seeds}/bed.figure.astro`,
];
const typed = fc.constantFrom(
  ...[
    '"',
    "'",
    ':',
    ': ',
    ' #',
    '{',
    '}',
    '<',
    '>',
    '[',
    ']',
    '*',
    '&',
    '!',
    '|',
    '`',
    '@',
    '%',
    '---',
    '<b>',
    '\\',
  ],
  ...[
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    '- ',
    '\u00a0',
    '\u200b',
    '\u202e',
    '\ufffd',
    '\0',
    'import ',
    '<!--',
    'é',
  ],
);

test('a slip of the hand anywhere is answered', () => {
  withCourse((course) => {
    const slip = fc.record({
      file: fc.constantFrom(...files),
      where: fc.double({ min: 0, max: 1, noNaN: true }),
      gone: fc.nat({ max: 12 }),
      typed: fc.oneof(typed, fc.constant('')),
    });
    fc.assert(
      fc.property(slip, ({ file, where, gone, typed: put }) => {
        const text = course.read(file);
        const at = Math.floor(where * text.length);
        course.write(file, text.slice(0, at) + put + text.slice(at + gone));
        try {
          for (const { message, remedy } of course.problems()) {
            expect(message).not.toMatch(/undefined|\[object/);
            expect(remedy.trim()).not.toBe('');
          }
        } finally {
          course.write(file, text);
        }
      }),
      { numRuns: 100 },
    );
  });
});
