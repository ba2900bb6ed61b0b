/** Every remedy, followed to the letter, mends the file; and the file then says what its author meant. */
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Problem } from '../../../src/course/checks/problems.ts';
import { type Course, withCourse } from './broken.ts';
import { follow } from './follow.ts';

const seeds = '1-growing/01-seeds';
const lesson = `${seeds}/lesson.mdx`;
const activity = `${seeds}/place-seeds.yaml`;
const drawing = `${seeds}/bed.figure.astro`;

/** A slip, and what its author meant to have written. */
interface Slip {
  readonly name: string;
  readonly slip: (course: Course) => void;
  /** The first problem's place and remedy. */
  readonly told: string;
  /** Where the remedy leaves something to its author: what they then do. */
  readonly by?: (course: Course) => void;
  /** Where, and what stands there in the end. */
  readonly says?: readonly [file: string, ...path: (string | number)[]];
  readonly is?: unknown;
}

/** Typed instead of another line. */
const typed =
  (file: string, line: string, put: string): Slip['slip'] =>
  (course) =>
    course.edit(file, line, put);

const valueIn = (course: Course, [file, ...path]: readonly [string, ...(string | number)[]]): unknown => {
  const text = course.read(file);
  const head = file.endsWith('.mdx') ? text.split(/^---$/m)[1] : text;
  return path.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown>)[key],
    parse(head ?? ''),
  );
};

const shown = ({ file, line, remedy }: Problem) => `${file.replace('content/', '')}:${line ?? ''} ${remedy}`;

/** Mends what is told first, again and again, as an author does. */
function mend(course: Course, by: Slip['by']): Problem[] {
  let left = course.problems();
  for (let times = 0; left.length && times < 8; times++) {
    const [first] = left;
    if (!first) break;
    if (!follow(course, first)) {
      expect(by, `“${first.remedy}” leaves it to the author`).toBeDefined();
      by?.(course);
    }
    left = course.problems();
  }
  return left;
}

const check = (slips: readonly Slip[]) =>
  test.each(slips)('$name', ({ slip, told, by, says, is }) => {
    withCourse((course) => {
      slip(course);
      const [first] = course.problems();
      expect(first && shown(first)).toContain(told);
      expect(mend(course, by)).toEqual([]);
      if (says) expect(valueIn(course, says)).toEqual(is);
    });
  });

const summary = (put: string) => typed(lesson, 'summary: What goes into the ground.', put);
const says = [lesson, 'summary'] as const;

