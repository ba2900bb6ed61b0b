/** Every page as it was built, before a browser sees it. */
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, test } from 'playwright/test';
import { fileOf, htmlOf, isThere, markupOf, pages, published, titleOf, valuesOf } from '../site.ts';
import { htmlRules } from './html-rules.ts';

const validator = new HtmlValidate(new StaticConfigLoader(htmlRules));

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
  ]) {
    expect(pages).toContain(page);
  }
});

for (const page of pages) {
  test.describe(titleOf(page), () => {
    const markup = markupOf(page);

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

    test('has no space before a comma or a full stop', () => {
      expect(markup.match(/.{0,40}<\/(?:a|button|em|strong)>\s+[,.;:](?!\d).{0,10}/g) ?? []).toEqual([]);
    });

    test('has ids that stand once', () => {
      const ids = valuesOf(markup, 'id');
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    });

    test('refers to ids that are there', () => {
      const ids = new Set(valuesOf(markup, 'id'));
      const references = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
      const lost = references.flatMap((attribute) =>
        valuesOf(markup, attribute)
          .flatMap((value) => value.split(/\s+/))
          .filter((id) => !ids.has(id)),
      );
      expect(lost).toEqual([]);
    });

    test('has links that lead somewhere', () => {
      const lost = [...valuesOf(markup, 'href'), ...valuesOf(markup, 'src')].filter(
        (link) => !leadsSomewhere(page, link),
      );
      expect(lost).toEqual([]);
    });

    test('works from any sub-path: no link inside the site is absolute', () => {
      // A 404 is shown for any address, so it cannot know how deep it stands: a few lines of script set its links.
      const absolute = [...valuesOf(markup, 'href'), ...valuesOf(markup, 'src')].filter((link) =>
        link.startsWith('/'),
      );
      expect(page === '404.html' ? [] : absolute).toEqual([]);
      expect(htmlOf(page)).not.toMatch(/url\(["']?\/(?!\/)/);
    });

    test('has a strict policy and keeps to it', () => {
      const [policy = ''] =
        /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(htmlOf(page))?.slice(1) ?? [];
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toMatch(/unsafe-|https?:|\*/);
      expect(markup).not.toMatch(/<[^>]*\s(style|on[a-z]+)="/);
      expect(markup.indexOf('content-security-policy')).toBeLessThan(markup.indexOf('<script'));
    });

    test('says its language, what it is and what it is about', () => {
      expect(markup).toMatch(/<html[^>]*\slang="[a-z]{2}(-[A-Z]{2})?"/);
      expect(/<title>([^<]+)<\/title>/.exec(markup)?.[1]?.length).toBeGreaterThan(5);
      expect(/<meta name="description" content="([^"]+)"/.exec(markup)?.[1]?.length).toBeGreaterThan(20);
      expect(markup.match(/<h1\b/g)).toHaveLength(1);
    });

    test('has activities that wait for their scripts', () => {
      expect(markup).not.toMatch(/\sdata-ready\b/);
      for (const section of markup.match(/<section[^>]*\sdata-activity="[\s\S]*?<\/section>/g) ?? []) {
        expect(section).toMatch(/^<section[^>]*\sdata-state="new"/);
        expect(section).toMatch(/^<section[^>]*\saria-labelledby="/);
        expect(section.match(/\srole="status"/g)).toHaveLength(1);
        expect(section).toMatch(/<(input|select|textarea)\b/);
        expect(section).not.toMatch(/<form\b/);
      }
    });
  });
}

test('titles and descriptions tell the pages apart', () => {
  for (const pattern of [/<title>([^<]+)</, /<meta name="description" content="([^"]+)"/]) {
    const all = published.map((page) => pattern.exec(htmlOf(page))?.[1]);
    expect(all.filter((text, index) => all.indexOf(text) !== index)).toEqual([]);
  }
});

/** Is there what LINK on PAGE leads to, its anchor included? Links to elsewhere are for people to follow. */
function leadsSomewhere(page: string, link: string): boolean {
  if (/^(https?:|mailto:|data:)/.test(link)) return true;
  const { pathname, hash } = new URL(link, `http://site.test/${page}`);
  const path = decodeURIComponent(pathname.slice(1));
  if (!isThere(path)) return false;
  if (hash.length < 2) return true;
  return valuesOf(markupOf(path), 'id').includes(decodeURIComponent(hash.slice(1)));
}
