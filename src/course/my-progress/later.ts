/** What My progress shows when its first scripts have done their work: nothing of it is needed to begin. */
import { keeper } from '../../progress/here.ts';
import { keepSafe as words } from '../../words/en/keep-safe.ts';
import { button, element } from '../element.ts';
import { gentle, known, putOff, whyNow } from '../keep-safe.ts';
import { onPage } from '../on-page.ts';
import { showKept } from './kept.ts';
import { showUndo } from './undo.ts';

/** The ways to make a copy stand just below, so the reminder has but the one button that they have not. */
function remind() {
  const place = onPage('[data-keep-safe]');
  const why = whyNow();
  if (!why) {
    if (!place.contains(document.activeElement)) place.hidden = true;
    return;
  }
  if (!place.hidden) return;
  const quiet = button(words.notNow, 'quiet', () => {
    putOff();
    onPage('#take-along').focus();
    place.hidden = true;
  });
  place.replaceChildren(
    element('h3', '', words.title),
    element('p', '', why),
    element('p', 'actions', quiet),
  );
  gentle(place);
  place.hidden = false;
}

void showKept();
void showUndo();
void Promise.all([keeper.loaded, known]).then(() => keeper.$progress.subscribe(remind));
