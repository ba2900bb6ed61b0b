/** What can be done with a selection: two buttons near it; on a phone at the foot, beside no menu of the system's. */
import { button, element } from '../course/element.ts';
import { annotation as words } from '../words/en/annotation.ts';
import { ofInterface } from '../words/language.ts';
import type { Span } from './find.ts';
import { focusOn } from './focus.ts';
import { blockOf, type LessonText, textOf } from './text.ts';

export interface Selected {
  readonly span: Span;
  readonly text: LessonText;
}

/** How long a selection rests before it is offered something, in milliseconds: it may still be on its way. */
const rest = 200;

export function watchSelection(
  article: Element,
  does: { readonly highlight: (selected: Selected) => void; readonly write: (selected: Selected) => void },
): void {
  const bar = element('span', 'noted-bar');
  bar.dataset['noted'] = '';
  if (ofInterface) bar.lang = ofInterface;
  bar.popover = 'manual';
  bar.setAttribute('role', 'group');
  bar.setAttribute('aria-label', words.selected);
  let selected: Selected | undefined;
  let isHeld = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const act = (what: (selected: Selected) => void) => () => {
    const now = selected;
    hide();
    getSelection()?.removeAllRanges();
    if (now) what(now);
  };
  bar.append(
    button(words.highlight, 'button', act(does.highlight)),
    button(words.write, 'button', act(does.write)),
  );
  // The selection stays while a button is pressed.
  bar.addEventListener('pointerdown', (event) => event.preventDefault());
  bar.addEventListener('mousedown', (event) => event.preventDefault());

  function hide() {
    selected = undefined;
    bar.remove();
  }

  function look() {
    if (bar.contains(document.activeElement)) return;
    const selection = getSelection();
    const range = selection && !selection.isCollapsed ? selection.getRangeAt(0) : undefined;
    const [from, to] = [range?.startContainer, range?.endContainer].map((node) => node && blockOf(node));
    const isOurs =
      range &&
      article.contains(range.commonAncestorContainer) &&
      !(document.activeElement as HTMLElement | null)?.closest('input,textarea,dialog');
    const text = isOurs ? textOf(article) : undefined;
    const span = range && text?.spanOf(range);
    const block = to ?? from;
    if (!text || !span || !block) return hide();
    selected = { span, text };
    // Behind the selection in the page, so that Tab finds it there.
    if (bar.parentNode !== block) block.append(bar);
    if (!bar.matches(':popover-open')) bar.showPopover();
    const lines = range.getClientRects();
    const last = lines[lines.length - 1];
    if (!last) return;
    const top = Math.max(8, Math.min(last.bottom + 10, innerHeight - bar.offsetHeight - 8));
    const left = Math.max(8, Math.min(last.left, document.documentElement.clientWidth - bar.offsetWidth - 8));
    bar.style.setProperty('--top', `${top}px`);
    bar.style.setProperty('--left', `${left}px`);
  }

  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => !isHeld && look(), rest);
  };
  document.addEventListener('selectionchange', soon);
  document.addEventListener('scroll', () => selected && soon(), { passive: true });
  addEventListener('pointerdown', ({ pointerType }) => {
    isHeld = pointerType === 'mouse';
  });
  for (const event of ['pointerup', 'pointercancel'])
    addEventListener(event, () => {
      isHeld = false;
      soon();
    });
  bar.addEventListener('focusout', ({ relatedTarget }) => {
    if (!bar.contains(relatedTarget as Node | null)) soon();
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !bar.isConnected) return;
    // Who came here by Tab stays at what they had selected.
    const place = bar.contains(document.activeElement) ? bar.parentElement : null;
    hide();
    getSelection()?.removeAllRanges();
    if (place) focusOn(place);
  });
  soon();
}
