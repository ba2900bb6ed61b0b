// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { watchSelection } from './bar.ts';

test('Escape in the buttons at a selection leaves the focus at what was selected', async () => {
  document.body.innerHTML = '<article><p id="first">She says yes.</p><p>He asks why.</p></article>';
  const article = document.querySelector('article') as HTMLElement;
  const block = document.getElementById('first') as HTMLElement;
  // The bar is a popover, which this document has none of.
  const matches = Element.prototype.matches;
  vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector: string) {
    return selector !== ':popover-open' && matches.call(this, selector);
  });
  HTMLElement.prototype.showPopover = () => {};
  watchSelection(article, { highlight: () => {}, write: () => {} });
  const range = document.createRange();
  range.selectNodeContents(block);
  getSelection()?.addRange(range);
  document.dispatchEvent(new Event('selectionchange'));
  const button = await vi.waitFor(() => {
    const found = block.querySelector<HTMLElement>('.noted-bar button');
    if (!found) throw new Error('Nothing is offered.');
    return found;
  });
  button.focus();
  expect(document.activeElement).toBe(button);
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  expect(document.querySelector('.noted-bar')).toBeNull();
  expect(document.activeElement).toBe(block);
});
