/** What an author is told of a list of law that names what is not there, or leaves out a lesson that cites it. */
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { toldAfter } from './broken.ts';

const entry = {
  id: 'seeds-act-1999',
  nations: ['north'],
  kind: 'law',
  title: 'Seeds Act 1999',
  reference: 'gardener-2020',
  looked: '2026-11-30',
  seen: 'The Act, as the library keeps it.',
  state: 'In force.',
  says: 'Seeds are sold with a date.',
  lessons: ['seeds'],
  places: ['place-seeds'],
  where: 'https://example.org/seeds',
  watch: 'The date at its foot.',
};

const toldOf = (...entries: object[]) =>
  toldAfter((course) => {
    course.edit('course.yaml', 'parts:', 'nations: [{ id: north, name: The North }]\nparts:');
    course.write(
      'law.yaml',
      stringify(entries, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
    );
  });
const withFields = (changes: object) => toldOf({ ...entry, ...changes });

test('a list that is right stops nothing; nor does an empty one, or a law that holds everywhere', () => {
  const { nations, reference, ...everywhere } = entry;
  const unsaid = { ...everywhere, id: 'unsaid', says: '', lessons: [], places: [] };
  expect(toldOf(entry, { ...everywhere, id: 'everywhere', places: ['glossary'] }, unsaid)).toBe('');
  expect(toldOf()).toBe('');
});

describe('told with file, line and field', () => {
  test('a lesson that cites the work and is not listed', () => {
    expect(withFields({ lessons: [] })).toMatchInlineSnapshot(`
      "content/law.yaml:11  [0].lessons
        content/1-growing/01-seeds/lesson.mdx cites “gardener-2020”, and “seeds-act-1999” does not list the lesson.
        → Write “lessons: [seeds]”, and in “says” what the lesson says of it."
    `);
  });

  test('names that nothing bears', () => {
    expect(
      withFields({
        nations: ['nord'],
        reference: 'gardner-2020',
        lessons: ['seeds', 'sowing'],
        places: ['place-seed'],
      }),
    ).toMatchInlineSnapshot(`
      "content/law.yaml:3  [0].nations[0]
        “nord” is not a nation in course.yaml.
        → Did you mean “north”? Add it to “nations” there, or take it out.

      content/law.yaml:6  [0].reference
        “gardner-2020” is not a work in references.yaml.
        → Did you mean “gardener-2020”? Add the work there, or take “reference” out.

      content/law.yaml:13  [0].lessons[1]
        “sowing” is not a lesson in course.yaml.
        → Write a lesson’s slug, or take it out.

      content/law.yaml:15  [0].places[0]
        “place-seed” is not an activity, a figure or a page, and is not “glossary”.
        → Did you mean “place-seeds”? Write the name of its file, or take it out."
    `);
  });

  test('an id twice, and a lesson', () => {
    expect(toldOf(entry, { ...entry, lessons: ['seeds', 'seeds'] })).toMatchInlineSnapshot(`
      "content/law.yaml:17  [1].id
        Two entries have the id “seeds-act-1999”: entries 1 and 2.
        → Give the newer one an id of its own. The older keeps its id: notes on the law name it.

      content/law.yaml:28  [1].lessons[1]
        “lessons” of “seeds-act-1999” has “seeds” twice.
        → Take one of the two out."
    `);
  });

  test('places without what they say, and words without a place', () => {
    expect(
      toldOf(
        { ...entry, says: '' },
        { ...entry, id: 'other', reference: undefined, lessons: [], places: [] },
      ),
    ).toMatchInlineSnapshot(`
      "content/law.yaml:10  [0].says
        “seeds-act-1999” lists where the course speaks of it, and does not say what it says.
        → Write it under “says”, in a sentence.

      content/law.yaml:24  [1].says
        “other” says what the course says of it, and lists neither a lesson nor another place that does.
        → List the lessons and places, or leave “says” empty: ''."
    `);
  });

  test('a day that no calendar has', () => {
    expect(withFields({ looked: '2026-02-30' })).toMatchInlineSnapshot(`
      "content/law.yaml:7  [0].looked
        There is no 2026-02-30 in the calendar.
        → Write year, month and day: 2026-11-21."
    `);
  });

  test('a lesson that promises a later day than the list', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'parts:', 'nations: [{ id: north, name: The North }]\nparts:');
      course.write(
        'law.yaml',
        stringify([entry], { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
      );
      course.edit('1-growing/01-seeds/lesson.mdx', 'references:', "reviewed: '2026-12-01'\nreferences:");
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:6  reviewed
        The lesson says that it was reviewed on 2026-12-01; law.yaml has an entry for it that was last looked at on 2026-11-30.
        → Take “reviewed” out: the page shows the oldest “looked” of the entries that list the lesson."
    `);
  });
});
