/** The script of the page for whoever has no network: what was asked for, and what is here. */
import { onPage } from '../course/on-page.ts';
import { installs } from './install.ts';
import { startKeeping } from './keep-course.ts';

const { root = './' } = document.documentElement.dataset;

installs(onPage('[data-install]'));

// The worker led here, and says from where. A path of ours and nothing else: anybody can write an address.
const wanted = /^\?([\w-]+(?:\/[\w-]+)*\/)$/.exec(location.search)?.[1];
if (wanted) {
  onPage<HTMLAnchorElement>('[data-again]').href = root + wanted;
  onPage('[data-wanted]').hidden = false;
}

void startKeeping(onPage('#keep-course'), ({ pages }) => {
  const here = onPage('[data-here]');
  for (const line of here.querySelectorAll<HTMLElement>('[data-file]'))
    line.hidden = !pages.includes(line.dataset['file'] ?? '');
  here.hidden = false;
});
