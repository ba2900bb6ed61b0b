/** Fetches what draws a learner's way, once there is any of it. */
import { keeper } from '../progress/here.ts';

const missing = document.querySelector<HTMLElement>('[data-way] [data-missing]');
let asked = false;
void keeper.loaded.then(() =>
  keeper.$progress.subscribe(({ activities }) => {
    if (asked || !activities.size) return;
    asked = true;
    import('./show.ts')
      .then(({ startWay }) => startWay())
      .then(
        () => {
          if (missing) missing.hidden = true;
        },
        () => {
          // With the next change it is asked for again.
          asked = false;
          if (missing) missing.hidden = false;
        },
      );
  }),
);