describe('YAML that cannot be read', () => {
  check([
    {
      name: 'an apostrophe inside apostrophes',
      slip: summary("summary: 'It's small'"),
      told: "Write the line so: summary: 'It''s small'",
      says,
      is: "It's small",
    },
    {
      name: 'quotation marks inside quotation marks',
      slip: summary('summary: "A "fine" bed"'),
      told: `Write the line so: summary: 'A "fine" bed'`,
      says,
      is: 'A "fine" bed',
    },
    {
      name: 'a backslash inside quotation marks',
      slip: summary('summary: "Beds\\pots"'),
      told: "Write the line so: summary: 'Beds\\pots'",
      says,
      is: 'Beds\\pots',
    },
    {
      name: 'a quotation mark left open',
      slip: summary('summary: "What goes in'),
      told: `${lesson}:3 Write the line so: summary: "What goes in"`,
      says,
      is: 'What goes in',
    },
    {
      name: 'an apostrophe left open, and others in the text',
      slip: summary("summary: 'What's sown, and when it's not"),
      told: `${lesson}:3 Write the line so: summary: 'What''s sown, and when it''s not'`,
      says,
      is: "What's sown, and when it's not",
    },
    {
      name: 'a colon in a text',
      slip: summary('summary: Seeds: what goes in'),
      told: "Write the line so: summary: 'Seeds: what goes in'",
      says,
      is: 'Seeds: what goes in',
    },
    {
      name: 'a colon at the end of a text',
      slip: summary('summary: What goes in:'),
      told: "Write the line so: summary: 'What goes in:'",
      says,
      is: 'What goes in:',
    },
    {
      name: 'a colon in a text of two lines',
      slip: summary('summary: What goes in\n  to the ground: seeds'),
      told: 'Write “>-” after “summary:”',
      says,
      is: 'What goes in to the ground: seeds',
    },
    {
      name: 'a colon in a text among others',
      slip: typed(activity, '{ id: deep, title: Deep }', '{ id: deep, title: Deep: below }'),
      told: `${activity}:11 Write the line so: - { id: deep, title: 'Deep: below' }`,
      says: [activity, 'steps', 1, 'title'],
      is: 'Deep: below',
    },
    ...[
      '@home, or not',
      '`code` first',
      '%50 of it',
      '* first',
      '[Draft] Seeds',
      '{name} it',
      '- and so on',
      '| first',
      '> first',
      '? why',
    ].map((text) => ({
      name: `a text that begins with ${text[0]}`,
      slip: summary(`summary: ${text}`),
      told: `Write the line so: summary: '${text}'`,
      says,
      is: text,
    })),
    ...['&Co and others', '!Important seeds', '*seed'].map((text) => ({
      name: `a text that begins with ${text[0]}, which programs understand otherwise`,
      slip: summary(`summary: ${text}`),
      told: `Put the text in quotes: '${text}'`,
      says,
      is: text,
    })),
    {
      name: 'a text that begins with a quotation',
      slip: summary('summary: "Sow" is what they said'),
      told: `Write the line so: summary: '"Sow" is what they said'`,
      says,
      is: '"Sow" is what they said',
    },
    {
      name: 'curly quotes, taken for YAML’s',
      slip: summary('summary: “Seeds: what goes in”'),
      told: "Write the line so: summary: '“Seeds: what goes in”'",
      says,
      is: '“Seeds: what goes in”',
    },
    {
      name: 'a line set in too far',
      slip: typed(activity, '    title: Bean', '     title: Bean'),
      told: `${activity}:20 Begin the line with 4 spaces`,
      says: [activity, 'cards', 1, 'title'],
      is: 'Bean',
    },
    {
      name: 'a line not set in far enough',
      slip: typed(activity, '    title: Bean', '   title: Bean'),
      told: `${activity}:20 Begin the line with 4 spaces`,
      says: [activity, 'cards', 1, 'title'],
      is: 'Bean',
    },
    {
      name: 'an entry of a list that is not set in far enough',
      slip: typed(activity, '  - id: bean', ' - id: bean'),
      told: `${activity}:19 Begin the line with 2 spaces`,
      says: [activity, 'cards', 1, 'id'],
      is: 'bean',
    },
    {
      name: 'a line set in with a tab',
      slip: typed(activity, '    title: Bean', '\t\ttitle: Bean'),
      told: `${activity}:20 Begin the line with 4 spaces`,
      says: [activity, 'cards', 1, 'title'],
      is: 'Bean',
    },
    {
      name: 'front matter set in with a tab',
      slip: typed(lesson, 'terms: [seedbed]', 'terms:\n\t- seedbed'),
      told: `${lesson}:6 Begin the line with 2 spaces`,
      says: [lesson, 'terms'],
      is: ['seedbed'],
    },
    {
      name: 'a line set in with no-break spaces',
      slip: typed(activity, '    title: Bean', '\u00a0\u00a0\u00a0\u00a0title: Bean'),
      told: `${activity}:20 Begin the line with 4 spaces`,
      says: [activity, 'cards', 1, 'title'],
      is: 'Bean',
    },
    {
      name: 'a no-break space after a colon',
      slip: summary('summary:\u00a0What goes in'),
      told: 'Write the line so: summary: What goes in',
      says,
      is: 'What goes in',
    },
    {
      name: 'a text block that is not set in',
      slip: summary('summary: >-\nWhat goes in'),
      told: `${lesson}:4 Begin the line with 2 spaces`,
      says,
      is: 'What goes in',
    },
    {
      name: 'no space after a colon',
      slip: summary('summary:What goes in'),
      told: 'Write the line so: summary: What goes in',
      says,
      is: 'What goes in',
    },
    {
      name: 'no colon after a field’s name',
      slip: summary('summary What goes in'),
      told: 'Write the line so: summary: What goes in',
      says,
      is: 'What goes in',
    },
    {
      name: 'no space after a hyphen',
      slip: typed('course.yaml', 'authors: [The gardeners]', 'authors:\n  - One\n  -Two'),
      told: 'Write the line so: - Two',
      says: ['course.yaml', 'authors'],
      is: ['One', 'Two'],
    },
    {
      name: 'a bracket left open',
      slip: typed(lesson, 'terms: [seedbed]', 'terms: [seedbed'),
      told: 'Write the line so: terms: [seedbed]',
      says: [lesson, 'terms'],
      is: ['seedbed'],
    },
    {
      name: 'two mistakes in one file, one after the other',
      slip: (course) => {
        course.edit(activity, 'title: Poppy', 'title: Poppy: red');
        course.edit(activity, 'title: Bean', "title: 'Bean's");
      },
      told: "Write the line so: title: 'Poppy: red'",
      says: [activity, 'cards', 1, 'title'],
      is: "Bean's",
    },
    {
      name: 'a field twice',
      slip: summary('summary: What goes in\nsummary: What goes out'),
      told: `${lesson}:4 Take one of the two fields with the same name out.`,
      by: (course) => course.edit(lesson, 'summary: What goes in\n', ''),
      says,
      is: 'What goes out',
    },
    {
      name: 'a line of hyphens in the middle',
      slip: typed('glossary.yaml', '- id: mulch', '---\n- id: mulch'),
      told: 'Take the line “---” or “...” out that stands here or just above.',
      by: (course) => course.edit('glossary.yaml', '---\n', ''),
      says: ['glossary.yaml', 1, 'id'],
      is: 'mulch',
    },
  ]);
});

