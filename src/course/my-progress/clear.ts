/** “Clear my progress”: offers the file first, then keeps nothing. Until the page is left it can be brought back. */
import { keeper } from '../../progress/here.ts';
import { databaseOf } from '../../progress/learner.ts';
import { currentLearner, forgetKey, learners, nameLearner } from '../../progress/learners.ts';
import { type Fact, factsOf } from '../../progress/progress.ts';
import { progress as words } from '../../words/en/progress.ts';
import { courseHere } from '../course-data.ts';
import { dialog, part, say } from '../page-parts.ts';
import { saveProgress } from './file.ts';
import { showPeople } from './people.ts';

const { id } = courseHere();
const ask = dialog('[data-clear-ask]');
const back = part('[data-bring-back]');
/** What was cleared: nowhere but here, so that whoever clears a shared computer can trust it. */
let cleared: { readonly facts: readonly Fact[]; readonly label: string } | undefined;

part('[data-clear]').addEventListener('click', () => {
  part('[data-clear-others]').hidden = learners(id).length < 2;
  say('[data-clear-file-said]', '');
  ask.showModal();
});
part('[data-clear-save]').addEventListener('click', () => void saveProgress('[data-clear-file-said]'));
part('[data-clear-do]').addEventListener('click', async () => {
  const { label, id: learner } = currentLearner(id);
  const facts = factsOf(keeper.$progress.get());
  let sentence: string = words.cleared;
  try {
    // First all that it takes: what is missing must not be noticed half-way.
    const { forgetUndo } = await import('./undo.ts');
    await keeper.clear();
    // Nor may the copy stay that could undo an import.
    await forgetUndo();
    await forgetKey(databaseOf(id, learner));
    // The name of a further person's record stays until that record is removed: it tells theirs from the others.
    if (!learner) {
      nameLearner(id, '', '');
      showPeople();
    }
    cleared = { facts, label: learner ? '' : label };
    back.hidden = !facts.length;
  } catch {
    // A home that could not be emptied: the learner must know, and how to do it by hand.
    sentence = words.notCleared;
  }
  ask.close();
  say('[data-clear-said]', sentence);
});

part('[data-bring-back] button').addEventListener('click', async () => {
  if (!cleared) return;
  const { facts, label } = cleared;
  forget();
  await keeper.absorb(facts);
  if (label) {
    nameLearner(id, '', label);
    showPeople();
  }
  part('[data-clear]').focus();
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
