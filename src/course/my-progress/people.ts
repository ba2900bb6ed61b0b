/** Several people on one device, each with a record of their own; and a tab that forgets. */
import { keeper } from '../../progress/here.ts';
import { forgetting } from '../../progress/learner.ts';
import {
  addLearner,
  currentLearner,
  forgetOnClose,
  type Learner,
  learners,
  nameLearner,
  removeLearner,
  switchLearner,
} from '../../progress/learners.ts';
import { progress as words } from '../../words/en/progress.ts';
import { courseHere } from '../course-data.ts';
import { dialog, part, say } from '../page-parts.ts';

const { id: course } = courseHere();
const next = part<HTMLInputElement>('[data-next-person]');
const forget = part<HTMLInputElement>('[data-forget]');
const renaming = dialog('[data-rename-ask]');
const renamed = part<HTMLInputElement>('[data-rename]');
const removing = dialog('[data-remove-ask]');
/** Whom the open dialog is about. */
let about: Learner | undefined;

const nameOf = ({ label }: Learner) => label || words.unnamed;

/** This page's keeper belongs to one person: another one needs the page anew. */
async function startAnew() {
  await keeper.settled();
  location.hash = 'device';
  location.reload();
}

/** Lists who uses the course here. */
export function showPeople() {
  const current = currentLearner(course);
  const all = learners(course);
  part('[data-people]').replaceChildren(
    ...all.map((learner) => {
      const isCurrent = learner.id === current.id;
      const item = document.createElement('li');
      if (isCurrent) item.setAttribute('aria-current', 'true');
      const name = document.createElement('span');
      name.className = 'name';
      name.textContent = nameOf(learner);
      if (isCurrent) {
        const now = document.createElement('span');
        now.className = 'hint';
        now.textContent = ` ${words.current}`;
        name.append(now);
      }
      item.append(name);
      const shown = nameOf(learner);
      if (!isCurrent) item.append(button(words.switchTo(shown), () => void switchTo(learner)));
      item.append(button(words.rename(shown), () => askName(learner)));
      if (learner.id) item.append(button(words.remove(shown), () => askRemoval(learner)));
      return item;
    }),
  );
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'quiet';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

async function switchTo({ id }: Learner) {
  switchLearner(course, id);
  await startAnew();
}

/** Why a name cannot be given, if it cannot. */
function against(name: string, but?: Learner): string | undefined {
  if (!name) return words.namelessPerson;
  const same = (label: string) => label.localeCompare(name, undefined, { sensitivity: 'accent' }) === 0;
  return learners(course).some((one) => one.id !== but?.id && same(one.label)) ? words.sameName : undefined;
}

async function addPerson() {
  const name = next.value.trim();
  const refusal = against(name);
  if (refusal) {
    say('[data-people-said]', refusal);
    next.focus();
  } else if (addLearner(course, name)) await startAnew();
  else say('[data-people-said]', words.cannotAdd);
}

part('[data-add-person]').addEventListener('click', () => void addPerson());
onEnter(next, () => void addPerson());

function askName(learner: Learner) {
  about = learner;
  renamed.value = learner.label;
  say('[data-rename-said]', '');
  renaming.showModal();
  renamed.select();
}

function rename() {
  const name = renamed.value.trim();
  const refusal = against(name, about);
  if (refusal) {
    say('[data-rename-said]', refusal);
    renamed.focus();
    return;
  }
  nameLearner(course, about?.id ?? '', name);
  renaming.close();
  showPeople();
  part('[data-people]').querySelectorAll('button')[0]?.focus();
}
part('[data-rename-do]').addEventListener('click', rename);
onEnter(renamed, rename);

function askRemoval(learner: Learner) {
  about = learner;
  part('#remove-title').textContent = words.removeTitle(nameOf(learner));
  say('[data-remove-said]', '');
  removing.showModal();
}

part('[data-remove-do]').addEventListener('click', async () => {
  if (!about) return;
  const isCurrent = about.id === currentLearner(course).id;
  try {
    if (isCurrent) {
      await keeper.settled();
      keeper.close();
    }
    await removeLearner(course, about.id);
  } catch {
    say('[data-remove-said]', words.notRemoved);
    return;
  }
  removing.close();
  if (isCurrent) await startAnew();
  else showPeople();
});

/** The fields stand in no form, so that Enter never sends one; here it means the button beside. */
function onEnter(field: HTMLInputElement, act: () => void) {
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    // Otherwise the same key would press the button that gets the focus now.
    event.preventDefault();
    act();
  });
}

forget.checked = forgetting(course);
forget.addEventListener('change', async () => {
  forgetOnClose(course, forget.checked);
  if (forgetting(course) !== forget.checked) {
    forget.checked = forgetting(course);
    say('[data-forget-said]', words.cannotForget);
    return;
  }
  await startAnew();
});

showPeople();