describe('YAML that means something else than it seems to', () => {
  check([
    {
      name: 'a text cut by a #',
      slip: summary('summary: Bed #4 and others'),
      told: "put the text in quotes: 'Bed #4 and others'",
      says,
      is: 'Bed #4 and others',
    },
    {
      name: 'a text that begins with a #',
      slip: summary('summary: #4 and others'),
      told: "put the text in quotes: '#4 and others'",
      says,
      is: '#4 and others',
    },
    {
      name: 'a text among others, cut by a #',
      slip: typed(activity, '{ id: deep, title: Deep }', '{ id: deep, title: Depth #2 }'),
      told: "Write the line so: - { id: deep, title: 'Depth #2' }",
      says: [activity, 'steps', 1, 'title'],
      is: 'Depth #2',
    },
    {
      name: 'a # in a text of two lines',
      slip: summary('summary: Bed #4\n  and others'),
      told: 'Write “>-” after “summary:”',
      says,
      is: 'Bed #4 and others',
    },
    ...['007', '1e3', '0x1F', '1_000', '0b11', '.inf', '3.10', 'true', 'True'].map((text) => ({
      name: `${text} for a text`,
      slip: summary(`summary: ${text}`),
      told: `Put it in quotes: '${text}'.`,
      says,
      is: text,
    })),
    ...['null', '~', 'Null'].map((text) => ({
      name: `${text} for a text`,
      slip: summary(`summary: ${text}`),
      told: `If it is the text, put it in quotes: '${text}'.`,
      says,
      is: text,
    })),
    {
      name: 'a date without quotes',
      slip: typed(lesson, 'outcomes: [1]', 'reviewed: 2026-01-31\noutcomes: [1]'),
      told: "Put the date in quotes: '2026-01-31'.",
      says: [lesson, 'reviewed'],
      is: '2026-01-31',
    },
    {
      name: 'a date without quotes that no calendar has',
      slip: typed(lesson, 'outcomes: [1]', 'reviewed: 2026-02-30\noutcomes: [1]'),
      told: "Put the date in quotes: '2026-02-30'.",
      by: (course) => course.edit(lesson, '2026-02-30', '2026-02-28'),
      says: [lesson, 'reviewed'],
      is: '2026-02-28',
    },
    {
      name: '.inf for a number',
      slip: typed(activity, 'minutes: 2', 'minutes: .inf'),
      told: 'Write a figure without quotes: 6, or 1.5.',
      by: (course) => course.edit(activity, '.inf', '6'),
      says: [activity, 'minutes'],
      is: 6,
    },
    {
      name: 'yes for true',
      slip: typed(activity, 'required: true', 'required: yes'),
      told: 'Write true instead, without quotes.',
      says: [activity, 'required'],
      is: true,
    },
    {
      name: 'a comma in { }',
      slip: typed(activity, '{ id: deep, title: Deep }', '{ id: deep, title: Deep, and dark }'),
      told: 'Put the whole text with the comma in quotes.',
      by: (course) => course.edit(activity, 'Deep, and dark', "'Deep, and dark'"),
      says: [activity, 'steps', 1, 'title'],
      is: 'Deep, and dark',
    },
    {
      name: 'a text that nobody sees',
      slip: (course) => {
        course.edit(lesson, 'title: Seeds', 'title: "\u200b"');
        course.edit('course.yaml', 'title: Seeds', 'title: "\u200b"');
      },
      told: 'course.yaml:12 Write something for it.',
      by: (course) => {
        for (const file of ['course.yaml', lesson]) {
          if (course.read(file).includes('\u200b')) course.edit(file, '"\u200b"', 'Seeds');
        }
      },
      says: [lesson, 'title'],
      is: 'Seeds',
    },
  ]);
});

test('a comment after a text can have a line of its own instead', () => {
  withCourse((course) => {
    summary('summary: What goes in # to be said better')(course);
    expect(course.problems()[0]?.remedy).toContain('If it is a comment, give it a line of its own.');
    course.edit(lesson, ' # to be said better', '\n# to be said better');
    expect(course.problems()).toEqual([]);
  });
});

const whole = `---
title: Seeds
summary: What goes into the ground.
outcomes: [1]
terms: [seedbed]
references: [gardener-2020]
---
`;

describe('front matter', () => {
  const without = (put: string) => typed(lesson, whole, put);
  check([
    {
      name: 'never closed',
      slip: without(whole.replace(/---\n$/, '')),
      told: `${lesson}:6 Write a line “---” below this one.`,
      says: [lesson, 'title'],
      is: 'Seeds',
    },
    {
      name: 'closed by two hyphens',
      slip: without(whole.replace(/---\n$/, '--\n')),
      told: `${lesson}:7 Write three hyphens instead`,
    },
    {
      name: 'closed by a dash that a word processor made',
      slip: without(whole.replace(/---\n$/, '—-\n')),
      told: `${lesson}:7 Write three hyphens instead`,
    },
    {
      name: 'opened by a dash',
      slip: without(whole.replace(/^---/, '———')),
      told: `${lesson}:1 Write three hyphens instead`,
    },
    {
      name: 'never opened',
      slip: without(whole.replace(/^---\n/, '')),
      told: `${lesson}:1 Write a line “---” above the first line.`,
    },
    {
      name: 'neither opened nor closed',
      slip: without(whole.replaceAll('---\n', '')),
      told: `${lesson}:5 Write a line “---” below this one, and one above the first line.`,
    },
    {
      name: 'after an empty line',
      slip: without(`\n${whole}`),
      told: `${lesson}:1 Take them out, so that the file begins with the line “---”.`,
      by: (course) => course.write(lesson, course.read(lesson).trimStart()),
    },
    {
      name: 'in an empty file',
      slip: (course) => course.write(lesson, ''),
      told: 'or delete it.',
      by: (course) => course.write(lesson, text),
    },
  ]);
  const text = withCourse((course) => course.read(lesson));
});

