// The least that a page by hand does: it keeps what is chosen, placed and written, says so, and shows the reasons when asked.
const kept = JSON.parse(localStorage.getItem('hand-written') ?? '{}');
for (const activity of document.querySelectorAll('[data-activity]')) {
  const status = activity.querySelector('[role="status"]');
  for (const field of activity.querySelectorAll('input, select, textarea')) {
    const value = kept[field.name];
    if (value !== undefined && /radio|checkbox/.test(field.type)) field.checked = value === field.value;
    else if (value !== undefined) field.value = value;
  }
  activity.addEventListener('input', ({ target }) => {
    kept[target.name] = target.value;
    localStorage.setItem('hand-written', JSON.stringify(kept));
    status.textContent = 'Saved on this device';
  });
  activity.querySelector('button').addEventListener('click', () => {
    for (const reasons of activity.querySelectorAll('details')) reasons.open = true;
    status.textContent = 'The reasons are shown.';
  });
  activity.dataset.ready = '';
}
