/** Our course a version on: reworded, with another author, one activity withdrawn and one moved to another lesson. */
import { appendFileSync, cpSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { versionToCome } from './our-course.ts';

const [words, levels] = ['1-what-partnership-is/02-words', '1-what-partnership-is/03-four-levels'];
export const updated = {
  version: versionToCome,
  description: 'Reworded from the first word to the last.',
  author: 'Somebody else',
  withdrawn: { id: 'metaphor', title: 'Partnership is like …' },
  moved: { id: 'check-words', title: 'Check: words and handshakes' },
} as const;

/** Copies `content/` to FOLDER and brings it a version on. */
export function updateCourse(folder: string): void {
  cpSync('content', folder, { recursive: true });
  const edit = (name: string, ...changes: readonly (readonly [sought: string | RegExp, put: string])[]) => {
    const before = readFileSync(join(folder, name), 'utf8');
    const after = changes.reduce((text, [sought, put]) => text.replace(sought, put), before);
    if (after === before) throw new Error(`${name} has nothing of what is to be changed.`);
    writeFileSync(join(folder, name), after);
  };
  const { version, description, author, withdrawn, moved } = updated;
  edit(
    'course.yaml',
    [/^version: .*/m, `version: ${version}`],
    [/^released: .*/m, "released: '2026-11-29'"],
    [/^description: >-\n(?: {2}.*\n)+/m, `description: ${description}\n`],
    [/^authors: .*/m, `authors: [The Partnerships course authors, ${author}]`],
    [/^changes:\n/m, `changes:\n  - { version: ${version}, date: '2026-11-29', what: [Reworded.] }\n`],
  );
  const mention = (id: string) => new RegExp(`<Activity id="${id}" />\\n`);
  edit(`${words}/lesson.mdx`, [mention(withdrawn.id), ''], [mention(moved.id), '']);
  rmSync(join(folder, words, `${withdrawn.id}.yaml`));
  renameSync(join(folder, words, `${moved.id}.yaml`), join(folder, levels, `${moved.id}.yaml`));
  writeFileSync(
    join(folder, levels, 'lesson.mdx'),
    `${readFileSync(join(folder, levels, 'lesson.mdx'), 'utf8').trimEnd()}\n\n<Activity id="${moved.id}" />\n`,
  );
  appendFileSync(
    join(folder, 'renames.yaml'),
    `'${version}':\n  - { from: ${withdrawn.id}, gone: true, because: It was withdrawn. }\n`,
  );
}
