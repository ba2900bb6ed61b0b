/**
 * Says at once, beside the activity in sight, that this browser does not keep the work, with the way out. My progress
 * has a notice of its own.
 */
import { keeper } from '../progress/here.ts';

const notice = document.querySelector<HTMLElement>('[data-trouble]');

keeper.$saved.subscribe((saved) => {
  if (!notice?.hidden || saved !== 'unsaved') return;
  const activities = [...document.querySelectorAll<HTMLElement>('.activity')];
  const near = activities.find((section) => section.getBoundingClientRect().bottom > 0) ?? activities.at(-1);
  near?.querySelector(':scope > header')?.after(notice);
  notice.hidden = false;
  // Now, and not at the click: by then the line may be down as well.
  const loaded = import('./save-progress.ts');
  notice
    .querySelector('[data-trouble-save]')
    ?.addEventListener(
      'click',
      () =>
        void loaded.then(({ saveProgress }) =>
          saveProgress(document.querySelector('.page-head .home')?.textContent?.trim() ?? ''),
        ),
    );
});
