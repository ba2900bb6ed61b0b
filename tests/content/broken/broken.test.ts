/** What an author is told of a broken course: file, line and field, what is wrong, and what to do. */
import { describe, expect, test } from 'vitest';
import { toldAfter } from './broken.ts';

const seeds = '1-growing/01-seeds';
const watering = '1-growing/02-watering';

describe('a field', () => {
  test('misspelt is named with the one that was meant', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'question:', 'qestion:');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:8  qestion
        There is no field “qestion” here.
        → Did you mean “question”?"
    `);
  });

  test('unknown and like no other is answered with those there are', () => {
    const told = toldAfter((course) => {
      course.edit('glossary.yaml', '  term: Mulch', '  colour: brown\n  term: Mulch');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/glossary.yaml:6  [1].colour
        There is no field “colour” here.
        → Take it out, or use one of: id, term, meaning, see."
    `);
  });

  test('left out is asked for, with what it is for', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'skin: columns\n', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:1  skin
        “skin” is missing.
        → Add it. staircase: steps that build on each other. columns: places without an order. Write “staircase” or “columns”."
    `);
  });

  test('left empty is asked for', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, 'summary: How often, and how much.', 'summary:');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:3  summary
        “summary” is empty.
        → Write something after it. One sentence: what the lesson is about. Shown at its top, in lists, search results and shared links."
    `);
  });

  test('with text for a number is told how to write it', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'minutes: 2', "minutes: '2'");
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:4  minutes
        “minutes” should be a number, and is text.
        → Write a figure without quotes: 6, or 1.5."
    `);
  });

  test('with a number for text is told how to write it', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'title: Bean', 'title: 12');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:20  cards[1].title
        “title” should be text, and is a number.
        → Put it in quotes: '12'."
    `);
  });

  test('with text for a list is told how to write it', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, 'terms: [mulch]', 'terms: mulch');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:5  terms
        “terms” should be a list, and is text.
        → Write each entry on a line of its own after a hyphen, or all in [square brackets]."
    `);
  });

  test('deep in a card is found by its line', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'verdict: defensible, why:', 'verdict: defensable, why:');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:23  cards[1].reasons.shallow.verdict
        “verdict” is “defensable”, which it cannot be.
        → Did you mean “defensible”? Write “best” or “defensible” or “unlikely”."
    `);
  });

  test('that lacks its reason is found by its line', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, ', why: Its food lasts for the way up.', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:24  cards[1].reasons.deep.why
        “why” is missing.
        → Add it. Why, from a detail of this very card. Shown when the learner chose this step."
    `);
  });

  test('of a kind that there is not', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'kind: place', 'kind: plaice');
    });
    // All kinds follow, and there will be more of them.
    expect(told).toContain(
      'content/1-growing/01-seeds/place-seeds.yaml:2  kind\n  “kind” is “plaice”, which it cannot be.\n  → Did you mean “place”? Write “',
    );
  });

  test('without a kind', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'kind: place\n', '');
    });
    expect(told).toContain(
      'content/1-growing/01-seeds/place-seeds.yaml:1  kind\n  “kind” is missing.\n  → Add it. Write “',
    );
  });

  test('with too few entries', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, '  - { id: deep, title: Deep }\n', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:9  steps
        “steps” has 1 entry, and should have at least 2.
        → Add what is missing. Lowest step first; columns from the left."
    `);
  });

  test('with an id in capitals', () => {
    const told = toldAfter((course) => {
      course.edit('glossary.yaml', 'id: mulch', 'id: Mulch');
      course.edit('glossary.yaml', 'see: [mulch]', 'see: []');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/glossary.yaml:5  [1].id
        “id” is “Mulch”, which cannot be read.
        → Use small letters, figures and single hyphens, beginning with a letter."
    `);
  });

  test('with half an address', () => {
    const told = toldAfter((course) => {
      course.edit('references.yaml', 'basis: source', 'url: example.org\n  basis: source');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/references.yaml:4  [0].url
        “url” is “example.org”, which cannot be read.
        → Write a whole address, such as https://example.org/page."
    `);
  });

  test('with a date out of quotes', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, "'2026-01-31'", '2026-01-31');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:6  reviewed
        “reviewed” is a date without quotes.
        → Put the date in quotes: '2026-01-31'."
    `);
  });

  test('with a date the wrong way round', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, '2026-01-31', '31/01/2026');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:6  reviewed
        “reviewed” is “31/01/2026”, which cannot be read.
        → Write the date as 2026-11-21, in quotes."
    `);
  });

  test('with a day that no calendar has', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', "released: '2026-01-31'", "released: '2026-02-31'");
    });
    expect(told).toMatchInlineSnapshot(`
      "content/course.yaml:5  released
        There is no 2026-02-31 in the calendar.
        → Write year, month and day: 2026-11-21."
    `);
  });
});

