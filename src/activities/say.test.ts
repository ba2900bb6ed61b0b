// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { sayIn } from './say.ts';

/** How often the status line was written, as somebody arrows through radios or presses a button. */
function times(focused: string, sentences: readonly string[]): number {
  document.body.innerHTML =
    '<section><input type="radio" /><select></select><button></button><p role="status"></p></section>';
  const section = document.querySelector('section') as HTMLElement;
  const status = section.querySelector('[role="status"]') as HTMLElement;
  section.querySelector<HTMLElement>(focused)?.focus();
  const texts = new Set<ChildNode | null>();
  for (const sentence of sentences) {
    sayIn(section, sentence);
    expect(status.textContent).toBe(sentence);
    texts.add(status.firstChild);
  }
  return texts.size;
}

const twice = ['1 of 3 answered.', '1 of 3 answered.'];
test.each(['input', 'select'])(
  'what %s says by itself is not followed by the same sentence again',
  (field) => {
    expect(times(field, twice)).toBe(1);
  },
);
test('what changes is said, wherever the hands are', () => {
  expect(times('input', ['1 of 3 answered.', '2 of 3 answered.'])).toBe(2);
});
test('a button that is pressed again answers again', () => {
  expect(times('button', twice)).toBe(2);
});
