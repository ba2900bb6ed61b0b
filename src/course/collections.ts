/** Which files of the course folder make a collection, and whether there are any: Astro warns of a collection without. */
import { globSync } from 'node:fs';

export const base = process.env['COURSE_FOLDER'] ?? './content';

export const patterns = {
  activities: ['*/*/*.yaml', '!**/*.figure.yaml'],
  figures: ['*/*/*.figure.yaml'],
  glossary: ['glossary.yaml'],
  references: ['references.yaml'],
  texts: ['pages/*.mdx'],
};

/** A course need not have any of these. */
export type Optional = keyof typeof patterns;

/** Whether the course has files of that collection now. */
export function hasFiles(name: Optional): boolean {
  const [pattern = '', ...without] = patterns[name];
  const exclude = without.map((glob) => glob.slice(1));
  return globSync(pattern, { cwd: base, exclude }).length > 0;
}