describe('a file that cannot be read', () => {
  test('YAML with a colon in a text, by its line', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'text: A seed like dust,', 'text: A seed: like dust,');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:15
        A colon in a text begins a field, unless the text stands in quotes.
        → Write the line so: text: 'A seed: like dust, which needs light to wake.'"
    `);
  });

  test('YAML with the same field twice, by its line', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'lead:', 'title: Again\nlead:');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/course.yaml:7
        This cannot be read as YAML: Map keys must be unique.
        → Take one of the two fields with the same name out."
    `);
  });

  test('front matter with an open bracket, by its line', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, 'terms: [seedbed]', 'terms: [seedbed');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:5
        A bracket is left open.
        → Write the line so: terms: [seedbed]"
    `);
  });

  test('a text that begins with an asterisk', () => {
    const told = toldAfter((course) => {
      course.edit('references.yaml', 'full: Gardener, A. (2020) *A bed', 'full: *A bed');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/references.yaml:3
        A text that begins with * has to stand in quotes.
        → Write the line so: full: '*A bed of one’s own*. Made up for this fixture.'"
    `);
  });

  test('MDX with a component left open, by its line', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, '</TakeWithYou>', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:15
        This cannot be read as MDX: Expected a closing tag for \`<TakeWithYou>\`.
        → Write </TakeWithYou> on a line of its own where it ends."
    `);
  });

  test('a lesson without front matter', () => {
    const told = toldAfter((course) => {
      course.write(
        `${watering}/lesson.mdx`,
        'Water.\n\n<Activity id="place-water" />\n\n<TakeWithYou>Feel.</TakeWithYou>\n\n[the bed](../seeds/#bed)\n',
      );
      course.edit(`${seeds}/lesson.mdx`, '#how-much', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:1
        The file has no front matter.
        → Begin it with a line “---”, its fields (title, summary …), and another line “---”."
    `);
  });

  test('an empty file', () => {
    const told = toldAfter((course) => {
      course.write(`${seeds}/bed.figure.yaml`, '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/bed.figure.yaml
        The file is empty.
        → Write its fields, or delete it."
    `);
  });

  test('a list that is needed', () => {
    const told = toldAfter((course) => {
      course.remove('references.yaml');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:11
        <Cite id="gardener-2020"/> names no reference.
        → Add “id: gardener-2020” to content/references.yaml."
    `);
  });

  test('a list under another name', () => {
    const told = toldAfter((course) => {
      course.write('issuer.yaml', '[]');
      course.write('thoughts.yml', '[]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/issuer.yaml
        Nothing reads this file.
        → Rename it to issuers.yaml.

      content/thoughts.yml
        Nothing reads this file.
        → Beside the parts lie course.yaml, glossary.yaml, references.yaml, renames.yaml, issuers.yaml, law.yaml, words.yaml, moves.yaml, room.yaml."
    `);
  });

  test('a file that nothing reads', () => {
    const told = toldAfter((course) => {
      course.write(`${watering}/place-more.yml`, 'id: place-more\n');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-more.yml
        Nothing reads this file.
        → Call it place-more.yaml."
    `);
  });
});

describe('a name in a lesson', () => {
  test('of an activity that is not there', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${seeds}/lesson.mdx`,
        '<Activity id="place-seeds" />',
        '<Activity id="place-seeds" />\n\n<Activity id="x" />',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:17
        <Activity id="x"/> names no activity.
        → Add x.yaml beside the lesson."
    `);
  });

  test('of an activity, misspelt', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '<Activity id="place-seeds" />', '<Activity id="place-seed" />');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:15
        <Activity id="place-seed"/> names no activity.
        → Did you mean “place-seeds”? Add place-seed.yaml beside the lesson."
    `);
  });

  test('of a figure that is not there', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${seeds}/lesson.mdx`,
        '<Figure id="bed" />',
        '<Figure id="bed" />\n\n<Figure id="spade" />',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:15
        <Figure id="spade"/> names no figure.
        → Add spade.figure.astro and spade.figure.yaml beside the lesson."
    `);
  });

  test('of a reference that is not there', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '<Cite id="gardener-2020" />', '<Cite id="gardener-2021" />');
      course.edit(`${seeds}/lesson.mdx`, '[gardener-2020]', '[gardener-2021]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:11
        <Cite id="gardener-2021"/> names no reference.
        → Did you mean “gardener-2020”? Add “id: gardener-2021” to content/references.yaml."
    `);
  });

  test('of a term that is not there', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, '<Term id="mulch">', '<Term id="muclh">');
      course.edit(`${watering}/lesson.mdx`, '[mulch]', '[muclh]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:11
        <Term id="muclh"/> names no glossary entry.
        → Did you mean “mulch”? Add “id: muclh” to content/glossary.yaml."
    `);
  });

  test('that is no component', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '<Figure id="bed" />', '<Figur id="bed" />');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:13
        <Figur> is no component that a lesson may use.
        → Did you mean “Figure”? There are: Activity, Figure, Cite, Term, Definition, Nations, Nation, WhoToTell, Pull, TakeWithYou."
    `);
  });

  test('that a definition gets wrong or leaves out', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${seeds}/lesson.mdx`,
        '<Figure id="bed" />',
        '<Definition term="seedbd" after="gardner-2020">Fine ground.</Definition>\n\n<Definition>Coarse ground.</Definition>',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:5  terms
        The text has <Term id="seedbd"/>, and front matter does not list the term.
        → Write “terms: [seedbed, seedbd]”.

      content/1-growing/01-seeds/lesson.mdx:6  references
        The text has <Cite id="gardner-2020"/>, and front matter does not list the reference.
        → Write “references: [gardener-2020, gardner-2020]”.

      content/1-growing/01-seeds/lesson.mdx:13
        <Definition term="seedbd"/> names no glossary entry.
        → Did you mean “seedbed”? Add “id: seedbd” to content/glossary.yaml.

      content/1-growing/01-seeds/lesson.mdx:13
        <Cite id="gardner-2020"/> names no reference.
        → Did you mean “gardener-2020”? Add “id: gardner-2020” to content/references.yaml.

      content/1-growing/01-seeds/lesson.mdx:15
        <Definition> has no term.
        → Write <Definition term="…" /> with the id of a glossary entry, in quotes.

      content/1-growing/02-watering/lesson.mdx:11
        The link to ../seeds/#bed leads to no place on its page.
        → Link to a heading, figure, activity or entry that is there."
    `);
  });

  test('of a term that only a definition explains is no mistake', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${seeds}/lesson.mdx`,
        '<Term id="seedbed">seedbed</Term>.<Cite id="gardener-2020" />',
        'seedbed.\n\n<Definition term="seedbed" after="gardener-2020">Fine ground.</Definition>',
      );
    });
    expect(told).toBe('');
  });

  test('left out of a component', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${seeds}/lesson.mdx`,
        '<Cite id="gardener-2020" />',
        '<Cite id="gardener-2020" /><Cite />',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:11
        <Cite> has no id.
        → Write <Cite id="…" /> with the id of a reference, in quotes."
    `);
  });

  test('in braces in place of quotes', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '<Figure id="bed" />', '<Figure id={bed} />');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:13
        <Figure> has no id.
        → Write <Figure id="…" /> with the id of a figure, in quotes."
    `);
  });

  test('in front matter that its text does not use', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, 'terms: [seedbed]', 'terms: [seedbed, mulch]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:5  terms[1]
        The text has no <Term id="mulch"/>, though front matter lists the term.
        → Use it in the text, or take it out of “terms”."
    `);
  });

  test('in its text that front matter does not list', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, 'references: [gardener-2020]\n', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:2  references
        The text has <Cite id="gardener-2020"/>, and front matter does not list the reference.
        → Write “references: [gardener-2020]”."
    `);
  });
});

describe('an activity', () => {
  test('with an id that is not its file’s name', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/place-water.yaml`, 'id: place-water', 'id: place-rain');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml:1  id
        The id is “place-rain”, and the file is called place-water.yaml.
        → Rename the file to place-rain.yaml, or write “id: place-water”."
    `);
  });

  test('that no lesson uses', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, '<Activity id="place-water" />', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml
        No lesson uses this activity.
        → Write <Activity id="place-water" /> in content/1-growing/02-watering/lesson.mdx, or delete the file."
    `);
  });

  test('used twice in its lesson', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${watering}/lesson.mdx`,
        '<Activity id="place-water" />',
        '<Activity id="place-water" />\n\n<Activity id="place-water" />',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:15
        <Activity id="place-water"/> stands a second time: it is already in content/1-growing/02-watering/lesson.mdx (line 13).
        → Take one of the two out: a learner’s work belongs to one place."
    `);
  });

  test('of another lesson’s folder', () => {
    const told = toldAfter((course) => {
      course.move(`${watering}/place-water.yaml`, `${seeds}/place-water.yaml`);
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:13
        <Activity id="place-water"/> names an activity of another lesson: content/1-growing/01-seeds/place-water.yaml.
        → Move place-water.yaml beside this lesson, or give this lesson an activity of its own."
    `);
  });

  test('without a lesson beside it', () => {
    const told = toldAfter((course) => {
      course.move(`${watering}/place-water.yaml`, '1-growing/03-harvest/place-water.yaml');
      course.edit(`${watering}/lesson.mdx`, '<Activity id="place-water" />', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/03-harvest/place-water.yaml
        No lesson lies beside this activity.
        → Add content/1-growing/03-harvest/lesson.mdx, or move the activity to its lesson."
    `);
  });

  test('with the name of another', () => {
    const told = toldAfter((course) => {
      course.copy(`${watering}/place-water.yaml`, `${seeds}/place-water.yaml`);
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml
        Another activity is called “place-water” too: content/1-growing/01-seeds/place-water.yaml.
        → Give the newer one another id and file name: learners’ work is kept under the id."
    `);
  });
});

describe('a placing', () => {
  test('with a card that lacks a reason for a step', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${watering}/place-water.yaml`,
        '      water: { verdict: unlikely, why: A finger deep there is enough. }\n',
        '',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml:15  cards[0].reasons.water
        Card “damp” has no reason for the step “water”.
        → Add “water” with a verdict and a why: a learner who puts the card there is told why."
    `);
  });

  test('with a reason for a step that is not there', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${watering}/place-water.yaml`,
        '      water: { verdict: unlikely',
        '      watr: { verdict: unlikely',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml:15  cards[0].reasons.water
        Card “damp” has no reason for the step “water”.
        → Add “water” with a verdict and a why: a learner who puts the card there is told why.

      content/1-growing/02-watering/place-water.yaml:17  cards[0].reasons.watr
        Card “damp” has a reason for “watr”, which is no step of this activity.
        → Did you mean “water”? The steps are: nothing, water."
    `);
  });

  test('with a card that no step fits best', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'deep: { verdict: best', 'deep: { verdict: defensible');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:22  cards[1].reasons
        No step is the best for card “bean”.
        → Give at least one of its reasons “verdict: best”."
    `);
  });

  test('with two cards of one id', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/place-water.yaml`, 'id: dusty', 'id: damp');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml:18  cards[1].id
        Two cards have the id “damp”: entries 1 and 2.
        → Give the newer one an id of its own. The older keeps its id: learners’ work is kept under it."
    `);
  });

  test('with two steps of one id', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/place-water.yaml`, 'id: water, title: Water,', 'id: nothing, title: Water,');
      course.edit(
        `${watering}/place-water.yaml`,
        '      water: { verdict: unlikely, why: A finger deep there is enough. }\n',
        '',
      );
      course.edit(
        `${watering}/place-water.yaml`,
        '      nothing: { verdict: unlikely, why: What runs through fingers is dry. }\n      water:',
        '      nothing:',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml:10  steps[1].id
        Two steps have the id “nothing”: entries 1 and 2.
        → Give the newer one an id of its own. The older keeps its id: learners’ work is kept under it."
    `);
  });

  test('with two cards of one title', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/place-water.yaml`, 'title: Dusty bed', 'title: damp bed');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml:19  cards[1].title
        Two cards have the title “damp bed”: entries 1 and 2.
        → Give each a title of its own, so that whoever chooses by voice or ear can tell them apart."
    `);
  });

  test('with a card too long for a phone', () => {
    const told = toldAfter((course) => {
      course.edit(
        `${watering}/place-water.yaml`,
        'The ground runs through your fingers.',
        'word '.repeat(61),
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/place-water.yaml:20  cards[1].text
        The text of card “dusty” has 61 words.
        → Cut it to forty or so; 60 is the most that a small screen holds beside the steps."
    `);
  });
});

describe('a figure', () => {
  test('with a drawing and no words', () => {
    const told = toldAfter((course) => {
      course.remove(`${seeds}/bed.figure.yaml`);
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/bed.figure.astro
        This drawing has no words: nobody who cannot see it would know what it says.
        → Add bed.figure.yaml beside it, with title, caption and description."
    `);
  });

  test('with words and no drawing', () => {
    const told = toldAfter((course) => {
      course.remove(`${seeds}/bed.figure.astro`);
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/bed.figure.yaml
        These words have no drawing.
        → Add bed.figure.astro beside it, or delete this file."
    `);
  });

  test('without a long description', () => {
    const told = toldAfter((course) => {
      course.write(`${seeds}/bed.figure.yaml`, 'title: A bed.\ncaption: From the side.\n');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/bed.figure.yaml:1  description
        “description” is missing.
        → Add it. The long description. Blank lines part paragraphs."
    `);
  });

  test('with a long description that is short', () => {
    const told = toldAfter((course) => {
      course.write(
        `${seeds}/bed.figure.yaml`,
        'title: A bed.\ncaption: From the side.\ndescription: A bed from the side.\n',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/bed.figure.yaml:3  description
        “description” has 20 characters, and should have at least 120.
        → Write out everything that the drawing says, in the order in which an eye would read it, and what it is for."
    `);
  });

  test('shown twice in a lesson', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '<Figure id="bed" />', '<Figure id="bed" />\n\n<Figure id="bed" />');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:15
        <Figure id="bed"/> stands a second time: it is already in content/1-growing/01-seeds/lesson.mdx (line 13).
        → Take one of the two out, and link to the other: #id."
    `);
  });

  test('with the name of an activity beside it', () => {
    const told = toldAfter((course) => {
      course.move(`${seeds}/bed.figure.yaml`, `${seeds}/place-seeds.figure.yaml`);
      course.move(`${seeds}/bed.figure.astro`, `${seeds}/place-seeds.figure.astro`);
      course.edit(`${seeds}/lesson.mdx`, 'id="bed"', 'id="place-seeds"');
      course.edit(`${watering}/lesson.mdx`, '#bed', '#place-seeds');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.figure.yaml
        The figure and an activity of this lesson are both called “place-seeds”, so that a link to #place-seeds could mean either.
        → Rename the figure, its drawing with it."
    `);
  });
});

describe('a lesson', () => {
  test('that course.yaml does not list', () => {
    const told = toldAfter((course) => {
      course.move(`${watering}/lesson.mdx`, '1-growing/02-waterings/lesson.mdx');
      course.move(`${watering}/place-water.yaml`, '1-growing/02-waterings/place-water.yaml');
      course.edit(`${seeds}/lesson.mdx`, '../watering/', '../waterings/');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-waterings/lesson.mdx
        course.yaml lists no lesson “waterings”, so no learner would come to this one.
        → Did you mean “watering”? Add “slug: waterings” to a part of course.yaml, or rename the folder."
    `);
  });

  test('with another title than in course.yaml', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, 'title: Watering', 'title: Water');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:2  title
        The title is “Water” here, and “Watering” in course.yaml.
        → Write the same title in both."
    `);
  });

  test('with an outcome that course.yaml does not have', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, 'outcomes: [1, 2]', 'outcomes: [1, 3]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:4  outcomes[1]
        course.yaml has no outcome 3.
        → The outcomes are numbered 1, 2."
    `);
  });

  test('without anything to take along', () => {
    const told = toldAfter((course) => {
      course.edit(`${watering}/lesson.mdx`, '<TakeWithYou>', '');
      course.edit(`${watering}/lesson.mdx`, '</TakeWithYou>', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx
        The lesson ends without a “Take it with you”.
        → Close it with <TakeWithYou>…</TakeWithYou>: two or three lines to remember."
    `);
  });

  test('with the address of another', () => {
    const told = toldAfter((course) => {
      course.write(
        '2-more/01-seeds/lesson.mdx',
        '---\ntitle: Seeds\nsummary: Again.\noutcomes: [1]\n---\n\n## Make it fine\n\n<Figure id="bed" />\n\n<TakeWithYou>Again.</TakeWithYou>\n',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/2-more/01-seeds/lesson.mdx
        Another lesson has the address “seeds” too: content/1-growing/01-seeds/lesson.mdx.
        → Rename one of the two folders; what follows the number is the address."
    `);
  });

  test('listed twice in course.yaml', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'slug: harvest', 'slug: watering');
      course.edit('course.yaml', 'title: Harvest', 'title: Watering');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/course.yaml:14  parts[0].lessons[2].slug
        Two lessons have the slug “watering”.
        → Give each lesson an address of its own."
    `);
  });
});

describe('a list', () => {
  test('of terms with one id twice', () => {
    const told = toldAfter((course) => {
      course.edit('glossary.yaml', 'id: seedbed\n  term: Seedbed', 'id: mulch\n  term: Seedbed');
      course.edit('glossary.yaml', '  see: [mulch]\n', '');
      course.edit(`${seeds}/lesson.mdx`, 'terms: [seedbed]', 'terms: [mulch]');
      course.edit(`${seeds}/lesson.mdx`, 'Term id="seedbed"', 'Term id="mulch"');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/glossary.yaml:4  [1].id
        Two glossary entries have the id “mulch”: entries 1 and 2.
        → Give the newer one an id of its own. The older keeps its id: lessons name it."
    `);
  });

  test('of terms that sends the reader to nothing', () => {
    const told = toldAfter((course) => {
      course.edit('glossary.yaml', 'see: [mulch]', 'see: [mulsh]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/glossary.yaml:4  [0].see[0]
        “seedbed” says to see “mulsh”, which the glossary does not have.
        → Did you mean “mulch”? Name an entry’s id, or take it out."
    `);
  });

  test('of references with one id twice', () => {
    const told = toldAfter((course) => {
      course.append(
        'references.yaml',
        '- { id: gardener-2020, short: Gardener, full: Gardener., basis: general }\n',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/references.yaml:6  [1].id
        Two references have the id “gardener-2020”: entries 1 and 2.
        → Give the newer one an id of its own. The older keeps its id: lessons name it."
    `);
  });

  test('of references, one from a source that is not named', () => {
    const told = toldAfter((course) => {
      course.edit('references.yaml', '  seen: Made up.\n', '');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/references.yaml:1  [0].seen
        “gardener-2020” has the basis “source”, and does not say where it was seen.
        → Add “seen:” with the source and the page, or write “basis: general”."
    `);
  });

  test('of outcomes with one number twice', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'number: 2', 'number: 1');
      course.edit(`${watering}/lesson.mdx`, 'outcomes: [1, 2]', 'outcomes: [1]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/course.yaml:18  outcomes[1].number
        Two outcomes have the number 1.
        → Number the outcomes one by one: lessons name them by number."
    `);
  });
});

describe('a link', () => {
  test('to no page', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '../watering/#how-much', '../wattering/');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:17
        The link to ../wattering/ leads to no page.
        → Did you mean “../watering/”?"
    `);
  });

  test('to a lesson that is not written yet', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '../watering/#how-much', '../harvest/');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:17
        The link to ../harvest/ leads to a lesson that is not written yet.
        → Name the lesson without a link until it is."
    `);
  });

  test('to no place on its page', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '#how-much', '#how-mush');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:17
        The link to ../watering/#how-mush leads to no place on its page.
        → Did you mean “how-much”? Link to a heading, figure, activity or entry that is there."
    `);
  });

  test('to no glossary entry', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, 'glossary/#mulch', 'glossary/#peat');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:17
        The link to ../../glossary/#peat leads to no place on its page.
        → Link to a heading, figure, activity or entry that is there."
    `);
  });

  test('from the root of the server', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '../../glossary/#mulch', '/glossary/#mulch');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:17
        The link to /glossary/#mulch begins at the root of the server, and the course may lie in a folder of it.
        → Write ../../glossary/#mulch instead."
    `);
  });

  test('without its last slash', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '../watering/#how-much', '../watering');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:17
        The link to ../watering does not end in “/”.
        → Write ../watering/ instead."
    `);
  });

  test('out of the course', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/lesson.mdx`, '../../glossary/#mulch', '../../../glossary/#mulch');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/lesson.mdx:17
        The link to ../../../glossary/#mulch leads out of the course.
        → Take a “../” away: a lesson is two folders deep."
    `);
  });

  test('in a text that other pages show', () => {
    const told = toldAfter((course) => {
      course.write(
        'pages/urgent-help.mdx',
        '---\ntitle: Worried?\nsummary: Who helps.\n---\n\nAsk [us](../about/) or [them](https://example.org/).\n',
      );
    });
    expect(told).toMatchInlineSnapshot(`
      "content/pages/urgent-help.mdx:6
        The link to ../about/ stands in a text that is shown on pages in different folders.
        → Name the page without a link, or give the whole address of a page elsewhere."
    `);
  });

  test('from the home page to nothing', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'to: about/', 'to: abuot/');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/course.yaml:22  beforeYouSetOff[0].link.to
        The link to abuot/ leads to no page.
        → Did you mean “about/”?"
    `);
  });
});

describe('a word of the course’s own', () => {
  test('misspelt, without the place that it needs, or empty', () => {
    const told = toldAfter((course) => {
      course.write('words.yaml', "keptForMny: beds\nreviewedOn: Last dug\nkeptForOne: ''\n");
    });
    expect(told).toMatchInlineSnapshot(`
      "content/words.yaml:1  keptForMny
        There is no field “keptForMny” here.
        → Did you mean “keptForMany”?

      content/words.yaml:2  reviewedOn
        “reviewedOn” is “Last dug”, which cannot be read.
        → Write {date} where the date is to stand.

      content/words.yaml:3  keptForOne
        “keptForOne” is empty.
        → Write something after it. What the tools are kept for, apart for each: one of them, without “a”. Without it: “piece of work”."
    `);
  });
});

describe('pages', () => {
  test('that a course has nothing for are not there to be linked to', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'to: about/', 'to: toolkit/');
    });
    expect(told).toContain('The link to toolkit/ leads to no page.');
    expect(toldAfter((course) => course.edit('course.yaml', 'to: about/', 'to: glossary/'))).toBe('');
  });

  test('that are listed, and not written', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'pages: [about]', 'pages: [about, privacy]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/course.yaml:31  pages[1]
        “pages” lists “privacy”, and there is no content/pages/privacy.mdx.
        → Write the page, or take “privacy” out of “pages”: then nothing leads to it."
    `);
  });

  test('that are written, and not listed', () => {
    const told = toldAfter((course) => {
      course.copy('pages/about.mdx', 'pages/privacy.mdx');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/pages/privacy.mdx
        “pages” in course.yaml does not list “privacy”, so nobody would come to this page.
        → Write “pages: [about, privacy]” there."
    `);
  });

  test('with a name misspelt in the list', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'pages: [about]', 'pages: [abuot]');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/course.yaml:31  pages[0]
        “pages” lists “abuot”, and there is no content/pages/abuot.mdx.
        → Did you mean “about”? Write the page, or take “abuot” out of “pages”: then nothing leads to it."
    `);
  });

  test('in the place of one of the site’s own', () => {
    const told = toldAfter((course) => {
      course.copy('pages/about.mdx', 'pages/glossary.mdx');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/pages/glossary.mdx
        A page cannot be called “glossary”: the site has another page of that address.
        → Rename the file, and say the new name in “pages” of course.yaml."
    `);
  });

  test('listed with the call for urgent help among them, or asked for without it', () => {
    const told = toldAfter((course) => {
      course.edit('course.yaml', 'pages: [about]', 'pages: [about, urgent-help, about]');
      course.edit(`${watering}/lesson.mdx`, 'terms:', 'urgentHelp: true\nterms:');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/lesson.mdx:5  urgentHelp
        The lesson shows a call for urgent help, and there is no content/pages/urgent-help.mdx.
        → Write it, with whom to turn to, or take “urgentHelp” out.

      content/course.yaml:31  pages[2]
        “pages” lists “about” twice.
        → Take one of the two out.

      content/course.yaml:31  pages[1]
        “urgent-help” is no page: its text opens from the head of every page.
        → Take it out of “pages”; pages/urgent-help.mdx is found by its name."
    `);
  });
});

