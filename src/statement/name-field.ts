/** The field for the learner's name: what is kept of it, what the sheet cannot show of it, and what is no name. */
import { onPage } from '../course/on-page.ts';
import { keeper } from '../progress/here.ts';
import { answerOf, type Progress } from '../progress/progress.ts';
import { typing } from '../progress/typing.ts';
import { write } from '../ui/write.ts';
import { statement as words } from '../words/en/statement.ts';
import { isName, nameOf, tidyName } from './name.ts';

const kept = { name: 'course/name', latin: 'course/name-latin' } as const;
const field = onPage<HTMLInputElement>('[data-name]');
const latinField = onPage<HTMLInputElement>('[data-latin]');
const problem = onPage('[data-problem]');

export interface Named {
  /** As it was typed, but for what cannot be seen. */
  readonly name: string;
  /** In Latin letters, where the sheet's fonts have none for the name; else empty. */
  readonly latin: string;
  /** Neither the sheet's fonts nor this device have its letters: they would be boxes. */
  readonly boxes: boolean;
}

let boxes = false;
let waiting = false;

export const named = (): Named => ({
  name: tidyName(field.value),
  latin: onPage('[data-latin-field]').hidden ? '' : tidyName(latinField.value),
  boxes,
});

/** The name as it is signed: one line, with the Latin spelling behind it as long as both find room. */
export function signedName({ name, latin }: Named): string {
  const both = nameOf(latin && latin !== name ? `${name} (${latin})` : name);
  return both.cut ? name : both.name;
}

const keep = typing(keeper, () => {
  waiting = false;
  const { name, latin } = named();
  keeper.record({ item: kept.name, kind: 'answer', value: name });
  if (latin) keeper.record({ item: kept.latin, kind: 'answer', value: latin });
});

/** Writes into the fields what is kept, unless somebody is typing. */
export function showKept(progress: Progress): void {
  if (waiting) return;
  for (const [input, item] of [
    [field, kept.name],
    [latinField, kept.latin],
  ] as const) {
    const value = answerOf(progress, item);
    // What was typed stays as it was typed, with what is not kept of it.
    const other = typeof value === 'string' && value !== tidyName(input.value);
    if (other && document.activeElement !== input) input.value = value;
  }
}

/** Calls CHANGED at each change, also when it turns out what can be drawn. */
export function watchName(changed: () => void): void {
  for (const input of [field, latinField]) {
    input.addEventListener('input', () => {
      waiting = true;
      keep.touch();
      if (isName(tidyName(field.value))) mend();
      changed();
      void sayLetters(changed);
    });
  }
  if (field.value) void sayLetters(changed);
}

/** What the sheet cannot show as it was typed, once there is a name to look at. */
async function sayLetters(changed: () => void): Promise<void> {
  const place = onPage('[data-letters]');
  const typed = field.value;
  try {
    const told = await (await import('./name-letters.ts')).toldOfName(typed);
    // Typed on in the meantime: the next look says it.
    if (typed !== field.value) return;
    const spelling = onPage('[data-latin-field]');
    const was = [boxes, spelling.hidden].join();
    boxes = told.boxes;
    spelling.hidden = !told.lacking;
    write(place, told.said);
    if (was !== [boxes, spelling.hidden].join()) changed();
  } catch {
    // At the next letter that is typed it is asked for again.
    write(place, place.dataset['missing'] ?? '');
  }
}

function mend() {
  problem.hidden = true;
  field.removeAttribute('aria-invalid');
}

/** Keeps what was typed; false where it is no name: then the field says why, and is where the learner is. */
export function hasName(): boolean {
  keep.flush();
  const { name } = named();
  if (isName(name)) {
    mend();
    return true;
  }
  problem.textContent = name ? words.noLetters : field.value ? words.unseen : words.nameless;
  problem.hidden = false;
  field.setAttribute('aria-invalid', 'true');
  field.focus();
  return false;
}
