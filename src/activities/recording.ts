/** What is done in an activity, as facts of the learner's record. */
import { answersOf } from '../progress/activity.ts';
import { keeper } from '../progress/here.ts';
import { answerOf, nothing, type Progress, unique } from '../progress/progress.ts';
import { typing } from '../progress/typing.ts';
import { setUnkept } from './unkept.ts';
import { isText, readChoices } from './written.ts';

/** Keeps what was chosen and written in the form before its script came. */
export function keepChoices(written: HTMLElement, section: HTMLElement) {
  const { id } = section;
  const key = keyOf(section);
  const stored = answersOf(keeper.$progress.get(), key);
  for (const [part, value] of readChoices(written, id)) {
    if (JSON.stringify(stored.get(part)) === JSON.stringify(value)) continue;
    const item = `${key}/${part}`;
    // A text was written without a sight of what is kept: that stays as another version beside it.
    if (isText(written, `${id}/${part}`)) keeper.record({ item, kind: 'text', value, over: nothing });
    else keeper.record({ item, kind: 'answer', value });
  }
}

/** What an activity's facts are kept under: a tool of the toolkit has facts for each partnership apart. */
export const keyOf = ({ id, dataset }: HTMLElement, progress = keeper.$progress.get()) =>
  keyIn(progress, id, dataset['tool'] !== undefined);

/**
 * The same of an activity that may stand on another page. The first partnership's facts lie under the activity's own id,
 * so that a learner with one has no other.
 */
export function keyIn(progress: Progress, id: string, tool: boolean): string {
  const chosen = tool && answerOf(progress, 'partnerships/chosen');
  return typeof chosen === 'string' && /^(?!first$)[a-z0-9]{1,20}$/.test(chosen) ? `${id}#${chosen}` : id;
}

/** The name of the partnership that KEY belongs to, as its learner wrote it. */
export function partnershipIn(progress: Progress, key: string): string {
  return String(answerOf(progress, `partnerships/${key.slice(key.indexOf('#') + 1)}/name`) ?? '');
}

/** A text that is being written: its latest version, and when to keep it. */
interface Writing {
  text: string;
  readonly typing: ReturnType<typeof typing>;
}
const texts = new Map<string, Writing>();

/** What the learner had in view when the focus came into a field: another tab's later text was not among it. */
let inView: Progress | undefined;
document.addEventListener('focusin', () => {
  inView = keeper.$progress.get();
});

export function writeText(id: string, item: string, text: string) {
  const writing = texts.get(item) ?? {
    text,
    typing: typing(keeper, () => {
      const over = inView ? { over: inView } : {};
      setUnkept(item);
      keepHere(id, () =>
        keeper.record({ item, kind: 'text', value: texts.get(item)?.text ?? text, ...over }),
      );
      tidySoon();
    }),
  };
  writing.text = text;
  texts.set(item, writing);
  setUnkept(item, text);
  writing.typing.touch();
}

/** Once nothing is being typed any more, the versions of texts that were written over leave the places where they lay. */
let tidying: ReturnType<typeof setTimeout> | undefined;
function tidySoon() {
  clearTimeout(tidying);
  tidying = setTimeout(() => {
    // Where it does not arrive, a later page does it.
    import('../progress/storage/tidy.ts').then(({ tidyHere }) => tidyHere()).catch(() => undefined);
  }, 3000);
}
keeper.loaded.then(() => {
  if (unique(keeper.$progress.get()).some(({ kind }) => kind === 'text')) tidySoon();
});

/** Writes, and remembers that the learner is at this activity, so that “Carry on” leads back to it. */
export function keepHere(id: string, write: () => unknown) {
  write();
  const page = document.documentElement.dataset['page'];
  // A tool's own page is no place in the course to carry on from.
  if (page?.startsWith('lessons/'))
    keeper.record({ item: 'course/here', kind: 'answer', value: `${page}#${id}` });
}

/** From now on a choice made in SECTION is kept: said to the page, which may say so. */
export function isReady(section: HTMLElement): void {
  section.dataset['ready'] = '';
  dispatchEvent(new Event('kept'));
}
