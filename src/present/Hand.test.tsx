import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { Hand } from './Hand.tsx';

test('who presses a count down to nobody keeps the focus', () => {
  const html = (people: number) => renderToString(<Hand choice="Low" people={people} set={() => {}} />);
  expect(html(0)).toContain('aria-disabled="true"');
  expect(html(1)).toContain('aria-disabled="false"');
  expect(html(0)).not.toMatch(/ disabled[ =>]/);
});
