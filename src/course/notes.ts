/** Where notes stand in the margin already, their buttons point at them instead of opening them. */
const beside = matchMedia('(min-width: 1100px)');

for (const note of document.querySelectorAll<HTMLElement>('.note[popover]')) {
  const buttons = document.querySelectorAll(`[popovertarget="${CSS.escape(note.id)}"].note-button`);
  const mark = (open: boolean) => {
    note.classList.toggle('open', open);
    for (const button of buttons) button.classList.toggle('open', open);
  };
  note.addEventListener('beforetoggle', (event) => {
    const open = (event as ToggleEvent).newState === 'open';
    if (open && beside.matches) {
      event.preventDefault();
      for (const other of document.querySelectorAll('.note.open, .note-button.open')) other.classList.remove('open');
      mark(true);
    } else mark(open);
  });
}
