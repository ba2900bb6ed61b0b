// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { useOnPaper } from './on-paper.ts';

test('what was drawn last is printed, also before the effects of that drawing', () => {
  const printed: string[] = [];
  const Text = ({ text }: { readonly text: string }) => {
    useOnPaper(() => printed.push(text));
    return <p>{text}</p>;
  };
  const place = document.createElement('div');
  act(() => render(<Text text="before" />, place));
  render(<Text text="now" />, place);
  window.dispatchEvent(new Event('beforeprint'));
  expect(printed).toEqual(['now']);

  act(() => render(null, place));
  window.dispatchEvent(new Event('beforeprint'));
  expect(printed).toEqual(['now']);
});
