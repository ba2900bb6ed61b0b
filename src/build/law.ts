/** What is told of the list of law: which entries have grown old, and the tables that people read. Run by `scripts/law.mjs`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { grownOld } from '../course/law.ts';
import { type Course, courseSchema, type Law, lawSchema } from '../course/schema.ts';

type Nations = Course['nations'];

/** The list of the course in FOLDER; undefined where it has none, or one that cannot be read: the checks say why. */
function lawIn(folder: string): Law | undefined {
  const file = join(folder, 'law.yaml');
  if (!existsSync(file)) return undefined;
  try {
    return lawSchema.safeParse(parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/**
 * What of the law in FOLDER nobody has looked at for a year, on the day TODAY; '' where there is nothing to say.
 * @param today As 2026-11-21.
 */
export function toldOfOldLaw(folder: string, today: string): string {
  const old = grownOld(lawIn(folder) ?? [], today);
  if (!old.length) return '';
  const lines = old.map(
    ({ id, looked, lessons, where }) =>
      `  ${looked}  ${id}  ${lessons.length ? `lessons: ${lessons.join(', ')}` : 'no lesson speaks of it'}\n              ${where}`,
  );
  const count = old.length === 1 ? 'One entry' : `${old.length} entries`;
  return [
    `${count} of law.yaml ${old.length === 1 ? 'was' : 'were'} last looked at more than a year ago:`,
    ...lines,
    '  → Look each up again, mend what its lessons say, and write the day into “looked”.',
  ].join('\n');
}

const mark = '<!-- From here on written by “npm run law” from content/law.yaml: change that, not this. -->';

/** DOCUMENT with the tables of LAW in the place of what stands behind the mark. */
export function withTables(document: string, law: Law, nations: Nations): string {
  const own = document.split(mark)[0]?.trimEnd() ?? '';
  return `${own}\n\n${mark}\n\n${tables(law, nations)}`;
}

/** Up to here an entry stands in the table of each of its nations; what holds in more has a table for itself. */
const FEW = 2;

function tables(law: Law, nations: Nations): string {
  const inFew = ({ nations: own = [] }: Law[number]) => own.length > 0 && own.length <= FEW;
  const names = new Map(nations.map(({ id, name }) => [id, name]));
  const where = ({ nations: own = [] }: Law[number]) => {
    const all = own.length === 0 || own.length === nations.length;
    return `; ${all ? 'everywhere' : own.map((id) => names.get(id) ?? id).join(', ')}`;
  };
  return [
    ...nations.map(({ id, name }) =>
      table(
        name,
        law.filter((entry) => inFew(entry) && entry.nations?.includes(id)),
        () => '',
      ),
    ),
    table(
      'Everywhere, or in more than two nations',
      law.filter((entry) => !inFew(entry)),
      where,
    ),
  ]
    .filter(Boolean)
    .join('\n');
}

function table(heading: string, entries: Law, where: (entry: Law[number]) => string): string {
  if (!entries.length) return '';
  const row = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()).join(' | ')} |`;
  return [
    `## ${heading}`,
    '',
    row(['Entry', 'What', 'Looked', 'Seen, and how it stood', 'The course says', 'Where it says so', 'Look next; how a change shows']), // biome-ignore format: one thought
    `|${'---|'.repeat(7)}`,
    ...entries.map((entry) =>
      row([
        `\`${entry.id}\``,
        `${entry.title} (${entry.kind}${where(entry)})`,
        entry.looked,
        `${entry.seen} ${entry.state}`,
        entry.says || 'nothing yet',
        [...entry.lessons, ...entry.places.map((place) => `\`${place}\``)].join(', ') || '–',
        `<${entry.where}> ${entry.watch}`,
      ]),
    ),
    '',
  ].join('\n');
}

/**
 * Writes the tables of the course in FOLDER into the file WATCH.
 * @returns what to say of it
 * @throws an Error that says what is wrong, where there is no list that can be read
 */
export function writeLawIn({ folder, watch }: { readonly folder: string; readonly watch: string }): string {
  const law = lawIn(folder);
  if (!law)
    throw new Error(`${join(folder, 'law.yaml')} is not there, or cannot be read: “npm run build” says why.`);
  const { nations } = courseSchema.parse(parse(readFileSync(join(folder, 'course.yaml'), 'utf8')));
  const before = readFileSync(watch, 'utf8');
  const after = withTables(before, law, nations);
  if (after !== before) writeFileSync(watch, after);
  return `${watch}: ${after === before ? 'nothing new' : 'the tables are written anew'}. What is due, “npm run due” says.`;
}
