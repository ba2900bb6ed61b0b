// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { showFonts } from './fonts.ts';

const face = (unicodeRange: string) => {
  let [arrive, fail] = [() => {}, () => {}];
  const coming = new Promise<void>((resolve, reject) => {
    [arrive, fail] = [resolve, reject];
  });
  return { unicodeRange, load: vi.fn(() => coming), arrive, fail };
};
const settled = () => new Promise((done) => setTimeout(done));

test('fonts are shown once, when all for plain letters are there or will not come', async () => {
  const [body, heading, further] = [face('U+0-FF, U+131'), face('U+0-10FFFF'), face('U+100-130')];
  Object.defineProperty(document, 'fonts', { value: [body, heading, further], configurable: true });
  const { dataset } = document.documentElement;
  dataset['course'] = 'some';
  showFonts();
  body.arrive();
  await settled();
  expect(dataset['fonts']).toBeUndefined();
  expect(localStorage.getItem('some:fonts')).toBeNull();
  heading.fail();
  await settled();
  expect(dataset['fonts']).toBe('');
  expect(localStorage.getItem('some:fonts')).toBe('1');
  expect(further.load).not.toHaveBeenCalled();
});
