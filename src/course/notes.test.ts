// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { startNotes } from './notes.ts';

/** Where each note stands by itself, before any is moved: from its top to its bottom, above what is in the window. */
const places: Record<string, readonly [number, number]> = {
  one: [100, 180],
  two: [130, 170],
  three: [400, 440],
};
const said: string[] = [];
let laidOut: () => void = () => {};

beforeEach(() => {
  said.length = 0;
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(hear: () => void) {
        laidOut = hear;
      }
      observe() {}
    },
  );
  document.body.innerHTML = `<article class="lesson">${Object.keys(places)
    .map((id) => `<aside class="notes" id="${id}"><div></div></aside>`)
    .join('')}</article>`;
  for (const notes of document.querySelectorAll<HTMLElement>('.notes')) {
    const [top, bottom] = places[notes.id] ?? [0, 0];
    const rect = () => {
      said.push(`read ${notes.id}`);
      const moved = Number.parseFloat(notes.style.translate.split(' ')[1] ?? '') || 0;
      return { top: top + moved, bottom: bottom + moved } as DOMRect;
    };
    notes.getBoundingClientRect = rect;
    for (const note of notes.children) note.getClientRects = () => [rect()] as unknown as DOMRectList;
    let at = '';
    const style = {
      // As browsers say it again.
      get translate() {
        return at.replace(/^0 /, '0px ');
      },
      set translate(value: string) {
        said.push(`move ${notes.id}`);
        at = value;
      },
    };
    Object.defineProperty(notes, 'style', { value: style });
  }
});

const moved = () => [...document.querySelectorAll<HTMLElement>('.notes')].map(({ style }) => style.translate);

test('a note stands below the one above it, also when it is measured again', () => {
  startNotes();
  laidOut();
  expect(moved()).toEqual(['', '0px 62px', '']);
  laidOut();
  expect(moved()).toEqual(['', '0px 62px', '']);
});

test('nothing is measured before the page is laid out, and nothing moves before all is measured', () => {
  startNotes();
  expect(said).toEqual([]);
  laidOut();
  const firstMove = said.findIndex((one) => one.startsWith('move'));
  expect(said.slice(firstMove).filter((one) => one.startsWith('read'))).toEqual([]);
});
