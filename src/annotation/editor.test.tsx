// @vitest-environment happy-dom
import { cleanup, fireEvent } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';

document.documentElement.dataset['course'] = 'course';
const { keeper } = await import('../progress/here.ts');
const { openEditor } = await import('./editor.tsx');
const { mark, writeWords } = await import('./keep.ts');
const { annotationsIn, longestWords } = await import('./kept.ts');

const passage = { section: 'stair', quote: 'one stair', prefix: 'steps of ', suffix: '. On' };
const noted = (id: string) => annotationsIn(keeper.$progress.get(), 'levels').find((one) => one.id === id);
const dialog = () => document.querySelector('dialog') as HTMLDialogElement;
const field = () => dialog().querySelector('textarea') as HTMLTextAreaElement;
afterEach(() => {
  cleanup();
  document.body.replaceChildren();
});

test('a note that is longer than one can be is not cut by the next key', async () => {
  const one = mark('levels', passage, 'long');
  writeWords(one, 'a'.repeat(longestWords + 200), keeper.$progress.get());
  openEditor(one);
  field().focus();
  fireEvent.input(field(), { target: { value: `b${'a'.repeat(longestWords + 199)}` } });
  dialog().close();
  await vi.waitFor(() => expect(noted('long')?.words).toHaveLength(longestWords + 200));
  expect(noted('long')?.words).toMatch(/^ba/);
  expect(document.querySelector('dialog')).toBeNull();
});

test('what is more than is kept holds the dialog open, even where the browser closes it unasked', () => {
  const one = mark('levels', passage, 'full');
  openEditor(one);
  field().focus();
  fireEvent.input(field(), { target: { value: 'a'.repeat(longestWords + 3) } });
  dialog().dispatchEvent(new Event('cancel', { cancelable: true }));
  expect(dialog().open).toBe(true);
  dialog().close();
  expect(dialog().open).toBe(true);
  expect(field().value).toHaveLength(longestWords + 3);
  fireEvent.input(field(), { target: { value: 'Ask Bethan.' } });
  dialog().close();
  expect(document.querySelector('dialog')).toBeNull();
  expect(noted('full')?.words).toBe('Ask Bethan.');
});
