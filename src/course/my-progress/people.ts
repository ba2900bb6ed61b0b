/** Several people on one device, each with a record of their own. */
import { keeper } from '../../progress/here.ts';
import { currentId } from '../../progress/learner.ts';
import {
  addLearner,
  type Learner,
  learners,
  nameLearner,
  removeLearner,
  switchLearner,
} from '../../progress/learners.ts';
import { activityOf } from '../../progress/progress.ts';
import { asItIs } from '../../ui/as-it-is.ts';
import { progress as words } from '../../words/en/progress.ts';
import { ofInterface } from '../../words/language.ts';
import { courseHere, lessonsOf } from '../course-data.ts';
import { dialog, onPage, say } from '../on-page.ts';
import { startAnew } from './forget.ts';

const data = courseHere();
const { id: course, language } = data;
const next = onPage<HTMLInputElement>('[data-next-person]');
const renaming = dialog('[data-rename-ask]');
const renamed = onPage<HTMLInputElement>('[data-rename]');
const removing = dialog('[data-remove-ask]');
/** Whom the open dialog is about. */
let about: Listed | undefined;

const nameOf = ({ id, label, brief }: Listed) => label || brief || (id ? words.nameless : words.unnamed);

/** Lists who uses the course here, and the records that nobody's name stands on any more. */
export async function showPeople() {
  const known = await learners(course);
  list(known);
  const found = await lost();
  if (found.length) list([...known, ...found]);
}

interface Listed extends Learner {
  /** What a record that was found again is called, in the list and on its buttons. */
  readonly found?: string;
  readonly brief?: string;
}

async function lost(): Promise<Listed[]> {
  try {
    const { lostRecords } = await import('../../progress/lost.ts');
    const { whenInWords } = await import('../when.ts');
    const ours = new Set(
      lessonsOf(data).flatMap(({ slug, activities }) => [
        `opened/${slug}`,
        ...activities.map(({ id }) => id),
      ]),
    );
    return (await lostRecords(course))
      .filter(({ facts }) => facts.some(({ item }) => ours.has(item) || ours.has(activityOf(item))))
      .map(({ id, facts }) => {
        const last = facts.reduce((latest, { wall }) => Math.max(latest, wall), 0);
        const when = whenInWords(last, ofInterface ?? language);
        return { id, label: '', found: words.foundAgain(when), brief: words.foundAgainBrief(when) };
      });
  } catch {
    // A script did not arrive: they are looked for again the next time.
    return [];
  }
}

function list(all: readonly Listed[]) {
  const current = currentId(course);
  onPage('[data-people]').replaceChildren(
    ...all.map((learner) => {
      const isCurrent = learner.id === current;
      const item = document.createElement('li');
      if (isCurrent) item.setAttribute('aria-current', 'true');
      const name = document.createElement('span');
      name.className = 'name';
      const shown = nameOf(learner);
      name.textContent = learner.found ?? shown;
      asItIs(name, learner.label);
      if (isCurrent || learner.found) {
        const hint = document.createElement('span');
        hint.className = 'hint';
        hint.textContent = ` ${isCurrent ? words.current : words.foundAgainWhy}`;
        name.append(hint);
      }
      item.append(name);
      if (!isCurrent) item.append(button(words.switchTo(shown), () => void switchTo(learner)));
      item.append(button(words.rename(shown), () => askName(learner)));
      if (learner.id) item.append(button(words.remove(shown), () => askRemoval(learner)));
      for (const each of item.querySelectorAll('button')) asItIs(each, learner.label);
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
  // What is this person's is kept before another one is chosen.
  await keeper.settled();
  await switchLearner(course, id);
  startAnew();
}

/** Why a name cannot be given, if it cannot. */
async function against(name: string, but?: Learner): Promise<string | undefined> {
  if (!name) return words.namelessPerson;
  const same = (label: string) => label.localeCompare(name, undefined, { sensitivity: 'accent' }) === 0;
  return (await learners(course)).some((one) => one.id !== but?.id && same(one.label))
    ? words.sameName
    : undefined;
}

let isAdding = false;
async function addPerson() {
  // Pressed twice: one person all the same.
  if (isAdding) return;
  isAdding = true;
  await addOnce();
  isAdding = false;
}

async function addOnce() {
  const name = next.value.trim();
  const refusal = await against(name);
  if (refusal) {
    say('[data-people-said]', refusal);
    next.focus();
    return;
  }
  await keeper.settled();
  if (await addLearner(course, name)) startAnew();
  else say('[data-people-said]', words.cannotAdd);
}

const add = onPage<HTMLButtonElement>('[data-add-person]');
add.addEventListener('click', () => void addPerson());
add.disabled = false;
onEnter(next, () => void addPerson());

function askName(learner: Listed) {
  about = learner;
  renamed.value = learner.label;
  say('[data-rename-said]', '');
  renaming.showModal();
  renamed.select();
}

async function rename() {
  const name = renamed.value.trim();
  const refusal = await against(name, about);
  if (refusal) {
    say('[data-rename-said]', refusal);
    renamed.focus();
    return;
  }
  await nameLearner(course, about?.id ?? '', name);
  renaming.close();
  await showPeople();
  onPage('[data-people]').querySelectorAll('button')[0]?.focus();
}
onPage('[data-rename-do]').addEventListener('click', () => void rename());
onEnter(renamed, () => void rename());

function askRemoval(learner: Listed) {
  about = learner;
  onPage('#remove-title').textContent = words.removeTitle(nameOf(learner));
  asItIs(onPage('#remove-title'), learner.label);
  say('[data-remove-said]', '');
  removing.showModal();
}

onPage('[data-remove-do]').addEventListener('click', async () => {
  if (!about) return;
  const isCurrent = about.id === currentId(course);
  try {
    // First what it takes: which pages were opened tells of them too.
    const letGo = import.meta.env.OFFLINE ? await import('../../offline/let-go.ts') : undefined;
    if (isCurrent) {
      await keeper.settled();
      keeper.close();
    }
    await removeLearner(course, about.id);
    await letGo?.letGoOfPages((await learners(course)).length > 1).catch(() => {});
  } catch {
    say('[data-remove-said]', words.notRemoved);
    return;
  }
  removing.close();
  if (isCurrent) startAnew();
  else await showPeople();
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

void showPeople();
// Another tab has named, added or removed somebody.
addEventListener('storage', ({ key }) => key === `${course}:learners` && void showPeople());
