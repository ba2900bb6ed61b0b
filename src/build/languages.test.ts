import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inAll, inHours, roughly } from '../words/cy/amounts.ts';
import { written as dated } from '../words/cy/date.ts';
import { dayInWords } from '../words/cy/days.ts';
import { listed, noun, numbered } from '../words/cy/phrases.ts';
import { disguised, disguisedText } from '../words/disguise.ts';
import { inLanguage, interfaceOf, languageModule, namesIn, wordsIn } from './languages.ts';
import { ownWordsModule } from './own-words.ts';

let folder = '';
const course = (language: string, words?: string) => {
  writeFileSync(join(folder, 'course.yaml'), `id: one\nlanguage: ${language}\n`);
  if (words) writeFileSync(join(folder, words), 'lessonsName: Of its own\n');
};
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'languages-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const said = (module: string) =>
  Object.fromEntries(
    [...module.matchAll(/^export const (\w+) = (.*);$/gm)].map(([, name = '', value = '']) => [
      name,
      value === 'undefined' ? undefined : JSON.parse(value),
    ]),
  );

describe('the language of an interface', () => {
  test.each([
    ['en-GB', undefined, 'en'],
    ['cy', undefined, 'cy'],
    ['pl', undefined, 'en'],
    ['en-GB', 'cy', 'cy'],
  ])('of a course in %s, where %s is asked for, is %s', (its, asked, is) => {
    course(its);
    expect(interfaceOf(folder, asked)).toBe(is);
  });

  test('that there is not stops the build and says which there are', () => {
    course('en-GB');
    expect(() => interfaceOf(folder, 'xx')).toThrow(/“xx”.*en, cy, pseudo, pseudo-rtl/);
  });

  test('is marked where the course is in another, and in nothing that speaks one language', () => {
    course('en-GB');
    expect(said(languageModule(folder, 'en'))).toMatchObject({ language: 'en-GB', editions: [] });
    expect(said(languageModule(folder, 'cy', ['en', 'cy']))).toMatchObject({
      language: 'cy',
      ofCourse: 'en-GB',
      ofInterface: 'cy',
      editions: [{ tag: 'en-GB' }, { tag: 'cy', name: 'Cymraeg' }],
    });
    expect(said(languageModule(folder, 'pseudo-rtl'))).toMatchObject({ direction: 'rtl', language: 'ar-XB' });
    course('pl');
    expect(said(languageModule(folder, 'en'))).toMatchObject({ language: 'pl' });
    course('cy');
    expect(said(languageModule(folder, 'cy'))['ofCourse']).toBeUndefined();
  });
});

const english = resolve('src/words/en/frame.ts').replaceAll('\\', '/');

describe('a file of words', () => {
  test('gives way to that of the language, if there is one', () => {
    expect(wordsIn('en', english)).toBe(english);
    expect(wordsIn('cy', english)).toBe(english.replace('/en/', '/cy/'));
    const none = english.replace('frame', 'no-such-room');
    expect(wordsIn('cy', none)).toBe(none);
    expect(wordsIn('pseudo', english)).toBe(`\0disguised:${english}`);
  });

  test('is sought from rooms, not from other words: no sentence is of two languages', () => {
    const { resolveId } = inLanguage(folder, 'cy', []) as unknown as {
      resolveId: (source: string, importer?: string) => string | undefined;
    };
    expect(resolveId('../words/en/frame.ts', resolve('src/layouts/Page.astro'))).toMatch(
      /\/words\/cy\/frame\.ts$/,
    );
    expect(
      resolveId('../../../../words/en/phrases.ts', resolve('src/activities/map/words/en/map.ts')),
    ).toBeUndefined();
    expect(resolveId('./frame.ts', resolve('src/layouts/Page.astro'))).toBeUndefined();
  });

  test('tells its names, also those that it passes on', () => {
    expect(namesIn(resolve('src/words/en/home.ts'))).toEqual(['home', 'homeMarkup']);
    expect(namesIn(resolve('src/words/en/own.ts'))).toContain('outcomesHeading');
  });
});

test('a course says its own words in its own language, and in another what it says there', () => {
  course('en-GB', 'words.yaml');
  const of = (language: 'en' | 'cy') => said(ownWordsModule(folder, language))['lessonsName'];
  expect([of('en'), of('cy')]).toEqual(['Of its own', 'Y gwersi']);
  writeFileSync(join(folder, 'words.cy.yaml'), 'lessonsName: Yr esgyniad\n');
  expect(of('cy')).toBe('Yr esgyniad');
});

