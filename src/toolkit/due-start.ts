/** Fetches what says what is due, once there is any work that could be; and what finds the work that a link is for. */
import { keeper } from '../progress/here.ts';

const said = document.querySelector<HTMLElement>('[data-arrived]');
const place = document.querySelector<HTMLElement>('[data-due]');

function arrive() {
  if (!location.hash.startsWith('#check=')) return;
  import('./arrive.ts').then(
    ({ findIt }) => findIt(),
    () => {
      // It must not look as if what stands here were what the link is for.
      if (said) said.textContent = said.dataset['missing'] ?? '';
    },
  );
}

if (said && place) {
  addEventListener('hashchange', arrive);
  arrive();
  let asked = false;
  void keeper.loaded.then(() =>
    keeper.$progress.subscribe(({ activities }) => {
      if (asked || !activities.size) return;
      asked = true;
      import('./due-list.ts').then(
        ({ showDue }) => showDue(place),
        // Nothing on the page stands or falls with it: with the next change it is asked for again.
        () => {
          asked = false;
        },
      );
    }),
  );
}
