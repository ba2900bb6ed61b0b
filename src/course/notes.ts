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

  /** Moves each group of notes down to where the one above it ends. Reads all places first, and changes them afterwards. */
  function partNotes() {
    let end = -Infinity;
    const moves = [...document.querySelectorAll<HTMLElement>('.notes')].map((notes) => {
      const moved = Number.parseFloat(notes.style.translate.split(' ')[1] ?? '') || 0;
      const { top } = notes.getBoundingClientRect();
      // A closed term has no box, and the group itself no height, so that it does not part the text.
      const bottom = [...notes.children].flatMap((note) => [...note.getClientRects()]).at(-1)?.bottom ?? top;
      const down = Math.max(0, end - (top - moved));
      if (bottom > top) end = bottom - moved + down + GAP;
      return () => {
        notes.style.translate = down ? `0 ${down}px` : '';
      };
    });
    for (const move of moves) move();
  }
  // Hears of each new height just after the browser has laid the page out, when measuring costs nothing: of a narrower
  // window, an activity taken over, the fonts. Of each part's: one may win the line that another loses.
  if (!globalThis.ResizeObserver) return;
  const heights = new ResizeObserver(partNotes);
  for (const part of document.querySelectorAll('.lesson > *')) heights.observe(part);
}