describe('the toolkit', () => {
  const tools = (slugs: string[], activity: string) =>
    `toolkit:\n${slugs.map((slug) => `  - { slug: ${slug}, activity: ${activity}, title: Sort, text: When in doubt. }\n`).join('')}`;

  test('shows an activity that is no tool', () => {
    const told = toldAfter((course) => {
      course.append('course.yaml', tools(['sort'], 'place-seeds'));
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml
        The toolkit in course.yaml shows “place-seeds”, which is kept once, and not apart for each thing that tools are kept for.
        → Add “tool: true”, or take it out of the toolkit."
    `);
  });

  test('leaves out a tool, which a learner would have for one partnership alone', () => {
    const told = toldAfter((course) => {
      course.edit(`${seeds}/place-seeds.yaml`, 'minutes: 2', 'minutes: 2\ntool: true');
    });
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/01-seeds/place-seeds.yaml:5  tool
        “place-seeds” is kept apart for each thing that tools are kept for, and has no page where a learner could choose one.
        → Add it to “toolkit” in course.yaml, or take “tool: true” out."
    `);
  });

  test('has two tools of one address, and a tool to come, which is well', () => {
    const told = toldAfter((course) => {
      course.append('course.yaml', tools(['sort', 'sort'], 'to-come'));
    });
    expect(told).toMatchInlineSnapshot(`
      "content/course.yaml:34  toolkit[1].slug
        Two tools have the slug “sort”.
        → Give each tool an address of its own."
    `);
  });
});

describe('questions that come back to first guesses', () => {
  const again = (course: Parameters<Parameters<typeof toldAfter>[0]>[0], more = '') => {
    course.write(
      `${watering}/guess-again.yaml`,
      `id: guess-again\nkind: choice\ntitle: Again\nminutes: 1\ninstruction: Answer.\nagain: guesses\n${more}`,
    );
    course.append(`${watering}/lesson.mdx`, '\n<Activity id="guess-again" />\n');
  };

  test('that nobody was asked to make', () => {
    expect(toldAfter((course) => again(course))).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/guess-again.yaml:6  again
        There are no first guesses called “guesses”.
        → Name questions whose feedback is “later”."
    `);
  });

  test('and have questions of their own beside them', () => {
    const told = toldAfter((course) =>
      again(
        course,
        'questions:\n  - id: one\n    text: Which?\n    options:\n      - { id: a, text: This., verdict: best, why: It is. }\n      - { id: b, text: That., verdict: unlikely, why: It is not. }\n',
      ),
    );
    expect(told).toMatchInlineSnapshot(`
      "content/1-growing/02-watering/guess-again.yaml:6  again
        The questions are those of “guesses”, and are explained when they are checked.
        → Take “questions” and “feedback” out, or take “again” out.

      content/1-growing/02-watering/guess-again.yaml:6  again
        There are no first guesses called “guesses”.
        → Name questions whose feedback is “later”."
    `);
  });
});
