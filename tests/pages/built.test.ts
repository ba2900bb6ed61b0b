// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"handleDisabledFileLoadingAsSuccess": true}}
/** Every page as it was built, before a browser sees it. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { fileOf, htmlOf, isThere, lessons, markupOf, pages, published, titleOf } from '../site.ts';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

const read = new Map<string, Document>();
/** The page as a browser parses it; no script of it runs. */
function parsed(page: string): Document {
  const known = read.get(page) ?? new DOMParser().parseFromString(htmlOf(page), 'text/html');
  read.set(page, known);
  return known;
}
const all = (root: ParentNode, selector: string) => [...root.querySelectorAll(selector)];
/** The values of an attribute in the order of the page. */
const valuesOf = (page: string, attribute: string) =>
  all(parsed(page), `[${attribute}]`).map((element) => element.getAttribute(attribute) ?? '');
const linksOf = (page: string) => [...valuesOf(page, 'href'), ...valuesOf(page, 'src')];
const twice = (values: readonly string[]) => values.filter((one, index) => values.indexOf(one) !== index);
const titleIn = (page: string) => parsed(page).querySelector('title')?.textContent ?? '';
const descriptionIn = (page: string) =>
  parsed(page).querySelector('meta[name="description"]')?.getAttribute('content') ?? '';

test('there are pages', () => {
  expect(published.length).toBeGreaterThan(5);
  for (const page of [
    '',
    '404.html',
    'glossary/',
    'references/',
    'progress/',
    'statement/',
    'review/',
    'about/',
    'privacy/',
    'accessibility/',
    'moves/',
    'room/',
    'facilitator/',
    'cohort/',
  ]) {
    expect(pages).toContain(page);
  }
});

