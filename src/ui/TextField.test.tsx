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

test('what is longer than its limit is said before and after, kept up to there, and stays in the box', async () => {
  const write = vi.fn();
  render(<TextField id="p/aim" label="Aim" value="" maxLength={100} onWrite={write} />);
  expect(box().maxLength).toBe(-1);
  box().focus();
  fireEvent.input(box(), { target: { value: 'a'.repeat(95) } });
  expect(screen.getByText('Room for 5 more characters.')).toBeTruthy();
  const pasted = `${'a'.repeat(100)}the rest`;
  fireEvent.input(box(), { target: { value: pasted } });
  expect(write).toHaveBeenLastCalledWith('a'.repeat(100));
  expect(screen.getByRole('alert').textContent).toMatch(
    /first 100 characters are kept. The last 8 stand here/,
  );
  expect(box().getAttribute('aria-invalid')).toBe('true');
  box().blur();
  await new Promise((done) => setTimeout(done, 5));
  expect(box().value).toBe(pasted);
  box().focus();
  fireEvent.input(box(), { target: { value: 'short' } });
  expect(screen.queryByRole('alert')).toBeNull();
  expect(write).toHaveBeenLastCalledWith('short');
});

test('on paper the browser holds the limit, since nothing else can', () => {
  render(<TextField id="p/aim" label="Aim" value="" maxLength={100} />);
  expect(box().maxLength).toBe(100);
});
