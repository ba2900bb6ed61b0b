/** “Clear my progress”: offers the file first, then keeps nothing. Until the page is left it can be brought back. */

import { factsOf } from '../../progress/facts.ts';
import { keeper } from '../../progress/here.ts';
import { databaseHere, ownerHere } from '../../progress/learner.ts';
import type { Fact } from '../../progress/progress.ts';
import { quietly } from '../../progress/quietly.ts';
import { progress as words } from '../../words/en/progress.ts';
import { courseHere } from '../course-data.ts';
import { dialog, onPage, say } from '../on-page.ts';
import { saveProgress } from './file.ts';

const { id } = courseHere();
const ask = dialog('[data-clear-ask]');
const back = onPage('[data-bring-back]');
/** What was cleared: nowhere but here, so that whoever clears a shared computer can trust it. */
let cleared: { readonly facts: readonly Fact[]; readonly label: string } | undefined;

const people = () => import('../../progress/learners.ts');

/** Names the first person, also in the list on the page. */
async function nameFirst(label: string) {
  await (await people()).nameLearner(id, '', label);
  await (await import('./people.ts')).showPeople();
}

onPage('[data-clear]').addEventListener('click', async () => {
  say('[data-clear-file-said]', '');
  ask.showModal();
  onPage('[data-clear-others]').hidden = (await (await people()).learners(id)).length < 2;
});
onPage('[data-clear-save]').addEventListener('click', () => void saveProgress('[data-clear-file-said]'));
onPage('[data-clear-do]').addEventListener('click', async () => {
  const learner = ownerHere(id);
  const facts = factsOf(keeper.$progress.get());
  let sentence: string = words.cleared;
  try {
    // First all that it takes: what is missing must not be noticed half-way.
    const { currentLearner, learners } = await people();
    const [{ forgetBeside, forgetKey }, { forgetUndo }, letGo] = await Promise.all([
      import('../../progress/erase.ts'),
      import('./undo.ts'),
      import.meta.env.OFFLINE ? import('../../offline/let-go.ts') : undefined,
      import('./people.ts'),
    ]);
    const { label } = await currentLearner(id);
    await keeper.clear();
    quietly(() => forgetBeside(databaseHere(id), learner === undefined ? sessionStorage : localStorage));
    // Nor may the copy stay that could undo an import.
    await forgetUndo();
    // A tab that forgets clears what is in it, and nothing of what is kept here.
    if (learner !== undefined) {
      await forgetKey(databaseHere(id));
      await letGo?.letGoOfPages((await learners(id)).length > 1);
    }
    // The name of a further person's record stays until that record is removed: it tells theirs from the others.
    if (learner === '' && label) await nameFirst('');
    cleared = { facts, label: learner === '' ? label : '' };
    back.hidden = !facts.length;
  } catch {
    // A home that could not be emptied: the learner must know, and how to do it by hand.
    sentence = words.notCleared;
  }
  ask.close();
  say('[data-clear-said]', sentence);
});

onPage('[data-bring-back] button').addEventListener('click', async () => {
  if (!cleared) return;
  const { facts, label } = cleared;
  forget();
  await keeper.absorb(facts);
  if (label) await nameFirst(label);
  onPage('[data-clear]').focus();
  say('[data-clear-said]', words.broughtBackAll);
});

function forget() {
  cleared = undefined;
  back.hidden = true;
}
// A page that the browser keeps for the way back would keep it, too.
window.addEventListener('pagehide', () => {
  if (cleared) say('[data-clear-said]', '');
  forget();
});
