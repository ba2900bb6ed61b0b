import { describe, expect, test } from 'vitest';
import { indexOf, inOrder, languageOf } from './build.ts';
import { finder, most } from './find.ts';
import type { Kind, Place } from './found-file.ts';

const place = (title: string, text: string, kind: Kind = 'section', page = 'lessons/a/'): Place => ({
  page,
  id: title.toLowerCase(),
  kind,
  title,
  text,
});
/** As the browser gets it: through JSON. */
const find = (...places: Place[]) => finder(JSON.parse(JSON.stringify(indexOf(places, 'en-GB'))));
const titles = (found: readonly { readonly title: string }[]) => found.map(({ title }) => title);

describe('what is found', () => {
  const places = [
    place('Who gains', 'Collaboration costs time.'),
    place('Collaboration', 'The fourth level.', 'term', 'glossary/'),
    place('Collaboration in Leeds', 'A report.', 'reference', 'references/'),
    place('Bikes', 'Lock your bike by the club.'),
    place('Likes', 'What we like.'),
    place('Y dŵr', 'Caffi ar lan y môr.'),
  ];
  const ask = find(...places);

  test('the term that is called so comes first, what only mentions it behind', () => {
    expect(titles(ask('collaboration'))).toEqual(['Collaboration', 'Who gains', 'Collaboration in Leeds']);
  });
  test('with a letter wrong, and while it is being written', () => {
    expect(titles(ask('colaboration'))[0]).toBe('Collaboration');
    expect(titles(ask('collab'))[0]).toBe('Collaboration');
  });
  test('what is written right is not lost among what is written alike', () => {
    expect(titles(ask('bike'))).toEqual(['Bikes']);
  });
  test('without accents', () => {
    expect(titles(ask('dwr'))).toEqual(['Y dŵr']);
    expect(titles(ask('MÔR'))).toEqual(['Y dŵr']);
  });
  test('all that is asked first; some of it where all of it is nowhere', () => {
    expect(titles(ask('collaboration time'))).toEqual(['Who gains']);
    expect(titles(ask('bike quantum'))).toEqual(['Bikes']);
  });
  test('nothing for nothing, signs alone, or a word that is nowhere', () => {
    for (const asked of ['', '  ', '…?!', 'the', 'xyzzyq']) expect(ask(asked)).toEqual([]);
  });
});

test('no more than anybody reads through', () => {
  const ask = find(...Array.from({ length: 30 }, (_, at) => place(`Trust ${at}`, 'Trust.')));
  expect(ask('trust')).toHaveLength(most);
});

test('lessons stand in their order, then the rest', () => {
  const outline = '<a href="../lessons/words/">2</a><a href="/lessons/first/">1</a>';
  expect(inOrder(['', 'about/', 'lessons/first/', 'lessons/words/'], outline)).toEqual(
    ['lessons/words/', 'lessons/first/', '', 'about/'], // biome-ignore format: one thought
  );
});

test('what is found is in the language of the lessons, not in that of what is around them', () => {
  expect(languageOf('<html lang="en-GB"><article class="lesson">')).toBe('en-GB');
  expect(languageOf('<html class="a" lang="cy"><article class="lesson" lang="en-GB">')).toBe('en-GB');
  expect(languageOf('')).toBe('en');
});
