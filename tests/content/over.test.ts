/** An organisation's folder laid over a course: what is told of mistakes, what becomes stale, and what the docs show. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { problemsIn } from '../../src/build/check.ts';
import { acceptOver, layOver, toldOver } from '../../src/build/lay.ts';
import { tell } from '../../src/course/checks/problems.ts';
import { firstOver } from '../../src/over/starter.ts';

let folder = '';
const course = () => join(folder, 'course');
const over = () => join(folder, 'over');
const day = '2026-12-01';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'over-'));
  cpSync('tests/fixtures/bicycle', course(), { recursive: true });
  cpSync('tests/fixtures/bicycle-over', over(), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string) {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}
function edit(name: string, sought: string | RegExp, text: string) {
  const before = readFileSync(join(folder, name), 'utf8');
  const after = before.replace(sought, text);
  if (after === before) throw new Error(`${name} has nothing of what is to be changed.`);
  writeFileSync(join(folder, name), after);
}
const named = (text: string) => text.replaceAll(/[./\w-]*over-\w{6}\//g, '');
const lay = (strict = false) => layOver({ course: course(), over: over(), root: folder, strict });
const laid = (name: string) => readFileSync(join(lay().folder, name), 'utf8');
/** All that is told before a site is built. */
function told(): string {
  try {
    return named(tell(problemsIn(lay().folder)));
  } catch (error) {
    return named((error as Error).message);
  }
}

test('one of each kind has no problem, and is where it belongs', () => {
  expect(told()).toBe('');
  expect(lay().told).toBe('');
  const { cards } = parse(laid('1-what-stops-you/02-brakes/place-faults.yaml'));
  expect(cards.map(({ id }: { id: string }) => id)).toEqual([
    'long-pull',
    'bald-blocks',
    'soft-hose',
    'rubbing',
    'our-towpath',
  ]);
  expect(cards[1].title).toBe('Blocks without grooves');
  expect(parse(laid('course.yaml')).pages).toEqual(['about', 'opening-hours', 'privacy']);
  expect(laid('1-what-stops-you/02-brakes/lesson.mdx')).toContain('On the towpath blocks pick up grit');
  expect(laid('1-what-stops-you/02-brakes/lesson.mdx')).toContain('## Two fingers’ room');
  const words = parse(laid('words.yaml'));
  expect(words).toMatchObject({ placeStep: 'stage', statementLead: expect.stringContaining('café') });
});

test('the course is left as it was', () => {
  lay();
  expect(readFileSync(join(course(), 'course.yaml'), 'utf8')).toBe(
    readFileSync('tests/fixtures/bicycle/course.yaml', 'utf8'),
  );
});

test('a first over.yaml says nothing, and is fit', () => {
  rmSync(over(), { recursive: true });
  put('over/over.yaml', firstOver());
  expect(told()).toBe('');
});

