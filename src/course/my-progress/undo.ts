/** “Undo the last import”: as long as no other import has come after it, and nothing has been cleared. */
import { compare, countsOf } from '../../progress/compare.ts';
import { factsOf } from '../../progress/facts.ts';
import { keeper } from '../../progress/here.ts';
import { databaseHere, forgetting } from '../../progress/learner.ts';
import { fromFacts } from '../../progress/progress.ts';
import { forgetImport, type Import, keepImport, lastImport, withoutImport } from '../../progress/undo.ts';
import { brings as words } from '../../words/en/brings.ts';
import { ofInterface } from '../../words/language.ts';
import { courseHere } from '../course-data.ts';
import { button, element } from '../element.ts';
import { onPage, say } from '../on-page.ts';
import { whenInWords } from '../when.ts';
import { ofTheLearner } from './comparison.ts';

const { id: course, language } = courseHere();
const database = databaseHere(course);
const SAID = '[data-brings-said]';
/** Where storage refuses, and in a tab that forgets: until the page is left. */
let inMemory: Import | undefined;

/** Keeps the copy that can undo an import. Resolves before the import may begin; never rejects. */
export async function importing(copy: Import): Promise<void> {
  inMemory = undefined;
  try {
    if (forgetting(course)) throw new DOMException('This tab forgets.', 'NotAllowedError');
    await keepImport(database, copy);
  } catch {
    // The copy of the import before this one would undo the wrong thing. (That of a record which stays is not this tab's.)
    if (!forgetting(course)) await forgetImport(database).catch(() => undefined);
    inMemory = copy;
  }
}

/** Nothing is left of the copy: after a clearing. */
export async function forgetUndo(): Promise<void> {
  inMemory = undefined;
  if (!forgetting(course)) await forgetImport(database);
  await showUndo();
}

const lastOne = async () =>
  inMemory ?? (forgetting(course) ? undefined : await lastImport(database).catch(() => undefined));

/** Shows the button with what it undoes, or nothing. */
export async function showUndo(): Promise<void> {
  const last = await lastOne();
  const place = onPage('[data-undo]');
  place.hidden = !last;
  if (!last) {
    place.replaceChildren();
    return;
  }
  const what = countsOf(ofTheLearner(compare(fromFacts(last.before), last.brought)));
  place.replaceChildren(
    element('p', 'hint', words.undoWhat(whenInWords(last.at, ofInterface ?? language), last.from, what)),
    ...(inMemory ? [element('p', 'hint', words.undoMemory)] : []),
    element(
      'p',
      'actions',
      button(words.undo, 'button', () => void undo(last.at)),
    ),
  );
}

async function undo(at: number) {
  const last = await lastOne();
  let sentence: string = words.undone;
  if (last?.at !== at) sentence = words.undoneElsewhere;
  else {
    await keeper.settled();
    const now = keeper.$progress.get();
    try {
      await keeper.clear(withoutImport(now, last));
      inMemory = undefined;
      await forgetImport(database).catch(() => undefined);
    } catch {
      // One home may have done it and the other not: everything back, so that nothing has changed.
      await keeper.absorb(factsOf(now));
      sentence = words.notUndone;
    }
  }
  onPage('#take-along').focus();
  await showUndo();
  say(SAID, sentence);
}
