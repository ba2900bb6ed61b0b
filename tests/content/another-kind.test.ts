/**
 * A kind of activity is one folder and one line: a copy of the sources gets a kind that nobody has heard of, and a
 * small course that uses it is built from there.
 */
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runTool } from '../../scripts/node.mjs';

// Inside the project, so that packages are found from there.
mkdirSync('test-results', { recursive: true });
const copy = resolve(mkdtempSync('test-results/another-kind-'));
const course = join(copy, 'course');
const site = join(copy, 'site');
const lesson = '1-growing/02-watering';

const pageOf = (path: string) => readFileSync(join(site, path, 'index.html'), 'utf8');
const sectionIn = (page: string) =>
  /<section[^>]*data-kind="abacus"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '';
/** The scripts of a part of a page. */
const scriptsIn = (part: string) =>
  [...part.matchAll(/<script[^>]*src="[^"]*\/([^"/]+\.js)"/g)].map(([, file = '']) =>
    readFileSync(join(site, '_astro', file), 'utf8'),
  );

/** Makes the folder of a new kind: an old one under another name, with a word and a colour of its own. */
function addFolder() {
  const folder = join(copy, 'src/activities/abacus');
  cpSync('src/activities/reflect', folder, { recursive: true });
  const named = (text: string) => text.replaceAll('reflect', 'abacus').replaceAll('Reflect', 'Abacus');
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    writeFileSync(file, named(readFileSync(file, 'utf8')));
    renameSync(file, join(entry.parentPath, named(basename(file))));
  }
  appendFileSync(join(folder, 'abacus.css'), '@layer activities { [data-kind] { --abacus-mark: 1; } }');
  return readFileSync(join(folder, 'examples.yaml'), 'utf8');
}

let built: { readonly code: number; readonly output: string };
beforeAll(async () => {
  for (const part of ['src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(copy, part), { recursive: true });
  const examples = addFolder();
  appendFileSync(join(copy, 'src/activities/list.ts'), "export { abacus } from './abacus/definition.ts';\n");

  cpSync('tests/fixtures/mini-course', course, { recursive: true });
  const [first = ''] = examples.split(/^- /m).slice(1);
  const yaml = first.replaceAll(/^ {2}/gm, '').replace('example-abacus-full', 'abacus-drops');
  writeFileSync(join(course, lesson, 'abacus-drops.yaml'), yaml);
  appendFileSync(join(course, lesson, 'lesson.mdx'), '\n<Activity id="abacus-drops" />\n');

  built = await runTool('astro', ['build', '--root', copy], {
    env: { COURSE_FOLDER: course, OUT_DIR: site, GALLERY: '1' },
    quiet: true,
  });
}, 300_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

test('a folder and a line are a kind: the course with it is built', () => {
  expect(built.output).toContain('Complete!');
  expect(built.code).toBe(0);
});

test('its lesson shows its written form, and brings its styles and its script', () => {
  const page = pageOf('lessons/watering');
  const section = sectionIn(page);
  expect(section.includes('name="abacus-drops/who"')).toBe(true);
  expect(page.includes('--abacus-mark')).toBe(true);
  expect(scriptsIn(section).some((script) => script.includes('abacus'))).toBe(true);
});

test('another lesson brings nothing of it', () => {
  const page = pageOf('lessons/seeds');
  expect(page.includes('--abacus-mark')).toBe(false);
  expect(scriptsIn(page).some((script) => script.includes('abacus'))).toBe(false);
});

test('the gallery shows its examples', () => {
  expect(pageOf('gallery').includes('data-activity="example-abacus-full"')).toBe(true);
});

test('what is kept of it has its lines among the ids', async () => {
  const { idsFor } = await import(/* @vite-ignore */ pathToFileURL(join(copy, 'src/build/ids.ts')).href);
  expect(idsFor(course).text).toContain('abacus-drops/who');
});

test('the portfolio takes up the work in it', () => {
  const data = JSON.parse(readFileSync(join(site, 'portfolio/course.json'), 'utf8'));
  const [activity] = data.lessons
    .flatMap((one: { activities: { kind: string; data?: unknown }[] }) => one.activities)
    .filter(({ kind }: { kind: string }) => kind === 'abacus');
  expect(activity.data).toBeDefined();
});
