/** The check for questions that give themselves away: what it says of the first edition, and of the course as it is. */
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/activities/keyed.ts';
import { scatter } from '../../src/bytes/scatter.ts';
import { type AskedIn, checkCues, cueNote, measure, outsideOf } from '../../src/course/checks/cues.ts';
import firstEdition from '../fixtures/first-edition/questions.json' with { type: 'json' };

type Kept = readonly [
  kind: string,
  activity: string,
  question: string,
  options: readonly (readonly [
    id: string,
    verdict: AskedIn['options'][number]['verdict'],
    text: string,
    why?: string,
  ])[],
];
const kept = firstEdition as unknown as readonly Kept[];

/** As it was read: the options in the order in which they were written. */
const asked = (questions: readonly Kept[]): AskedIn[] =>
  questions.map(([, activity, id, options], index) => ({
    id,
    source: { file: `${activity}.yaml`, lineOf: () => undefined },
    at: ['questions', index],
    options: options.map(([option, verdict, text, why = '']) => ({ id: option, verdict, text, why })),
    order: options.map(([option]) => option),
  }));

const seen = (questions: readonly AskedIn[]) =>
  Object.fromEntries(measure(questions, 'en-GB').map(({ cue, seen, of }) => [cue, [seen, of]]));
const outside = (questions: readonly AskedIn[]) =>
  measure(questions, 'en-GB')
    .filter(outsideOf)
    .map(({ cue }) => cue);

describe('the first edition', () => {
  const all = asked(kept);
  const inLessons = asked(kept.filter(([kind]) => kind === 'choice'));

  test('shows what was counted in it by hand', () => {
    expect(seen(all)).toMatchObject({
      'place 1': [26, 123],
      'place 2': [64, 123],
      'place 3': [31, 123],
      shortest: [78, 123],
      longest: [2, 123],
      pattern: [105, 123],
      formula: [77, 106],
      '“because” or “since”: best': [12, 104],
      '“because” or “since”: unlikely': [73, 104],
      '“ask” or “hear”: best': [29, 45],
      '“ask” or “hear”: unlikely': [3, 45],
      '“who”, “what”, “whom” or “whose”: alone': [38, 50],
      '“all”, “never”, “always”, “every” or “any”: alone': [3, 28],
    });
    expect(seen(inLessons)['place 2']).toEqual([47, 71]);
  });

  test('fails by each of them', () => {
    expect(outside(all)).toEqual([
      'place 2',
      'shortest',
      'longest',
      'pattern',
      '“because” or “since”: best',
      '“because” or “since”: unlikely',
      '“so that”: best',
      '“so that”: unlikely',
      '“ask” or “hear”: best',
      '“ask” or “hear”: unlikely',
      '“who”, “what”, “whom” or “whose”: alone',
      '“all”, “never”, “always”, “every” or “any”: alone',
      'formula',
    ]);
  });

  test('is told with figures, file, field and remedy, the worst questions first', () => {
    const told = checkCues(all, 'en-GB');
    const [shortest] = told.filter(({ message }) => message.includes('shortest'));
    expect(shortest).toMatchObject({
      message: expect.stringContaining('78 of 123, 63 %; by chance 33 %, let pass from 20 % to 45 %'),
      field: expect.stringMatching(/^questions\[\d+\]\.options\[\d\]\.text$/),
      file: expect.stringMatching(/\.yaml$/),
    });
    // Three for each cue: enough to begin with, and few enough to read.
    expect(told).toHaveLength(3 * outside(all).length);
    for (const { remedy } of told) expect(remedy).toMatch(/^[A-Z].*\.$/);
  });

  test('has no place that tells, once the build has ordered its options', () => {
    const ordered = kept.map(([, activity, id, options]) =>
      inOrder(
        activity,
        id,
        options.map(([option]) => ({ id: option })),
      ).map((option) => option.id),
    );
    const met = all.map((question, index) => ({ ...question, order: ordered[index] ?? [] }));
    expect(outside(met).filter((cue) => cue.startsWith('place'))).toEqual([]);
  });

  test('is held to words in English only, and to the rest in any language', () => {
    const cues = measure(all, 'cy')
      .filter(outsideOf)
      .map(({ cue }) => cue);
    expect(cues).toEqual(['place 2', 'shortest', 'longest', 'pattern']);
  });
});

describe('a word that one option alone has', () => {
  const marked = asked(kept).flatMap((question) => {
    const having = question.options.filter(({ text }) => /\b(?:who|whom|whose|what)\b/i.test(text));
    return having.length === 1 ? [question] : [];
  });
  const alone = (questions: readonly AskedIn[]) =>
    Object.entries(seen(questions)).filter(([cue]) => cue.startsWith('“who”'));

  test('is counted from twelve questions on', () => {
    expect(alone(marked.slice(0, 11))).toEqual([]);
    expect(alone(marked.slice(0, 12))).toEqual([[expect.any(String), [expect.any(Number), 12]]]);
  });

  test('tells nothing where another option has it too', () => {
    const shared = marked.map((question) => ({
      ...question,
      options: question.options.map((option) => ({ ...option, text: `${option.text} Who?` })),
    }));
    expect(alone(shared)).toEqual([]);
  });
});

describe('a course with few questions', () => {
  const few = asked(kept.slice(0, 19));
  test('gets a note, and no problem', () => {
    expect(checkCues(few, 'en-GB')).toEqual([]);
    expect(cueNote(few.length)).toMatch(/^19 questions .* too few/);
    expect(cueNote(0)).toBeUndefined();
    expect(cueNote(kept.length)).toBeUndefined();
  });
});

// Lots decide which option fits, how long each is, and whether it has a word: chance alone must not stop a build.
test.each([20, 60, 240])('a course of %i questions that nobody could guess has no problem', (count) => {
  const drawn = (text: string, of: number) => scatter(text) % of;
  const passed = Array.from({ length: 40 }, (_, course) => {
    const questions = Array.from({ length: count }, (_, index): AskedIn => {
      const id = `question-${course}-${index}`;
      const best = drawn(`best ${id}`, 3);
      const second = drawn(`second ${id}`, 2) ? 'defensible' : 'unlikely';
      return {
        id,
        source: { file: 'check.yaml', lineOf: () => undefined },
        at: ['questions', index],
        order: ['a', 'b', 'c'],
        options: ['a', 'b', 'c'].map((option, at) => ({
          id: option,
          verdict: at === best ? 'best' : at === (best + 1) % 3 ? second : 'unlikely',
          text: `${drawn(`${option} has who in ${id}`, 3) ? '' : 'who '}${'x'.repeat(20 + drawn(`${option} is long in ${id}`, 900))}`,
          why: 'The case says so.',
        })),
      };
    });
    return checkCues(questions, 'en-GB').length === 0;
  });
  expect(passed.filter(Boolean).length).toBeGreaterThanOrEqual(34);
});