describe('the letters of a file', () => {
  const bytesOf = (course: Course, file: string, encoding: 'latin1' | 'utf16le') =>
    new Uint8Array(Buffer.from(course.read(file), encoding));
  const reread = (course: Course, file: string, encoding: string, bytes: Uint8Array) =>
    course.write(file, new TextDecoder(encoding).decode(bytes));

  test('Windows-1252, opened as such and saved as UTF-8', () => {
    withCourse((course) => {
      course.edit(activity, 'title: Bean', 'title: Café');
      const bytes = bytesOf(course, activity, 'latin1');
      course.write(activity, bytes);
      const [told] = course.problems();
      expect(told).toMatchObject({ line: 20, message: expect.stringContaining('title: Café') });
      const [, encoding = ''] = /as (\S+), and save it as UTF-8/.exec(told?.remedy ?? '') ?? [];
      reread(course, activity, encoding, bytes);
      expect(course.problems()).toEqual([]);
      expect(valueIn(course, [activity, 'cards', 1, 'title'])).toBe('Café');
    });
  });

  test.each([true, false])(
    'UTF-16, opened as such and saved as UTF-8; with a byte order mark: %s',
    (mark) => {
      withCourse((course) => {
        if (mark) course.write(lesson, `\ufeff${course.read(lesson)}`);
        const bytes = bytesOf(course, lesson, 'utf16le');
        course.write(lesson, bytes);
        const [told] = course.problems();
        expect(told?.remedy).toContain('as UTF-16 LE, and save it as UTF-8');
        reread(course, lesson, 'utf-16le', bytes);
        expect(course.problems()).toEqual([]);
      });
    },
  );

  test.each(['\ufeff', ''])(
    'UTF-8 with a byte order mark and lines as Windows ends them stops nothing',
    (mark) => {
      withCourse((course) => {
        for (const file of [lesson, activity, 'course.yaml', drawing])
          course.write(file, mark + course.read(file).replaceAll('\n', '\r\n'));
        expect(course.problems()).toEqual([]);
      });
    },
  );

  check([
    {
      name: 'read in the wrong encoding once, and saved so',
      slip: summary('summary: CafÃ© beds, and don’t stop'),
      told: 'Write the line so: summary: Café beds, and don’t stop',
      says,
      is: 'Café beds, and don’t stop',
    },
    {
      name: 'a letter that was lost',
      slip: summary('summary: Caf\ufffd beds'),
      told: 'Write the letter that belongs there.',
      by: (course) => course.edit(lesson, '\ufffd', 'é'),
      says,
      is: 'Café beds',
    },
    ...['\u0007', '\u0085', '\u202e', '\u2067', '\u00ad', '\u2028'].map((hidden) => ({
      name: `U+${hidden.charCodeAt(0).toString(16)} in a text`,
      slip: summary(`summary: Fine${hidden}beds`),
      told: 'Take it out: delete the letters on both sides of it, and type them anew.',
      by: (course: Course) => course.edit(lesson, `e${hidden}b`, 'eb'),
      says,
      is: 'Finebeds',
    })),
    {
      name: 'two versions, as Git leaves them',
      slip: summary('<<<<<<< HEAD\nsummary: Mine\n=======\nsummary: Theirs\n>>>>>>> other'),
      told: `${lesson}:3 Keep the one that is right`,
      by: (course) =>
        course.edit(
          lesson,
          '<<<<<<< HEAD\nsummary: Mine\n=======\nsummary: Theirs\n>>>>>>> other',
          'summary: Mine',
        ),
      says,
      is: 'Mine',
    },
  ]);
});

const paragraph = 'A seed wants a <Term id="seedbed">seedbed</Term>.<Cite id="gardener-2020" />';
const text = (put: string) => typed(lesson, paragraph, `${put}\n\n${paragraph}`);
const reads = (course: Course) => course.read(lesson);
/** What stands in the lesson in the end. */
const inLesson = (
  slips: readonly (Omit<Slip, 'says' | 'is'> & { readonly has?: string; readonly hasNot?: string })[],
) =>
  test.each(slips)('$name', ({ slip, told, by, has, hasNot }) => {
    withCourse((course) => {
      slip(course);
      const [first] = course.problems();
      expect(first && shown(first)).toContain(told);
      expect(mend(course, by)).toEqual([]);
      if (has) expect(reads(course)).toContain(has);
      if (hasNot) expect(reads(course)).not.toContain(hasNot);
    });
  });

