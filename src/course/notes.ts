/** Notes: citations and terms beside the text. */
const MARGIN = 52; // pixels between the text and its notes
const GAP = 12; // pixels between two notes

/**
 * Where there is a margin, citations stand in it already: their buttons point at them instead of opening them, and a
 * term opens in the margin, level with its word.
 */
export function startNotes(): void {
  for (const note of document.querySelectorAll<HTMLElement>('.note[popover]')) {
    const buttons = document.querySelectorAll<HTMLElement>(
      `[popovertarget="${CSS.escape(note.id)}"].note-button`,
    );
    const mark = (open: boolean) => {
      note.classList.toggle('open', open);
      for (const button of buttons) button.classList.toggle('open', open);
    };
    note.addEventListener('beforetoggle', (event) => {
      const open = (event as ToggleEvent).newState === 'open';
      // It stands in the margin.
      if (open && getComputedStyle(note).position === 'static') {
        event.preventDefault();
        for (const other of document.querySelectorAll('.cite.open')) other.classList.remove('open');
        // Who does not see the mark is led to the note.
        note.querySelector('a')?.focus();
      }
      const [button] = buttons;
      if (open && button) {
        const text = button.closest('p, li')?.getBoundingClientRect();
        note.style.setProperty('--top', `${button.getBoundingClientRect().top + scrollY - GAP}px`);
        note.style.setProperty('--left', `${(text?.right ?? 0) + MARGIN + scrollX}px`);
      }
      mark(open);
    });
    // Where notes lie over the text, one that the focus has left would hide it.
    note.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget && !note.contains(relatedTarget as Node)) note.hidePopover();
    });
  }

  /** Moves each group of notes down to where the one above it ends. */
  function partNotes() {
    let end = 0;
    for (const notes of document.querySelectorAll<HTMLElement>('.notes')) {
      notes.style.translate = '';
      const { top } = notes.getBoundingClientRect();
      // A closed term has no box, and the group itself no height, so that it does not part the text.
      const bottom = [...notes.children].flatMap((note) => [...note.getClientRects()]).at(-1)?.bottom ?? top;
      const down = Math.max(0, end - (top + scrollY));
      if (down) notes.style.translate = `0 ${down}px`;
      if (bottom > top) end = bottom + scrollY + down + GAP;
    }
  }
  // Measuring makes the browser lay the whole page out, so it waits until activities can be used.
  if (document.readyState === 'complete') partNotes();
  else window.addEventListener('load', partNotes);
  addEventListener('resize', partNotes);
  document.fonts?.addEventListener('loadingdone', partNotes);
}
