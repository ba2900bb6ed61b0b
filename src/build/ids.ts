/** Brings a course's `ids.txt` up to date: adds what is new, takes nothing out. Run by `scripts/ids.mjs`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { itemsOf } from '../activities/items.ts';
import { activitySchema } from '../activities/kinds.ts';
import { idsNow } from '../course/checks/ids.ts';
import { tell } from '../course/checks/problems.ts';
import { readCourse } from '../course/checks/read.ts';
import { added, type Ids, readIds, writeIds } from '../course/ids.ts';

/**
 * The list of the course in FOLDER as it should be, and what is new in it.
 * @throws an Error with every problem, while a file of the course cannot be read
 */
export function idsFor(folder: string): { readonly text: string; readonly fresh: readonly string[] } {
  const files = readCourse(folder, activitySchema);
  const now = idsNow(files, itemsOf);
  if (!now) throw new Error(`The ids cannot be read before the course can.\n\n${tell(files.problems)}`);
  const file = join(folder, 'ids.txt');
  const listed: Ids = existsSync(file) ? readIds(readFileSync(file, 'utf8')).ids : new Map();
  return { text: writeIds(added(listed, now)), fresh: [...now.keys()].filter((item) => !listed.has(item)) };
}

/** Writes the list. @returns what to say of it */
export function writeIdsIn(folder: string): string {
  const { text, fresh } = idsFor(folder);
  writeFileSync(join(folder, 'ids.txt'), text);
  const said = fresh.length
    ? `${fresh.length} new:\n${fresh.map((item) => `  ${item}`).join('\n')}`
    : 'nothing new';
  return `${join(folder, 'ids.txt')}: ${said}`;
}
