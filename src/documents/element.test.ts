// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { toElement } from './element.ts';

test('every text goes into the page as text, and every block as what it is', () => {
  const hostile = '<img src=x onerror=alert(1)>\n&amp; שלום';
  const article = toElement({
    title: hostile,
    language: 'en-GB',
    blocks: [
      { kind: 'heading', level: 2, text: hostile },
      { kind: 'paragraph', text: hostile, tone: 'quote' },
      { kind: 'list', items: [hostile], ordered: true },
      { kind: 'table', head: ['Partner', 'Gives'], rows: [[hostile]] },
      {
        kind: 'picture',
        svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
        alt: 'A "step"',
        width: 2,
        height: 1,
      },
    ],
  });
  expect([...article.children].map(({ localName }) => localName)).toEqual(
    'h1 h3 blockquote ol table img'.split(' '),
  );
  expect(article.querySelectorAll('img')).toHaveLength(1);
  expect(article.querySelector('img')?.alt).toBe('A "step"');
  for (const where of ['h1', 'h3', 'blockquote p', 'li', 'td']) {
    const found = article.querySelector(where);
    expect(found?.textContent).toBe('<img src=x onerror=alert(1)>&amp; שלום');
    expect(found?.querySelectorAll('br')).toHaveLength(1);
    expect(found?.getAttribute('dir')).toBe('auto');
  }
  expect([...article.querySelectorAll('tbody td')]).toHaveLength(2);
  expect(article.querySelector('th')?.scope).toBe('col');
});
