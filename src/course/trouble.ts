import { keeper } from '../progress/here.ts';

const notice = document.querySelector<HTMLElement>('[data-trouble]');

function show() {
  const activities = [...document.querySelectorAll<HTMLElement>('.activity')];
  const near = activities.find((section) => section.getBoundingClientRect().bottom > 0) ?? activities.at(-1);
  if (!notice) return;
  near?.querySelector(':scope > header')?.after(notice);
  notice.hidden = false;
}

/**
 * Says at once, beside the activity in sight, that this browser does not keep the work, with the way out. My progress
 * has a notice of its own.
 */
export function watchForTrouble(): void {
  let told: unknown;
  keeper.$saved.subscribe((saved) => {
    if (told || !notice || (saved !== 'unsaved' && saved !== 'mirror')) return;
    // With it comes what makes a file: now, and not at the click, for by then the line may be down as well.
    told = import('./tell-trouble.ts').then(
      ({ tell }) => tell(notice, show),
      () => {
        told = undefined;
        if (saved === 'unsaved') show();
      },
    );
  });
}
