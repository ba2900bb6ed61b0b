/** The code of what the learner chose, in a dialog over the activity. Loaded at the button. */
import { button, element } from '../course/element.ts';
import { databaseHere } from '../progress/learner.ts';
import { addSheet } from '../ui/add-sheet.ts';
import { drawn } from '../ui/qr-code.ts';
import { groupCode as words } from '../words/en/group-code.ts';
import { type Choices, personCode } from './code.ts';
import { codeOf } from './code-picture.ts';
import { courseOnPage } from './course-on-page.ts';
import { inFours } from './letters.ts';
import { anotherId, ownId } from './own-id.ts';
import { shapeOfWhys } from './shape.ts';
import css from './show-code.css?inline';

/**
 * @param parts What is chosen, by part.
 * @param whys What the page says to each choice: which choices there are.
 */
export function showCode(
  section: HTMLElement,
  parts: ReadonlyMap<string, unknown>,
  whys: ReadonlyMap<string, { readonly verdict?: unknown }>,
): void {
  addSheet(css);
  const course = courseOnPage();
  const owner = databaseHere(course.id);
  const activity = { id: section.id, shape: shapeOfWhys(whys) };
  const choices: Choices = new Map(
    activity.shape.flatMap(({ item, choices }) => {
      const chosen = [parts.get(item)].flat().filter((choice) => choices.includes(choice as string));
      return chosen.length ? [[item, chosen as string[]]] : [];
    }),
  );

  const place = element('figure', 'group-code');
  const letters = element('p', 'letters');
  letters.translate = false;
  const said = element('p');
  said.role = 'status';
  const show = (id: number) => {
    const text = personCode(course, activity, { id, choices });
    place.replaceChildren(drawn(codeOf(text), words.picture));
    letters.textContent = inFours(text);
  };
  show(ownId(owner, section.id, Date.now()));

  const dialog = element('dialog', 'group-dialog');
  const title = element('h2', '', words.title(section.querySelector('h3')?.textContent ?? ''));
  title.id = `${section.id}-code`;
  dialog.setAttribute('aria-labelledby', title.id);
  const all = activity.shape.length;
  const more = element('details', '', element('summary', '', words.otherWays));
  more.append(
    element('p', '', words.lettersLead),
    letters,
    element(
      'p',
      'actions',
      button(words.copy, 'button', () => void copy(letters, said)),
      button(words.another, 'quiet', () => {
        show(anotherId(owner, section.id, Date.now()));
        said.textContent = words.isAnother;
      }),
    ),
    element('p', 'hint', words.anotherHint),
    said,
  );
  dialog.append(
    title,
    element('p', '', words.holds(choices.size, all)),
    place,
    element('p', 'hint', words.lead),
    element(
      'p',
      'actions',
      button(words.close, 'button main', () => dialog.close()),
    ),
    more,
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

/** Where there is no clipboard the letters are chosen, so that they can be copied by hand. */
async function copy(letters: HTMLElement, said: HTMLElement) {
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(letters.textContent ?? '');
    said.textContent = words.copied;
  } catch {
    getSelection()?.selectAllChildren(letters);
    said.textContent = words.selected;
  }
}
