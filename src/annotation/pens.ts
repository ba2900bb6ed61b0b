/** A pen behind each paragraph, for those who cannot select: shown while notes are taken. */
import { element } from '../course/element.ts';
import { iconOf } from '../ui/icon-of.ts';
import { pen } from '../ui/signs.ts';
import { annotation as words } from '../words/en/annotation.ts';
import type { Span } from './find.ts';
import { beginning } from './List.tsx';
import { blocksIn, type LessonText, textOf } from './text.ts';

export function showPens(article: Element, write: (span: Span, text: LessonText) => void): void {
  const text = textOf(article);
  for (const block of blocksIn(article)) {
    const all = document.createRange();
    all.selectNodeContents(block);
    const span = text.spanOf(all);
    if (!span) continue;
    const made = element('button', 'noted-pen', iconOf(pen));
    made.type = 'button';
    made.dataset['noted'] = '';
    made.setAttribute('aria-label', words.noteOn(beginning(text.text.slice(span.from, span.to), 60)));
    made.addEventListener('click', () => {
      const now = textOf(article);
      const there = now.spanOf(all);
      if (there) write(there, now);
    });
    block.append(' ', made);
  }
}

export function hidePens(article: Element): void {
  for (const made of article.querySelectorAll('.noted-pen')) {
    const blank = made.previousSibling;
    if (blank?.nodeType === 3 && blank.textContent === ' ') blank.remove();
    made.remove();
  }
}
