import { describe, expect, test } from 'vitest';
import { activitySchema, definitionOf } from '../../activities/kinds.ts';
import { fromUtf8, toUtf8 } from '../../bytes/text.ts';
import { readCourse } from '../../course/checks/read.ts';
import { courseData } from '../../course/course-data.ts';
import { fromFiles } from '../../course/from-files.ts';
import { readLook } from '../../look/read.ts';
import { type Element, elementsOf } from '../elements.ts';
import type { Built } from '../wrapper.ts';
import { cartridge } from './cartridge.ts';
import { problemsIn } from './check.ts';
import { contentOf } from './page.ts';
import { questionsOf } from './questions.ts';

const page = (title: string, main: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title><style>@font-face{src:url(a.woff2)}p{color:red}</style><script src="../_astro/a.js"></script></head><body><header>Head</header><main id="main"><h1>${title}</h1>${main}</main></body></html>`;

/** A course as it was built, its pages in a line each. */
function builtOf(folder: string): Built {
  const written = fromFiles(readCourse(folder, activitySchema));
  if (!written) throw new Error('There is no course.');
  const lessons = [...written.lessons.keys()].map(
    (slug) => [`lessons/${slug}/index.html`, toUtf8(page(slug, '<p>Text.</p>'))] as const,
  );
  return {
    written,
    course: courseData({ ...written, versions: new Map() }),
    versions: [],
    look: readLook(folder),
    language: 'en',
    launchers: new Map(),
    launcherFiles: new Map(),
    site: new Map([
      ['index.html', toUtf8(page('Home', ''))],
      ['glossary/index.html', toUtf8(page('Glossary', '<dl></dl>'))],
      ['privacy/index.html', toUtf8(page('Privacy', ''))],
      ...lessons,
    ]),
  };
}
const ours = builtOf('content');
const wrapped = async (built = ours) => new Map(await cartridge.files(built));
const text = (bytes: Uint8Array | undefined) => fromUtf8(bytes ?? new Uint8Array()) ?? '';

/** The options that are scored: those that must be chosen, and those that must not. */
function keys(xml: string) {
  const elements = elementsOf(xml);
  const within = (element: Element | undefined, name: string): Element | undefined =>
    !element || element.name === name ? element : within(element.within, name);
  const found = new Map<string, { yes: string[]; no: string[] }>();
  for (const set of elements.filter(({ name }) => name === 'setvar')) {
    const condition = set.within;
    const id = within(set, 'item')?.attributes['ident'] ?? '';
    const equal = elements.filter(
      (one) => one.name === 'varequal' && within(one, 'respcondition') === condition,
    );
    const no = equal.filter((one) => within(one, 'not')).map((one) => one.text);
    const yes = equal.filter((one) => !within(one, 'not')).map((one) => one.text);
    found.set(id, { yes: yes.sort(), no: no.sort() });
  }
  return found;
}

describe.each([
  ['our course', ours],
  ['another', builtOf('tests/fixtures/bicycle')],
])('the cartridge of %s', (_, built) => {
  test('keeps to the rules', async () => {
    expect(problemsIn(await wrapped(built))).toEqual([]);
  });

  test('scores in every question the option that fits best, and says to each why', async () => {
    const files = await wrapped(built);
    const xml = [...files].filter(([path]) => path.endsWith('.xml')).map(([, bytes]) => text(bytes));
    const scored = new Map(xml.flatMap((one) => [...keys(one)]));
    const said = xml.join('\n');
    let asked = 0;
    for (const activity of built.written.activities.values()) {
      const definition = definitionOf(activity);
      const questions = definition.draws
        ? (
            activity as unknown as {
              questions: NonNullable<ReturnType<NonNullable<typeof definition.forReview>>>;
            }
          ).questions
        : (definition.forReview?.(activity) ?? []);
      for (const { id, multiple, options } of questions) {
        const of = (verdict: string) =>
          options
            .filter((option) => option.verdict === verdict)
            .map((option) => option.id)
            .sort();
        const several = multiple || options.length < 3;
        expect(scored.get(`${activity.id}.${id}`), `${activity.id}/${id}`).toEqual({
          yes: of('best'),
          no: several ? of('unlikely') : [],
        });
        for (const { why } of options)
          expect(said).toContain(why.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
        asked++;
      }
    }
    expect(asked).toBeGreaterThan(2);
  });
});

test('asks the questions that come back where they come back, and leaves first guesses out', () => {
  const { checks, bank } = questionsOf(ours);
  const ids = [...checks.values()].flat().map(({ id }) => id);
  const guesses = [...ours.written.activities.values()].filter(
    (activity) => activity.kind === 'choice' && activity.feedback === 'later',
  );
  expect(guesses.length).toBeGreaterThan(0);
  for (const { id } of guesses) expect(ids).not.toContain(id);
  expect(ids).toContain('guess-again');
  expect(bank?.id).toBe(ours.written.course.completion.finalCheck);
});

test('holds the text alone: a page that speaks of the site stays behind', async () => {
  const paths = [...(await wrapped()).keys()];
  expect(paths).toContain('glossary.html');
  expect(paths).toContain('lessons/four-levels.html');
  expect(paths).not.toContain('privacy.html');
  expect(paths).not.toContain('index.html');
});

describe('a page', () => {
  const content = (main: string, address?: string) =>
    contentOf(page('Words', main), {
      from: 'lessons/words/index.html',
      places: new Map([
        ['lessons/words/index.html', 'lessons/words.html'],
        ['glossary/index.html', 'glossary.html'],
      ]),
      address,
      language: 'en',
      source: ['From “Tools & more”.'],
    });

  test('has no script, no font and nothing of the site’s frame, and says where it is from', () => {
    const { html } = content('<p>Text.</p><script>1</script>');
    expect(html).not.toMatch(/<script|font-face|Head/);
    expect(html).toContain('p{color:red}');
    expect(html).toContain('<p>From “Tools &amp; more”.</p>');
  });

  test('leads to pages of the cartridge, then to the course as published; else its words stay', () => {
    const links =
      '<a href="../../glossary/index.html#a">a</a><a href="#b">b</a><a href="tel:999">c</a><a class="x" href="../../review/index.html">d</a>';
    expect(content(links).html).toContain(
      '<a href="../glossary.html#a">a</a><a href="#b">b</a><a href="tel:999">c</a><span>d</span>',
    );
    expect(content(links, 'https://example.org/course/').html).toContain(
      'href="https://example.org/course/review/"',
    );
    expect(content('<a class="button" href="../../statement/">To it</a>').html).not.toContain('To it');
  });

  test('has activities as forms on paper, which say that they keep nothing', () => {
    const { html } = content(
      '<section><p class="no-script">Gone</p><div data-written><input name="a"></div><p class="status" role="status"></p><span data-saved></span></section><p class="kept">Kept in your portfolio.</p>',
    );
    expect(html).toMatch(/<div data-written(="")?><p class="hint">This is the form on paper\./);
    expect(html).not.toMatch(/Gone|role="status"|data-saved|portfolio/);
  });

  test('keeps notes that open by themselves, and no button that needs a script', () => {
    const { html } = content(
      '<button popovertarget="n">1</button><div id="n" popover>Note</div><button type="button">Check</button>',
    );
    expect(html).toContain('<button popovertarget="n">1</button>');
    expect(html).not.toContain('Check');
  });

  test('leaves drawings as they are, and names its pictures', () => {
    const drawing = '<svg viewBox="0 0 1 1"><linearGradient id="g"/></svg>';
    const { html, pictures } = content(`${drawing}<img src="../../_astro/a.png" alt="A &amp; b">`);
    expect(html).toContain(drawing);
    expect(html).toContain('<img src="../_astro/a.png" alt="A &amp; b">');
    expect(pictures).toEqual(['_astro/a.png']);
  });
});

describe('what is wrong is found:', () => {
  const check = 'checks/check-words.xml';
  test.each<[string, string, (xml: string) => string, RegExp]>([
    [
      'a file that is not listed',
      'imsmanifest.xml',
      (xml) => xml.replace('<file href="glossary.html"/>', ''),
      /not listed/,
    ],
    [
      'a file that is not there',
      'imsmanifest.xml',
      (xml) => xml.replaceAll('glossary.html', 'Glossary.html'),
      /not there/,
    ],
    ['a missing title', 'imsmanifest.xml', (xml) => xml.replace('<title>Glossary</title>', ''), /no title/],
    [
      'a root with a title',
      'imsmanifest.xml',
      (xml) => xml.replace('<item identifier="root">', '<item identifier="root"><title>A</title>'),
      /root item/,
    ],
    ['another version', 'imsmanifest.xml', (xml) => xml.replace('1.1.0', '1.3.0'), /schemaversion/],
    [
      'an item that leads nowhere',
      'imsmanifest.xml',
      (xml) => xml.replace('identifierref="page.glossary"', 'identifierref="page.x"'),
      /leads to/,
    ],
    [
      'a way to the bank',
      'imsmanifest.xml',
      (xml) => xml.replace('identifierref="page.glossary"', 'identifierref="bank.final-check"'),
      /question bank/,
    ],
    [
      'a test that says what opens',
      'imsmanifest.xml',
      (xml) => xml.replace(/(identifier="check\.check-words" type="[^"]*")/, `$1 href="${check}"`),
      /must not say/,
    ],
    [
      'an identifier twice',
      'imsmanifest.xml',
      (xml) => xml.replace('identifier="root"', 'identifier="course"'),
      /twice/,
    ],
    [
      'a key that is no option',
      check,
      (xml) =>
        xml.replace(
          /(<respcondition continue="No"><conditionvar><varequal respident="answer">)[^<]*/,
          '$1nothing',
        ),
      /no option/,
    ],
    ['a question without a key', check, (xml) => xml.replace(/<setvar[\s\S]*?<\/setvar>/, ''), /no key/],
    [
      'feedback that is never shown',
      check,
      (xml) => xml.replace(/<displayfeedback[^>]*>/, ''),
      /never shown/,
    ],
    ['a question twice', check, (xml) => xml.replace(/<item [\s\S]*?<\/item>/, '$&$&'), /stands twice/],
    [
      'an unknown kind',
      check,
      (xml) => xml.replace('cc.multiple_choice.v0p1', 'cc.matching'),
      /no known kind/,
    ],
  ])('%s', async (_, path, spoil, told) => {
    const files = await wrapped();
    const xml = text(files.get(path));
    const spoilt = spoil(xml);
    expect(spoilt).not.toBe(xml);
    files.set(path, toUtf8(spoilt));
    expect(problemsIn(files).join('\n')).toMatch(told);
  });
});