describe.each(pages.map((page) => [titleOf(page), page] as const))('%s', (_title, page) => {
  test('is valid HTML', async () => {
    const { results } = await validator.validateString(htmlOf(page), fileOf(page));
    const said = results.flatMap(({ messages }) =>
      messages.map(
        ({ line, column, ruleId, message, selector }) =>
          `${ruleId} at ${line}:${column} ${selector}: ${message}`,
      ),
    );
    expect(said).toEqual([]);
  });

  test('has nothing behind its end', () => {
    expect(htmlOf(page)).toMatch(/<\/html>\s*$/);
  });

  test('has no space before a comma or a full stop', () => {
    const spaced = all(parsed(page), 'a, button, em, strong')
      .map((element) => [element.textContent, element.nextSibling] as const)
      .filter(([, next]) => next?.nodeType === 3 && /^\s+[,.;:](?!\d)/.test(next.textContent ?? ''));
    expect(spaced.map(([text, next]) => `${text}${next?.textContent?.slice(0, 12)}`)).toEqual([]);
  });

  test('has ids that stand once', () => {
    expect(twice(valuesOf(page, 'id'))).toEqual([]);
  });

  test('refers to ids that are there', () => {
    const ids = new Set(valuesOf(page, 'id'));
    const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
    const lost = references.flatMap((attribute) =>
      valuesOf(page, attribute)
        .flatMap((value) => value.split(/\s+/))
        .filter((id) => !ids.has(id)),
    );
    expect(lost).toEqual([]);
  });

  test('has links that lead somewhere', () => {
    expect(linksOf(page).filter((link) => !leadsSomewhere(page, link))).toEqual([]);
  });

  test('works from any sub-path: no link inside the site is absolute', () => {
    // A 404 is shown for any address, so it cannot know how deep it stands: a few lines of script set its links.
    const absolute = linksOf(page).filter((link) => link.startsWith('/'));
    expect(page === '404.html' ? [] : absolute).toEqual([]);
    expect(htmlOf(page)).not.toMatch(/url\(["']?\/(?!\/)/);
  });

  test('has a strict policy and keeps to it', () => {
    const found = parsed(page);
    const meta = all(found, 'meta').find((one) => /^content-security-policy$/i.test(one.getAttribute('http-equiv') ?? '')); // biome-ignore format: one thought
    const policy = meta?.getAttribute('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-|https?:|\*/);
    const refused = all(found, '*').flatMap(
      (element) =>
      [...element.attributes].filter(({ name }) => /^(style|on[a-z]+)$/.test(name)).map(({ name }) => `${element.outerHTML.slice(0, 80)}: ${name}`), // biome-ignore format: one thought
    );
    expect(refused).toEqual([]);
    const html = htmlOf(page);
    expect(html.search(/content-security-policy/i)).toBeLessThan(html.indexOf('<script'));
  });

  test('says its language, what it is and what it is about', () => {
    expect(parsed(page).documentElement.getAttribute('lang')).toMatch(/^[a-z]{2}(-[A-Z]{2})?$/);
    expect(titleIn(page).length).toBeGreaterThan(5);
    expect(descriptionIn(page).length).toBeGreaterThan(20);
    expect(all(parsed(page), 'h1')).toHaveLength(1);
  });

  test('has activities that wait for their scripts', () => {
    expect(all(parsed(page), '[data-ready]')).toEqual([]);
    for (const section of all(parsed(page), '[data-activity]')) {
      expect([section.id, section.localName, section.getAttribute('data-state')]).toEqual([section.id, 'section', 'new']); // biome-ignore format: one thought
      expect(section.hasAttribute('aria-labelledby')).toBe(true);
      expect(all(section, '[role="status"]')).toHaveLength(1);
      expect(all(section, 'input, select, textarea')).not.toEqual([]);
      expect(all(section, 'form')).toEqual([]);
    }
  });
});

test('titles and descriptions tell the pages apart', () => {
  expect(twice(published.map(titleIn))).toEqual([]);
  expect(twice(published.map(descriptionIn))).toEqual([]);
});

test('a lesson that lies on a shorter way is marked in the rail, and leads on along it', () => {
  const text = (page: string, selector: string) =>
    all(parsed(page), selector).map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
  const marks = text('lessons/words/', '.outline .way');
  expect(marks).toEqual([1, 2, 3, 4].map((number) => `The short way, ${number} of 4`));
  expect(text('lessons/three-ts/', '.way-on')).toEqual([
    'The short way, 1 of 4. Next on it: Map, find, join or start',
  ]);
  expect(text('lessons/agreement/', '.way-on')).toEqual([
    'The short way, 4 of 4. That was its last lesson. All of it on one sheet: Partnership in seven moves',
  ]);
  expect(text('lessons/words/', '.way-on')).toEqual([]);
});

test('home leads straight to every tool', () => {
  const tools = published.filter((page) => /^toolkit\/./.test(page));
  const led = all(parsed(''), '.ways-in ul a').map((link) => link.getAttribute('href'));
  expect(led.toSorted()).toEqual(tools.toSorted());
});

test('those who run the course with a group find a session for each part', () => {
  for (const page of ['', 'about/'])
    expect(
      linksOf(page).some((link) => /facilitator\/$/.test(link)),
      page,
    ).toBe(true);
  const sessions = published.filter((page) => /^facilitator\/./.test(page));
  expect(sessions).toHaveLength(4);
  const listed = linksOf('facilitator/').filter((link) => /^\.\.\/facilitator\/./.test(link));
  expect(listed).toHaveLength(4);
});

test('every activity stands by itself too, leads to its place in its lesson, and refers to nothing that stayed there', () => {
  let count = 0;
  for (const lesson of lessons)
    for (const [, id = ''] of markupOf(lesson).matchAll(/\sdata-activity="([^"]+)"/g)) {
      const page = `embed/${id}/`;
      expect(isThere(page), page).toBe(true);
      const html = markupOf(page);
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, one = '']) => one);
      const meant = html.matchAll(/\s(?:href="#|for="|aria-(?:labelledby|describedby|controls)=")([^"]+)"/g);
      expect([...html.matchAll(/\sdata-activity="([^"]+)"/g)].map(([, one]) => one)).toEqual([id]);
      expect(html).toContain(`href="../../${lesson}#${id}"`);
      expect(twice(ids), page).toEqual([]);
      const lost = [...meant].flatMap(([, to = '']) => to.split(/\s+/)).filter((to) => !ids.includes(to));
      expect(lost, page).toEqual([]);
      count++;
    }
  expect(count).toBeGreaterThan(50);
});

/** Is there what LINK on PAGE leads to, its anchor included? Links to elsewhere are for people to follow. */
function leadsSomewhere(page: string, link: string): boolean {
  if (/^(https?:|mailto:|tel:|data:)/.test(link)) return true;
  const { pathname, hash } = new URL(link, `http://site.test/${page}`);
  const path = decodeURIComponent(pathname.slice(1));
  if (!isThere(path)) return false;
  if (hash.length < 2) return true;
  return parsed(path).getElementById(decodeURIComponent(hash.slice(1))) !== null;
}
