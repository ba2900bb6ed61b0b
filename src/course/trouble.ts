/**
 * Says, in the activity that is in sight, that this browser does not keep the work, with the way out. Loaded only when
 * there is trouble. My progress has a notice of its own.
 */
import { exportFile } from '../progress/file.ts';
import { keeper } from '../progress/here.ts';
import { progress as words } from '../words/en/progress.ts';
import { saveFile } from './save-file.ts';

/** Shows the notice once a page. */
export function sayTrouble(): void {
  if (document.querySelector('[data-trouble]')) return;
  const { course = 'course', version = '' } = document.documentElement.dataset;
  const activities = [...document.querySelectorAll<HTMLElement>('.activity')];
  const near = activities.find((section) => section.getBoundingClientRect().bottom > 0) ?? activities[0];
  if (!near) return;

  const notice = document.createElement('div');
  notice.className = 'notice';
  notice.dataset['trouble'] = '';
  notice.setAttribute('role', 'alert');
  const heading = document.createElement('h4');
  heading.textContent = words.unsaved;
  const text = document.createElement('p');
  text.textContent = words.unsavedText;
  const save = document.createElement('button');
  save.type = 'button';
  save.className = 'button main';
  save.textContent = words.save;
  save.addEventListener('click', () => {
    const title = document.title;
    const file = exportFile(keeper.$progress.get(), { id: course, version, title }, Date.now());
    saveFile(`${course}-progress.json`, new Blob([file], { type: 'application/json' }));
  });
  const actions = document.createElement('p');
  actions.className = 'actions';
  actions.append(save);
  notice.append(heading, text, actions);
  near.querySelector(':scope > header')?.after(notice);
}
