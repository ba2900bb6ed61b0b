/** What the sheet cannot show as it was typed. With the tables of letters: loaded when there is something to look at. */
import { statementLetters as words } from '../words/en/statement-letters.ts';
import { nameOf } from './name.ts';
import { split, unsupported } from './names.ts';
import { familiesOf } from './pdf/faces.ts';

export interface NameTold {
  /** What the learner is to know; empty where the name stands on the sheet as it was typed. */
  readonly said: string;
  /** The fonts lack some of its letters: a Latin spelling helps. */
  readonly lacking: boolean;
  /** So does this device: they would be boxes. */
  readonly boxes: boolean;
}

export async function toldOfName(typed: string): Promise<NameTold> {
  const { name, cut } = nameOf(typed);
  const missing = unsupported(name);
  const boxes = missing.length ? (await import('./boxes.ts')).boxesIn(name) : [];
  const told = cut ? [words.cut([...name].slice(-12).join(''))] : [];
  if (boxes.length) told.push(words.boxes(boxes));
  else if (missing.length) told.push(words.missing(missing));
  return { said: told.join(' '), lacking: missing.length > 0, boxes: boxes.length > 0 };
}

/** What becomes of the learner's own words on the PDF; empty where they stand there as they were typed. */
export function toldOfWords(text: string): string {
  const { missing } = split(text, familiesOf.text);
  return missing.length ? words.ownWords(missing) : '';
}