test('every line that a first over.yaml shows is fit once its # is gone', () => {
  rmSync(over(), { recursive: true });
  put('over/over.yaml', firstOver().replaceAll(/^# (?=( {2})?[a-zA-Z]+:| {2})/gm, ''));
  put('over/logo.svg', readFileSync('tests/fixtures/bicycle-over/logo.svg', 'utf8'));
  expect(() => layOver({ course: 'content', over: over(), root: folder })).not.toThrow();
  expect(parse(readFileSync(join(over(), 'over.yaml'), 'utf8'))).toHaveProperty(
    'safeguarding.outOfHours.phone',
  );
});

test('own cases are listed with the published ones', () => {
  put('course/ids.txt', '');
  lay();
  expect(laid('ids.txt')).toContain('place-faults/our-towpath');
});

describe('what the docs show', () => {
  const doc = readFileSync('docs/own-copy.md', 'utf8');
  const files = [...doc.matchAll(/^`(over\/[^`]+)`:\n\n```\w+\n([\s\S]*?)^```/gm)];

  test('is laid over our own course without a problem', () => {
    expect(files.length).toBeGreaterThan(5);
    rmSync(over(), { recursive: true });
    for (const [, name = '', text = ''] of files) put(name, text);
    const both = layOver({ course: 'content', over: over(), root: folder });
    expect(tell(problemsIn(both.folder))).toBe('');
    expect(readFileSync(join(both.folder, 'ids.txt'), 'utf8')).toContain('place-handshakes/our-minibus');
  });
});

describe('a mistake is told with file, field and remedy', () => {
  const mistakes: Readonly<Record<string, readonly [() => void, string]>> = {
    'a field that is misspelt': [
      () => edit('over/over.yaml', 'imprint:', 'inprint:'),
      'over/over.yaml:7  inprint\n  There is no field “inprint” here.\n  → Did you mean “imprint”?',
    ],
    'a number with words in it': [
      () => edit('over/over.yaml', "'01632 960102'", 'ask at the bar'),
      'over/over.yaml:12  safeguarding.deputy.phone\n',
    ],
    'a lead, and nobody at night': [
      () => edit('over/over.yaml', /^ {2}outOfHours:.*\n/m, ''),
      'over/over.yaml:10  safeguarding.outOfHours\n',
    ],
    'words without anybody who says them': [
      () => edit('over/over.yaml', /^organisation:\n( .*\n)+/m, ''),
      'over/over.yaml:3  imprint\n  Nobody knows whose “imprint” this is: the organisation has no name here.\n  → Add “organisation:” with its “name:” above.',
    ],
    'a contact that is no address': [
      () => edit('over/over.yaml', 'mailto:bench@cafe.example', 'Ask Omar'),
      'over/over.yaml:6  contact\n  “Ask Omar” is no address: nobody could write to it.',
    ],
    'a logo that is not there': [
      () => edit('over/over.yaml', 'logo: logo.svg', 'logo: mark.png'),
      'over/over.yaml:5  organisation.logo\n  There is no mark.png beside over.yaml.',
    ],
    'a logo with letters in it': [
      () => edit('over/logo.svg', '</svg>', '<text>Café</text></svg>'),
      'over/over.yaml:5  organisation.logo\n  logo.svg: It has a <text>',
    ],
    'a logo that is called a picture and is none': [
      () => {
        renameSync(join(over(), 'logo.svg'), join(over(), 'logo.png'));
        edit('over/over.yaml', 'logo.svg', 'logo.png');
      },
      'logo.png: It is no PNG, whatever it is called.\n  → Save it again as PNG.',
    ],
    'a text for a page that is not there': [
      () => rmSync(join(over(), 'pages/privacy.mdx')),
      'over/over.yaml:14  privacy\n  This would stand on a page “privacy”, and the course has none.\n  → Write over/pages/privacy.mdx, or take “privacy” out.',
    ],
    'a page with a link that leads nowhere': [
      () => edit('over/pages/about.mdx', '../lessons/tyre/', '../lessons/tire/'),
      'over/pages/about.mdx:11\n',
    ],
    'a page without a summary': [
      () => edit('over/pages/opening-hours.mdx', /summary:.*\n/, ''),
      'over/pages/opening-hours.mdx:2  summary\n',
    ],
    'a case of one’s own without a name of one’s own': [
      () => edit('over/cases/place-faults.yaml', 'our-towpath', 'towpath'),
      'over/cases/place-faults.yaml:10  cards[1]\n  The activity has no “towpath” in “cards” that this could replace.\n  → A case of your own has an id that begins with “our-”: our-towpath.',
    ],
    'a case that lacks a reason': [
      () => edit('over/cases/place-faults.yaml', /^ {6}workshop: .*\n(?![\s\S]*^ {6}workshop)/m, ''),
      'over/cases/place-faults.yaml:13  cards[1].reasons.workshop\n',
    ],
    'a case of an activity that is not there': [
      () => renameSync(join(over(), 'cases/place-faults.yaml'), join(over(), 'cases/place-fault.yaml')),
      'over/cases/place-fault.yaml\n  The course has no activity “place-fault”.\n  → Did you mean “place-faults”?',
    ],
    'another title for an activity': [
      () => edit('over/cases/place-faults.yaml', 'cards:', 'title: Another\ncards:'),
      'over/cases/place-faults.yaml:2  title\n  “title” stays as the course has it',
    ],
    'a question without the option that somebody chose': [
      () =>
        put(
          'over/cases/check-brakes.yaml',
          'questions:\n  - id: which\n    text: Which?\n    options:\n      - { id: squeeze, text: One, verdict: best, why: So. }\n      - { id: colour, text: Two, verdict: unlikely, why: No. }\n',
        ),
      'over/cases/check-brakes.yaml:2  questions[0]\n  The case that this replaces has “grooves”, and this one has not.',
    ],
    'two cases of one id': [
      () => edit('over/cases/place-faults.yaml', 'our-towpath', 'bald-blocks'),
      'over/cases/place-faults.yaml:10  cards[1]\n  “bald-blocks” is the id of an earlier case here too.',
    ],
    'a section that an editor saved in another encoding': [
      () =>
        writeFileSync(
          join(over(), 'sections/brakes/what-the-pads-say.mdx'),
          readFileSync(join(over(), 'sections/brakes/what-the-pads-say.mdx'), 'utf8').replace(
            '.',
            ' at the Café.',
          ),
          'latin1',
        ),
      'over/sections/brakes/what-the-pads-say.mdx:3\n  The file is not written in UTF-8.',
    ],
    'a section that is not there': [
      () =>
        renameSync(
          join(over(), 'sections/brakes/what-the-pads-say.mdx'),
          join(over(), 'sections/brakes/what-pads-say.mdx'),
        ),
      'over/sections/brakes/what-pads-say.mdx\n  The lesson has no section “what-pads-say”.\n  → Did you mean “what-the-pads-say”?',
    ],
    'a section with another heading': [
      () => edit('over/sections/brakes/what-the-pads-say.mdx', '## What the pads say', '## What pads tell'),
      'Let its first line be “## What the pads say”',
    ],
    'a section without its activity': [
      () => edit('over/sections/brakes/what-the-pads-say.mdx', '<Activity id="place-faults" />', ''),
      'has <Activity id="place-faults" />, and this one has not.',
    ],
    'a section that names what is not there': [
      () => edit('over/sections/brakes/what-the-pads-say.mdx', 'construction-1983', 'construction-1938'),
      'over/sections/brakes/what-the-pads-say.mdx:5\n',
    ],
    'a file that nothing reads': [
      () => put('over/lesson.mdx', 'Hello'),
      'over/lesson.mdx\n  Nothing reads this file.',
    ],
    'a word that is misspelt': [
      () => edit('over/words.yaml', 'statementLead', 'statementLed'),
      'over/words.yaml:1  statementLed\n',
    ],
    'a name that is left to organisations, in a course': [
      () => {
        edit('course/1-what-stops-you/02-brakes/place-faults.yaml', 'id: rubbing', 'id: our-rubbing');
      },
      '',
    ],
  };

  test.each(Object.entries(mistakes))('%s', (name, [make, expected]) => {
    make();
    if (expected) expect(told()).toContain(expected);
    else expect(named(tell(problemsIn(course()))), name).toContain('“our-rubbing” begins with “our-”');
    // Whatever is told is told of a file that its people know.
    expect(told()).not.toContain('.laid');
  });

  test('a problem of the course itself is told of the course', () => {
    edit(
      'course/1-what-stops-you/02-brakes/place-faults.yaml',
      'title: A rubbing wheel',
      'titel: A rubbing wheel',
    );
    edit('course/1-what-stops-you/02-brakes/lesson.mdx', 'id="two-fingers"', 'id="two-finger"');
    const said = told();
    expect(said).toContain('course/1-what-stops-you/02-brakes/place-faults.yaml:36  cards[3].titel');
    expect(said).toContain('course/1-what-stops-you/02-brakes/lesson.mdx:20\n');
  });
});

describe('when the course changes under a text', () => {
  const accept = (only: readonly string[] = []) => acceptOver({ course: course(), over: over(), day, only });
  const changes: Readonly<Record<string, readonly [key: string, where: string, change: () => void]>> = {
    page: [
      'pages/about.mdx',
      'course/pages/about.mdx',
      () => edit('course/pages/about.mdx', 'sixty years', 'seventy years'),
    ],
    case: [
      'cases/place-faults/bald-blocks.yaml',
      'course/1-what-stops-you/02-brakes/place-faults.yaml:21',
      () =>
        edit('course/1-what-stops-you/02-brakes/place-faults.yaml', 'smooth as a spoon', 'smooth as glass'),
    ],
    section: [
      'sections/brakes/what-the-pads-say.mdx',
      'course/1-what-stops-you/02-brakes/lesson.mdx:22',
      () => edit('course/1-what-stops-you/02-brakes/lesson.mdx', 'filing your rim', 'eating your rim'),
    ],
    word: [
      'words/statementLead.txt',
      'course/words.yaml  statementLead',
      () => edit('course/words.yaml', /^/, 'statementLead: A sheet.\n'),
    ],
  };

  test.each(Object.entries(changes))(
    'a %s is called stale, with the places of all three',
    (_, [key, where, change]) => {
      change();
      const said = named(lay().told);
      expect(said).toContain('One text of over/ became stale: the course has changed under it.');
      expect(said).toContain(`It was:     over/replaced/${key}`);
      expect(said).toContain(`It is now:  ${where}`);
      expect(said).toContain('You compared the two on 2026-');
      expect(() => lay(true)).toThrow('--strict');
      // It stays in place until somebody decides.
      expect(told()).toBe('');
      accept([key]);
      expect(lay(true).told).toBe('');
    },
  );

  test('nothing is, where only the writing changed', () => {
    edit('course/1-what-stops-you/02-brakes/place-faults.yaml', 'title: Bald blocks', 'title: "Bald blocks"');
    edit('course/pages/about.mdx', /\n$/, '  \n\n');
    expect(lay().told).toBe('');
  });

  test('a case that is gone is a mistake, and a page that is gone is told of', () => {
    rmSync(join(course(), 'pages/about.mdx'));
    edit('course/course.yaml', 'pages: [about]', 'pages: []');
    expect(named(lay().told)).toContain('What this stood in the place of is gone from the course.');
    edit('course/1-what-stops-you/02-brakes/place-faults.yaml', 'id: bald-blocks', 'id: smooth-blocks');
    expect(told()).toContain('The activity has no “bald-blocks” in “cards” that this could replace.');
  });

  test('what was never compared is said once, and accepted in one go', () => {
    rmSync(join(over(), 'replaced'), { recursive: true });
    expect(named(lay().told)).toContain('4 texts of over/ were never compared with the course’s.');
    expect(
      named(toldOver({ course: course(), over: over() }).text).split('pages/about.mdx\n  Nobody'),
    ).toHaveLength(2);
    expect(named(accept())).toBe('Written down in over/replaced/: 4 texts were compared with version 1.0.0.');
    expect(lay().told).toBe('');
    expect(toldOver({ course: course(), over: over() }).open).toBe(0);
    expect(readFileSync(join(over(), 'replaced/record.yaml'), 'utf8')).toContain(`compared: '${day}'`);
  });

  test('what one no longer replaces is forgotten when the rest is accepted', () => {
    rmSync(join(over(), 'pages/about.mdx'));
    accept();
    expect(readFileSync(join(over(), 'replaced/record.yaml'), 'utf8')).not.toContain('about');
    expect(() => accept(['nobody'])).toThrow('is called nobody');
  });
});
