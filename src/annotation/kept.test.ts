import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { holdsOwnWords } from '../progress/own-words.ts';
import { type Fact, fromFacts, join, nothing, type Progress, unique } from '../progress/progress.ts';
import { type Change, stamp } from '../progress/stamp.ts';
import { annotationsIn, areaOf, bringingBack, lessonsNoted, marking, removing, wordsItem } from './kept.ts';

const passage = { section: 'stair', quote: 'one stair', prefix: 'steps of ', suffix: '. On' };
const one = { lesson: 'levels', id: '1-2', passage };

/** PROGRESS after a device has done CHANGES. */
const changed = (progress: Progress, device: string, ...changes: readonly Change[]): Progress =>
  changes.reduce(
    (now, change) => join(now, fromFacts([stamp(now, change, { device, wall: now.last + 1 })])),
    progress,
  );
const saying = (value: string): Change => ({ item: wordsItem(one), kind: 'text', value });
const words = (progress: Progress) => annotationsIn(progress, 'levels').map((found) => found.words);

describe('a note', () => {
  const noted = changed(nothing, 'a', marking(one), saying('Ask Bethan'));

  test('is read back, with its passage', () => {
    expect(annotationsIn(noted, 'levels')).toEqual([{ ...one, words: 'Ask Bethan', copies: [] }]);
    expect(annotationsIn(noted, 'level')).toEqual([]);
    expect(lessonsNoted(noted)).toEqual(['levels']);
  });

  test('written apart on two devices keeps both versions, in either order', () => {
    const here = changed(noted, 'a', saying('Ask Bethan on Friday'));
    const there = changed(noted, 'b', saying('Ask the head'));
    for (const both of [join(here, there), join(there, here)]) {
      const [found] = annotationsIn(both, 'levels');
      expect([found?.words, ...(found?.copies ?? [])].sort()).toEqual([
        'Ask Bethan on Friday',
        'Ask the head',
      ]);
    }
  });

  test('that was taken away leaves no word of its own behind, and comes back as it was', () => {
    const [found] = annotationsIn(noted, 'levels');
    if (!found) throw new Error('It is not there.');
    const gone = changed(noted, 'a', ...removing(found));
    expect(annotationsIn(gone, 'levels')).toEqual([]);
    expect(lessonsNoted(gone)).toEqual([]);
    expect(JSON.stringify(unique(gone))).not.toMatch(/Bethan|one stair/);
    // Nor does the older copy of another device bring it back.
    expect(annotationsIn(join(gone, noted), 'levels')).toEqual([]);
    expect(words(changed(gone, 'a', ...bringingBack(found)))).toEqual(['Ask Bethan']);
  });

  test('that was written in two places and taken away comes back with both', () => {
    const [found] = annotationsIn(noted, 'levels');
    if (!found) throw new Error('It is not there.');
    const both = { ...found, copies: ['Ask the head'] };
    const back = changed(changed(noted, 'a', ...removing(both)), 'a', ...bringingBack(both));
    expect(words(back)).toEqual(['Ask Bethan\n\nAsk the head']);
  });

  test('stays out of a link that leaves out what was written', () => {
    expect(unique(noted).filter((fact) => !holdsOwnWords(fact))).toEqual([]);
  });
});

test('a lesson asks for what is noted where it is kept', () => {
  expect(readFileSync('src/course/lesson.ts', 'utf8')).toContain(`activities.has(\`${areaOf('$')}{slug}\`)`);
});

test('a passage of a page that was translated says so, and no other does', () => {
  const [plain] = annotationsIn(changed(nothing, 'a', marking(one)), 'levels');
  expect(plain?.passage).toEqual(passage);
  const theirs = { ...passage, language: 'cy' };
  const [found] = annotationsIn(changed(nothing, 'a', marking({ ...one, passage: theirs })), 'levels');
  expect(found?.passage).toEqual(theirs);
});

test('what a file says that is no passage is none', () => {
  const fact = (item: string, value: unknown) =>
    ({ schema: 1, item, epoch: 0, kind: 'answer', value, device: 'x', seq: 1, wall: 1 }) as Fact;
  const odd = [
    null,
    true,
    'one stair',
    ['one stair'],
    {},
    { ...passage, quote: ' ' },
    { ...passage, prefix: 3 },
  ].map((value, index) => fact(`noted#levels/${index}/passage`, value));
  expect(annotationsIn(fromFacts([...odd, fact('noted#levels/a/b/passage', passage)]), 'levels')).toEqual([]);
  const long = fact('noted#levels/1/passage', { ...passage, quote: 'long '.repeat(9000), more: 1 });
  expect(annotationsIn(fromFacts([long]), 'levels')[0]?.passage.quote).toHaveLength(2000);
});