const welsh = globSync('src/{words,activities/*/words}/cy/*.ts').map((file) => file.replaceAll('\\', '/'));

describe('Welsh', () => {
  test('is held by the types, file by file', () => {
    const whole = readFileSync('tests/content/welsh-whole.ts', 'utf8');
    const unheld = welsh.filter((file) => !file.endsWith('/own.ts') && !whole.includes(`'../../${file}'`));
    expect(unheld).toEqual([]);
  });

  test.each(welsh)('%s has the names of its English, and no more', async (file) => {
    const [theirs, ours] = [file, file.replace('/words/cy/', '/words/en/')].map((one) =>
      namesIn(resolve(one)),
    );
    expect(
      (theirs ?? [])
        .filter((name) => !(file.endsWith('phrases.ts') && /^(noun|numbered)$/.test(name)))
        .sort(),
    ).toEqual(ours?.toSorted());
  });

  test('counts with the mutations that a number asks for', () => {
    expect([0, 1, 2, 3, 6, 7, 16].map((count) => numbered(count, noun.card))).toEqual(
      ['0 cerdyn', '1 cerdyn', '2 gerdyn', '3 cherdyn', '6 cherdyn', '7 cerdyn', '16 cerdyn'], // biome-ignore format: one thought
    );
    expect([1, 2, 3].map((count) => numbered(count, noun.lesson))).toEqual(['1 wers', '2 wers', '3 gwers']);
  });

  test('joins with “ac” before a vowel, and with “a” else', () => {
    expect(listed(['time', 'ymddiriedaeth'])).toBe('time ac ymddiriedaeth');
    expect(listed(['ymddiriedaeth', 'lle', '“cost”'])).toBe('ymddiriedaeth, lle a “cost”');
  });

  test.each([
    { dateStyle: 'long' },
    { dateStyle: 'long', timeStyle: 'short' },
    { day: 'numeric', month: 'short', year: 'numeric' },
  ] as const)('writes dates as whoever knows Welsh does, and asks no browser: %o', (how) => {
    const utc = { ...how, timeZone: 'UTC' } as const;
    fc.assert(
      fc.property(fc.date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true }), (date) => {
        expect(dated(date, 'cy', utc)).toBe(new Intl.DateTimeFormat('cy', utc).format(date));
      }),
    );
    const asked = globSync('src/{words,activities/*/words}/cy/*.ts').filter((file) => /(?:Format|toLocale\w*)\('cy'/.test(readFileSync(file, 'utf8'))); // biome-ignore format: one thought
    expect(asked).toEqual([]);
  });

  test('leaves English what stands on a sheet, and nothing else that its page says', async () => {
    const { statement } = await import('../words/cy/statement.ts');
    expect(statement.inLesson('Brakes', 2)).toBe('Gwers 2, Brakes');
  });

  test('tells a day of the week before its day', () => {
    const how = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
    expect(dated(new Date('2026-12-08T12:00Z'), 'cy', how)).toBe('dydd Mawrth 8 Rhagfyr');
    expect(dated(new Date('2026-12-08T12:00Z'), 'en-GB', how)).toContain('8 December');
  });

  test('tells days and lengths of time', () => {
    expect(dayInWords('2026-11-21')).toBe('21 Tachwedd 2026');
    expect([roughly(35), roughly(97), roughly(155), inAll(480), inHours(165)]).toEqual(
      ['tua 35 munud', 'tuag awr a hanner', 'tua 2 awr a hanner', 'tuag 8 awr', '2.75 awr'], // biome-ignore format: one thought
    );
  });
});

const nameOf = (file: string) => file.replace(/^.*[\\/]|\.ts$/g, '');
const translated = new Set(welsh.map(nameOf));

test('the documentation names each file that is still in English, and no other', () => {
  const [, table = ''] =
    /\*\*Still in English\*\*.*?\n\n(.*?)\n\n/s.exec(readFileSync('docs/translating.md', 'utf8')) ?? [];
  const named = table.split('\n').flatMap((row) => [...(row.split('|')[2] ?? '').matchAll(/`([\w-]+)`/g)]);
  const english = globSync('src/{words,activities/*/words}/en/*.ts').filter(
    (file) => !file.includes('.test.'),
  );
  expect(named.map(([, name = '']) => name).sort()).toEqual(
    english
      .map(nameOf)
      .filter((name) => !translated.has(name))
      .sort(),
  );
});

/** Started by other programs, in a frame of their own: see `_Launcher.astro`. */
const launchers = new Set(['Launcher', 'cmi5', 'launch']);

