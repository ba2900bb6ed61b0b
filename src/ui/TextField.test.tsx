// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TextField } from './TextField.tsx';

afterEach(cleanup);
const box = () => screen.getByLabelText<HTMLTextAreaElement>('Aim');

test('follows what is kept while nobody types', () => {
  const { rerender } = render(<TextField id="p/aim" label="Aim" value="One" />);
  expect(box().name).toBe('p/aim');
  rerender(<TextField id="p/aim" label="Aim" value="Two" />);
  expect(box().value).toBe('Two');
});

test('has the say while somebody types, and hands over when the focus has left', async () => {
  const write = vi.fn();
  const field = (value: string) => <TextField id="p/aim" label="Aim" value={value} onWrite={write} />;
  const { rerender } = render(field(''));
  box().focus();
  fireEvent.input(box(), { target: { value: 'Mine' } });
  expect(write).toHaveBeenLastCalledWith('Mine');
  rerender(field('Theirs'));
  expect(box().value).toBe('Mine');
  box().blur();
  await waitFor(() => expect(box().value).toBe('Theirs'));
});

test('another version can be taken over', () => {
  const use = vi.fn();
  render(<TextField id="p/aim" label="Aim" value="One" copies={['Other']} onWrite={vi.fn()} onUse={use} />);
  fireEvent.click(screen.getByRole('button'));
  expect(use).toHaveBeenCalledWith('Other');
});

test('a hint belongs to its box, and one row gives a single line', () => {
  render(<TextField id="p/aim" label="Aim" hint="No names." rows={1} value="" />);
  expect(box().tagName).toBe('INPUT');
  expect(document.getElementById(box().getAttribute('aria-describedby') ?? '')?.textContent).toBe(
    'No names.',
  );
});