describe('the text of a lesson', () => {
  inLesson([
    {
      name: 'a paragraph that begins with “import”',
      slip: text('import partners into the work early.'),
      told: 'Begin it with a capital, “Import”, or with another word.',
      has: '\nImport partners into the work early.\n',
    },
    {
      name: 'a real import',
      slip: text('import Bed from "./bed.astro"'),
      told: 'Take it out.',
      by: (course) => course.edit(lesson, 'import Bed from "./bed.astro"\n', ''),
    },
    {
      name: 'a name in braces',
      slip: text('Dear {name}, sow.'),
      told: 'Write \\{name} if the braces are to be read',
      has: 'Dear \\{name}, sow.',
    },
    {
      name: 'a brace left open',
      slip: text('Choose one of { fine, coarse.'),
      told: 'Write the line so: Choose one of \\{ fine, coarse.',
      has: 'Choose one of \\{ fine, coarse.',
    },
    {
      name: 'a < before a figure',
      slip: text('Sow in rows of <5 seeds.'),
      told: 'Write the line so: Sow in rows of &lt;5 seeds.',
      has: 'Sow in rows of &lt;5 seeds.',
    },
    {
      name: 'a comment as in HTML',
      slip: text('<!-- say\nmore -->'),
      told: 'Write {/* for <!-- and */} for -->.',
      by: (course) => course.edit(lesson, '<!-- say\nmore -->', '{/* say\nmore */}'),
    },
    {
      name: 'an address in < >',
      slip: text('See <https://example.org/beds>.'),
      told: 'Write the line so: See [https://example.org/beds](https://example.org/beds).',
    },
    {
      name: 'a heading of the first level',
      slip: text('# Beds'),
      told: 'Write the line so: ## Beds',
      has: '\n## Beds\n',
    },
    {
      name: 'a heading of the first level, underlined',
      slip: text('Beds\n===='),
      told: 'Write “## Beds”, and take the line of = below it out.',
      by: (course) => course.edit(lesson, 'Beds\n====', '## Beds'),
    },
    {
      name: 'a heading two levels down',
      slip: text('#### Beds'),
      told: 'Write the line so: ### Beds',
      has: '\n### Beds\n',
    },
    {
      name: 'an image as in HTML',
      slip: text('<img src="bed.png" alt="A bed" />'),
      told: 'Write ![what it shows](file.png), or make it a figure',
      by: (course) => {
        course.edit(lesson, '<img src="bed.png" alt="A bed" />', '![A bed](bed.png)');
        course.write(`${seeds}/bed.png`, 'a picture');
      },
    },
    {
      name: 'a box as in HTML',
      slip: text('<div>\n\nSow.\n\n</div>'),
      told: 'Take <div> and </div> out; what stands between them may stay.',
      by: (course) => course.edit(lesson, '<div>\n\nSow.\n\n</div>', 'Sow.'),
      has: '\nSow.\n',
    },
    {
      name: 'a line break as in HTML, which is never closed',
      slip: text('Sow.<br>Water.'),
      told: 'Take it out, and part paragraphs by an empty line.',
      by: (course) => course.edit(lesson, '<br>', '\n\n'),
    },
    {
      name: 'an image without words',
      slip: (course) => {
        course.write(`${seeds}/bed.png`, 'a picture');
        text('![](bed.png)')(course);
      },
      told: 'Write what it shows between the brackets: ![what it shows](bed.png).',
      by: (course) => course.edit(lesson, '![](', '![what it shows]('),
      has: '![what it shows](bed.png)',
    },
    {
      name: 'an image that is not there',
      slip: text('![A bed](bed.png)'),
      told: `${lesson}:11 Put the picture there, or write the name of one that is there.`,
      by: (course) => course.write(`${seeds}/bed.png`, 'a picture'),
    },
    {
      name: 'an image from elsewhere',
      slip: text('![A bed](https://example.org/bed.png)'),
      told: 'Put the picture into content/1-growing/01-seeds, and write its name there: ./bed.png.',
      by: (course) => {
        course.write(`${seeds}/bed.png`, 'a picture');
        course.edit(lesson, 'https://example.org/bed.png', './bed.png');
      },
    },
    {
      name: 'a component opened and never closed',
      slip: typed(lesson, '<Figure id="bed" />', '<Figure id="bed">'),
      told: 'Write the line so: <Figure id="bed" />',
      has: '\n<Figure id="bed" />\n',
    },
    {
      name: 'curly quotes in a tag',
      slip: typed(lesson, '<Figure id="bed" />', '<Figure id=“bed” />'),
      told: 'Write the line so: <Figure id="bed" />',
      has: '\n<Figure id="bed" />\n',
    },
    {
      name: 'no quotes in a tag',
      slip: typed(lesson, '<Figure id="bed" />', '<Figure id=bed />'),
      told: 'Write the line so: <Figure id="bed" />',
      has: '\n<Figure id="bed" />\n',
    },
    {
      name: 'a quotation mark left open in a tag',
      slip: typed(lesson, '<Figure id="bed" />', '<Figure id="bed />'),
      told: 'Write the line so: <Figure id="bed" />',
      has: '\n<Figure id="bed" />\n',
    },
    {
      name: 'a space after <',
      slip: typed(lesson, '<Figure id="bed" />', '< Figure id="bed" />'),
      told: 'Write “<Figure”.',
      has: '\n<Figure id="bed" />\n',
    },
    {
      name: 'tags of two names',
      slip: typed(lesson, '</Term>', '</Trem>'),
      told: `Write the line so: ${paragraph}`,
      has: paragraph,
    },
    {
      name: 'a component in the middle of a sentence',
      slip: text('Look: <Pull>Sow.</Pull> That is all.'),
      told: 'Give it a line of its own, with an empty line before and after it.',
      by: (course) =>
        course.edit(
          lesson,
          'Look: <Pull>Sow.</Pull> That is all.',
          'Look:\n\n<Pull>Sow.</Pull>\n\nThat is all.',
        ),
    },
    {
      name: 'a term by itself',
      slip: text('<Term id="seedbed">Seedbed</Term>'),
      told: 'Put it into a paragraph or a list entry, together with other words.',
      by: (course) =>
        course.edit(lesson, '<Term id="seedbed">Seedbed</Term>', 'The <Term id="seedbed">Seedbed</Term>.'),
    },
    {
      name: 'a term without its word',
      slip: typed(lesson, '>seedbed</Term>', '></Term>'),
      told: 'Write them between <Term> and </Term>, or take it out.',
      by: (course) => course.edit(lesson, '></Term>', '>seedbed</Term>'),
    },
    {
      name: 'words inside a component that shows none',
      slip: typed(lesson, '<Figure id="bed" />', '<Figure id="bed">The bed.</Figure>'),
      told: 'Write <Figure … /> as one tag, and the words before or after it.',
      by: (course) =>
        course.edit(lesson, '<Figure id="bed">The bed.</Figure>', '<Figure id="bed" />\n\nThe bed.'),
    },
    {
      name: 'a property that a component has not',
      slip: typed(lesson, '<Figure id="bed" />', '<Figure id="bed" wide="true" />'),
      told: 'Take it out, or use one of: id.',
      by: (course) => course.edit(lesson, ' wide="true"', ''),
    },
    {
      name: 'a property that is program code',
      slip: typed(lesson, '<TakeWithYou>', '<TakeWithYou portfolio={beds}>'),
      told: 'Write it in quotation marks: portfolio="…".',
      by: (course) => course.edit(lesson, '{beds}', '"Beds"'),
    },
  ]);
});

