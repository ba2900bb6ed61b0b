// The least that a page by hand does: it keeps each choice and says so.
const activity = document.querySelector('[data-activity]');
const choices = JSON.parse(localStorage.getItem('hand-written') ?? '{}');
for (const input of activity.querySelectorAll('input')) {
  input.checked = choices[input.name] === input.value;
  input.addEventListener('change', () => {
    choices[input.name] = input.value;
    localStorage.setItem('hand-written', JSON.stringify(choices));
    activity.querySelector('[role="status"]').textContent = 'Saved on this device';
  });
}
activity.dataset.ready = '';
