/** “Forget everything when I close”: a tab whose work is its own. */
import { forgetOnClose } from '../../progress/forget.ts';
import { keeper } from '../../progress/here.ts';
import { forgetting } from '../../progress/learner.ts';
import { progress as words } from '../../words/en/progress.ts';
import { courseHere } from '../course-data.ts';
import { onPage, say } from '../on-page.ts';

const { id: course } = courseHere();
const forget = onPage<HTMLInputElement>('[data-forget]');

/** This page's keeper belongs to one person: another one needs the page anew. */
export function startAnew() {
  location.hash = 'device';
  location.reload();
}

forget.checked = forgetting(course);
forget.addEventListener('change', async () => {
  await keeper.settled();
  forgetOnClose(course, forget.checked);
  if (forgetting(course) !== forget.checked) {
    forget.checked = forgetting(course);
    say('[data-forget-said]', words.cannotForget);
    return;
  }
  startAnew();
});