describe('a page', () => {
  check([
    {
      name: 'with a component of lessons',
      slip: typed('pages/about.mdx', 'It is a fixture.', 'It is a fixture.<Cite id="gardener-2020" />'),
      told: 'pages/about.mdx:6 Move it into a lesson, or say it in plain Markdown: only lessons have components.',
      by: (course) => course.edit('pages/about.mdx', '<Cite id="gardener-2020" />', ''),
    },
  ]);
});

describe('a link', () => {
  inLesson([
    ...[
      ['htps://example.org/', 'https://example.org/'],
      ['//example.org/beds', 'https://example.org/beds'],
      ['www.example.org', 'https://www.example.org'],
      ['example.org/beds', 'https://example.org/beds'],
      ['gardener@example.org', 'mailto:gardener@example.org'],
      ['mailt:gardener@example.org', 'mailto:gardener@example.org'],
      ['../watering', '../watering/'],
      ['/glossary/', '../../glossary/'],
    ].map(([wrong, right]) => ({
      name: `to ${wrong}`,
      slip: text(`Look [there](${wrong}).`),
      told: `Write ${right} instead.`,
      has: `[there](${right})`,
    })),
    {
      name: 'to nowhere',
      slip: text('Look [there]().'),
      told: 'Write it between the round brackets, or take the brackets away.',
      by: (course) => course.edit(lesson, '[there]()', 'there'),
    },
    {
      name: 'without words',
      slip: text('Look [](../watering/).'),
      told: 'Write them between the brackets: [where it leads](../watering/).',
      by: (course) => course.edit(lesson, '[](', '[there]('),
    },
    {
      name: 'with a space before its address',
      slip: text('Look [there] (../watering/).'),
      told: 'Take the space between ] and ( out.',
      by: (course) => course.edit(lesson, '] (', ']('),
    },
    {
      name: 'with a space in its address',
      slip: text('Look [there](https://example.org/a bed).'),
      told: 'Write https://example.org/a%20bed for it.',
      by: (course) => course.edit(lesson, 'a bed', 'a%20bed'),
    },
    {
      name: 'by a name that leads nowhere',
      slip: text('Look [there][beds].'),
      told: 'Write the address in round brackets: [there](../the-lesson/).',
      by: (course) => course.edit(lesson, '[beds]', '(../watering/)'),
    },
    {
      name: 'by a name whose address is wrong',
      slip: text('Look [there][beds].\n\n[beds]: ../watring/'),
      told: 'Did you mean “../watering/”?',
      by: (course) => course.edit(lesson, '../watring/', '../watering/'),
    },
  ]);
  check([
    {
      name: 'of a reference, with a slip in its beginning',
      slip: typed('references.yaml', 'basis: source', 'url: htps://example.org/\n  basis: source'),
      told: 'Write a whole address, such as https://example.org/page.',
      by: (course) => course.edit('references.yaml', 'htps:', 'https:'),
    },
    {
      name: 'of the contact, with a slip in its beginning',
      slip: typed('course.yaml', 'contact: mailto:', 'contact: mailt:'),
      told: 'Write mailto:shed@example.org instead.',
      says: ['course.yaml', 'contact'],
      is: 'mailto:shed@example.org',
    },
  ]);
});

