/** “Clear my progress”: offers the file first, then keeps nothing. */
import { keeper } from '../../progress/here.ts';
import { currentLearner, learners, nameLearner } from '../../progress/learners.ts';
import { progress as words } from '../../words/en/progress.ts';
import { courseHere } from '../course-data.ts';
import { dialog, part, say } from '../page-parts.ts';
import { saveProgress } from './file.ts';
import { showPeople } from './people.ts';

const { id } = courseHere();
const ask = dialog('[data-clear-ask]');

part('[data-clear]').addEventListener('click', () => {
  part('[data-clear-others]').hidden = learners(id).length < 2;
  say('[data-clear-file-said]', '');
  ask.showModal();
});
part('[data-clear-save]').addEventListener('click', () => void saveProgress('[data-clear-file-said]'));
part('[data-clear-do]').addEventListener('click', async () => {
  let sentence: string = words.cleared;
  try {
    await keeper.clear();
    // The name of a further person's record stays until that record is removed: it tells theirs from the others.
    if (!currentLearner(id).id) {
      nameLearner(id, '', '');
      showPeople();
    }
  } catch {
    // A home that could not be emptied: the learner must know, and how to do it by hand.
    sentence = words.notCleared;
  }
  ask.close();
  say('[data-clear-said]', sentence);
});