describe('a page whose own words are in English', async () => {
  const { languages: words } = await import('../words/cy/languages.ts');
  const pages = new Map<string, string[]>();
  for (const file of globSync('src/pages/**/*.astro')) {
    const page = file.replaceAll('\\', '/').replace(/^src\/pages\/_?|\/.*$|\.astro$/g, '').replace(/\/.*$|\.astro$/g, ''); // biome-ignore format: one thought
    pages.set(page, [...(pages.get(page) ?? []), file]);
  }

  test.each([...pages].filter(([page]) => !launchers.has(page) && page !== 'gallery'))(
    'is named as such, and no other: %s',
    (page, files) => {
      const own = files.flatMap((file) =>
        [...readFileSync(file, 'utf8').matchAll(/words\/en\/([\w-]+)\.ts/g)].map(([, name = '']) => name),
      );
      const english = own.filter((name) => !translated.has(name));
      expect({ page, inEnglish: english.length > 0 }).toEqual({
        page,
        inEnglish: words.inEnglish.includes(page),
      });
    },
  );

  test('is there', () => {
    expect(words.inEnglish.filter((page) => !pages.has(page))).toEqual([]);
  });
});

describe('English in disguise', () => {
  test('is longer, has accents, and keeps what is put in and names of files', () => {
    expect(disguisedText('Save {name}')).toMatch(/^Šáṽé \{name\}·+$/);
    expect(disguisedText('look-again.ics')).toBe('look-again.ics');
    fc.assert(fc.property(fc.string(), (text) => disguisedText(disguisedText(text)) === disguisedText(text)));
  });

  test('disguises all that is said, functions and lists too', () => {
    const words = disguised({ open: 'Open', of: (one: string) => `Open ${one}`, page: ['Page ', ' of '] });
    expect(words.of('it')).toMatch(/^Óƥéñ íť·+$/);
    expect(words.page[0]).toMatch(/^Ƥáğé·+ $/);
  });
});

/** What stands between tags, and what is said of an element: letters there come from a file of words. */
const written = [
  />\s*([A-Z][a-z]+(?: [^<>{}=;]*)?)\s*</g,
  /\s(?:aria-label|alt|title|placeholder|label)="([^"]*[a-z]{2} ?[^"]*)"/g,
  /(?:textContent|innerText|ariaLabel) = ['"]([^'"]*[a-z]{2}[^'"]*)['"]/g,
];
/** A name that is the same in every language. */
const names = new Set(['English']);
const isType = /^(?:Promise|Readonly|Iterable)$/;

/** Three words and more in one piece of code: what is shown later, or put together. */
const sentence = /(['"`])([A-Z][\p{L}’]*(?: [\p{L}\d“”’,:;–-]+){2,}[^'"`\n]*)\1/gu;
/** What authors, hosts and programmers read, in English for everybody; what is signed, which stays as it was signed. */
const forOthers =
  /src[\\/](?:build|countersign|credential|look|over|packaging)[\\/]|[\\/](?:schema|check|common|components|own-words)\.tsx?$/;
const thrown = /(?:Error|Exception)\(|\.describe\(|z\.|sans-serif/;

test('no script says a sentence that stands in no file of words', () => {
  const files = globSync('src/**/*.{astro,tsx,ts}').filter(
    (file) => !/words[\\/]|\.(test|fake)\.|_gallery|[\\/]checks[\\/]/.test(file) && !forOthers.test(file),
  );
  expect(files.length).toBeGreaterThan(500);
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?:^|\s)\/\/ .*$/gm, '');
    const lines = text.split('\n');
    return lines.flatMap((line, at) =>
      [...line.matchAll(sentence)]
        .filter(() => !thrown.test(`${lines[at - 1]}${line}`))
        .map(([, , one]) => `${file}: ${one}`),
    );
  });
  expect(found).toEqual([]);
});

test('no page says a sentence that stands in no file of words', () => {
  const files = globSync('src/**/*.{astro,tsx,ts}').filter(
    (file) => !/words[\\/]|\.(test|fake)\.|_gallery|[\\/]checks[\\/]/.test(file),
  );
  const found = files.flatMap((file) => {
    const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
    return written
      .flatMap((pattern) => [...text.matchAll(pattern)].map(([, one = '']) => one.trim()))
      .filter((one) => !names.has(one) && !isType.test(one) && !/[=>|&$]/.test(one))
      .map((one) => `${file}: ${one}`);
  });
  expect(found).toEqual([]);
});