describe('a drawing', () => {
  check([
    {
      name: 'with a tag left open',
      slip: typed(
        drawing,
        '<circle cx="60" cy="28" r="2" fill="currentColor" />',
        '<g><circle cx="60" cy="28" r="2" />',
      ),
      told: `${drawing}:3 Write </g> where it ends, or <g … /> if nothing stands in it.`,
    },
    {
      name: 'never closed',
      slip: typed(drawing, '</svg>\n', ''),
      told: 'Write </svg> at its end.',
      by: (course) => course.append(drawing, '</svg>\n'),
    },
    {
      name: 'with a tag too many',
      slip: typed(drawing, '</svg>', '</g></svg>'),
      told: `${drawing}:5 Take </g> out.`,
      by: (course) => course.edit(drawing, '</g>', ''),
    },
    {
      name: 'with a quotation mark left open',
      slip: typed(drawing, 'viewBox="0 0 200 80"', 'viewBox="0 0 200 80'),
      told: 'Write the value of every attribute between two straight quotation marks.',
      by: (course) => course.edit(drawing, '0 0 200 80', '0 0 200 80"'),
    },
    {
      name: 'that is none',
      slip: (course) => course.write(drawing, 'A bed.\n'),
      told: 'Write it as SVG: <svg …> … </svg>.',
      by: (course) => course.write(drawing, '<svg viewBox="0 0 1 1" role="img" aria-label="A bed."></svg>'),
    },
    {
      name: 'without a plane',
      slip: typed(drawing, 'viewBox="0 0 200 80" ', ''),
      told: 'Write viewBox="0 0 WIDTH HEIGHT" into <svg>',
      by: (course) => course.edit(drawing, '<svg', '<svg viewBox="0 0 200 80"'),
    },
    {
      name: 'without a name',
      slip: (course) => course.write(drawing, course.read(drawing).replace(/ role.*?">/, '>')),
      told: 'Write role="img" aria-label="…" into <svg>',
      by: (course) => course.edit(drawing, '<svg', '<svg role="img" aria-label="A bed from the side."'),
    },
    {
      name: 'with styles that no browser follows',
      slip: typed(drawing, 'r="8"', 'r="8" style="fill: red"'),
      told: 'Take it out, and write a class, or what it sets as an attribute: fill="none".',
      by: (course) => course.edit(drawing, 'style="fill: red"', ''),
    },
    {
      name: 'with names of another dialect',
      slip: typed(drawing, 'r="8"', 'r="8" strokeWidth="2"'),
      told: 'Write “stroke-width” for it.',
      by: (course) => course.edit(drawing, 'strokeWidth', 'stroke-width'),
    },
    {
      name: 'with a path that no pen could follow',
      slip: typed(drawing, 'M4 20H196', '4 20 H196'),
      told: 'Begin it with M, and write letters of SVG paths and figures only.',
      by: (course) => course.edit(drawing, '4 20 H196', 'M4 20 H196'),
    },
    {
      name: 'that fetches a picture',
      slip: typed(drawing, '</svg>', '<image href="https://example.org/bed.png" /></svg>'),
      told: 'Take <image> out, and draw what it shows.',
      by: (course) => course.edit(drawing, '<image href="https://example.org/bed.png" />', ''),
    },
  ]);
});

describe('names of files', () => {
  check(
    [
      [activity, `${seeds}/place-seeds.yml`],
      [activity, `${seeds}/place-seeds.YAML`],
      [activity, `${seeds}/place-seeds.yaml.txt`],
      [lesson, `${seeds}/lesson.MDX`],
      [lesson, `${seeds}/lesson.mdx.txt`],
      [`${seeds}/bed.figure.yaml`, `${seeds}/bed.figure.yml`],
      ['course.yaml', 'course.yml'],
      ['glossary.yaml', 'glossary.YAML'],
    ].map(([right = '', wrong = '']) => ({
      name: `${wrong} for ${right}`,
      slip: (course) => course.move(right, wrong),
      told: `Call it ${right.split('/').at(-1)}.`,
      by: (course: Course) => {
        // Of what follows from the wrong name the author reads first, and of the name itself after it.
        const told = course.problems().find(({ message }) => message === 'Nothing reads this file.');
        if (told) follow(course, told);
      },
    })),
  );
  check([
    {
      name: 'a folder with letters that no address has',
      slip: (course) => {
        for (const name of ['lesson.mdx', 'place-water.yaml'])
          course.move(`1-growing/02-watering/${name}`, `1-growing/02-Café/${name}`);
      },
      told: 'Rename the folder to 02-cafe, and write “slug: cafe” in course.yaml.',
      by: (course) => {
        for (const name of ['lesson.mdx', 'place-water.yaml'])
          course.move(`1-growing/02-Café/${name}`, `1-growing/02-cafe/${name}`);
        course.edit('course.yaml', 'slug: watering', 'slug: cafe');
        course.edit(lesson, '../watering/', '../cafe/');
      },
    },
  ]);
});

describe('the course', () => {
  const part = '  - letter: A\n    title: Growing\n';
  check([
    {
      name: 'a part’s letter that is small',
      slip: typed('course.yaml', 'letter: A', 'letter: a'),
      told: 'course.yaml:9 Write one capital letter: A for the first part, B for the second. After Z come numbers in quotes; or leave the line out.',
      by: (course) => course.edit('course.yaml', 'letter: a', 'letter: A'),
    },
    {
      name: 'two parts of one letter',
      slip: (course) => {
        course.edit('course.yaml', part, `${part}    lessons: [{ slug: digging, title: Digging }]\n${part}`);
      },
      told: 'course.yaml:12 Write B: it is part 2.',
    },
    {
      name: 'a letter that the next part has by its place',
      slip: (course) => {
        course.edit(
          'course.yaml',
          part,
          `  - letter: B\n    title: Before\n    lessons: [{ slug: digging, title: Digging }]\n${part.replace('letter: A', 'title: Growing').replace('    title: Growing\n', '')}`,
        );
      },
      told: 'Take “letter” out of every part: then they are called A, B, C … in their order.',
      by: (course) => course.edit('course.yaml', '  - letter: B\n    title: Before\n', '  - title: Before\n'),
    },
    ...[
      ['English', 'en'],
      ['en_GB', 'en-GB'],
      ['EN-gb', 'en-GB'],
      ['en-UK', 'en-GB'],
      ['eng', 'en'],
      ['German', 'de'],
    ].map(([wrong, right]) => ({
      name: `${wrong} for a language`,
      slip: typed('course.yaml', 'lead:', `language: ${wrong}\nlead:`),
      told: `Write “${right}”`,
      says: ['course.yaml', 'language'] as const,
      is: right,
    })),
    {
      name: 'a language that is none',
      slip: typed('course.yaml', 'lead:', 'language: xx\nlead:'),
      told: 'Write its short name: “en-GB” for British English',
      by: (course) => course.edit('course.yaml', 'language: xx', 'language: cy'),
    },
    {
      name: 'a version that “changes” does not tell of',
      slip: typed('course.yaml', 'version: 0.1.0', 'version: 0.2.0'),
      told: "Add an entry at its top: - { version: 0.2.0, date: '2026-01-31', what: [What a learner would notice.] }",
      by: (course) =>
        course.edit(
          'course.yaml',
          'changes:\n',
          "changes:\n  - { version: 0.2.0, date: '2026-01-31', what: [What a learner would notice.] }\n",
        ),
    },
    {
      name: 'a final check that is misspelt',
      slip: typed('course.yaml', 'completion: { artefacts: [] }', 'completion: { artefacts: [place-seed] }'),
      told: 'Did you mean “place-seeds”?',
      says: ['course.yaml', 'completion', 'artefacts'],
      is: ['place-seeds'],
    },
    {
      name: 'a final check that no lesson to come could bring',
      slip: (course) => {
        course.edit('course.yaml', '      - { slug: harvest, title: Harvest }\n', '');
        course.edit(
          'course.yaml',
          'finish: { slug: finish, title: Finish }',
          'finish: { slug: watering, title: Watering }',
        );
        course.edit('course.yaml', '      - { slug: watering, title: Watering }\n', '');
        course.edit('course.yaml', '{ artefacts: [] }', '{ artefacts: [], finalCheck: exam }');
      },
      told: 'Write the id of an activity that there is, or take it out.',
      by: (course) => course.edit('course.yaml', ', finalCheck: exam', ''),
    },
  ]);

  test('a final check that is not written yet stops nothing', () => {
    withCourse((course) => {
      course.edit('course.yaml', '{ artefacts: [] }', '{ artefacts: [draft-plan], finalCheck: final-check }');
      expect(course.problems()).toEqual([]);
    });
  });
});

test.each([
  'A paragraph: with a colon, a # and {/* a comment */}.',
  'CO<sub>2</sub>, and <span lang="cy">hiraeth</span>, 5 < 6, and a } brace.',
  '![A bed](bed.png) beside the bed.',
  '- one\n- two with a <Term id="seedbed">seedbed</Term>',
  '> A <Term id="seedbed">seedbed</Term>, they said.',
  'See [there](https://example.org/), [here](mailto:a@example.org) and [these][beds].\n\n[beds]: ../watering/',
  '`{name}` and `<div>`',
])('is let pass: %s', (put) => {
  withCourse((course) => {
    course.write(`${seeds}/bed.png`, 'a picture');
    text(put)(course);
    expect(course.problems()).toEqual([]);
  });
});
