// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sentencesIn } from './passages.ts';

const heard = (html: string) => {
  document.documentElement.lang = 'en-GB';
  document.body.innerHTML = `<main><article>${html}</article></main>`;
  return sentencesIn(document.querySelector('main') as HTMLElement).map(({ text }) => text);
};

test('what the reader has noted is not read out as a part of the page', () => {
  expect(
    heard(`<p data-noted>Select any text.</p><p>She says yes. <span data-noted>Highlight</span></p>
      <details data-noted open><summary>Your note on this section</summary><ul><li>Ask Bethan.</li></ul></details>`),
  ).toEqual(['She says yes.']);
});

test('a sentence is one, wherever a highlight begins in it', () => {
  expect(
    heard(
      '<p>She <mark class="noted-mark">says yes. He</mark><mark class="noted-mark"> asks</mark> why.</p>',
    ),
  ).toEqual(['She says yes.', 'He asks why.']);
});
