/**
 * The archive of a release, as somebody without git has it: unpacked, a phone number changed, built again, served. The
 * packages are those that are here already, linked in, so that nothing is fetched.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nodeBinary } from '../../scripts/node.mjs';
import { makeRelease } from '../../scripts/release.mjs';
import { serve } from '../../scripts/serve.mjs';
import { releaseOf } from '../../src/packaging/release.ts';

const folder = mkdtempSync(join(tmpdir(), 'release-'));
const copy = join(folder, 'bicycle-1.0.0');
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(async () => {
  const { file } = await makeRelease({
    course: 'tests/fixtures/bicycle',
    over: 'tests/fixtures/bicycle-over',
    out: folder,
  });
  for (const [path, bytes] of Object.entries(unzipSync(readFileSync(file)))) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  symlinkSync(resolve('node_modules'), join(copy, 'source/node_modules'));
}, 300_000);

const served = async (page: string) => {
  const server = await serve(join(copy, 'site'));
  try {
    return await (await fetch(server.url + page)).text();
  } finally {
    await server.close();
  }
};

test('the site in it is ready to be served', async () => {
  const page = await served('lessons/brakes/');
  expect(page).toContain('Wexcombe Repair Café');
  expect(page).toContain('tel:01632960101');
});

test('a phone number is changed and the site built again, without git', async () => {
  const head = join(copy, 'over/over.yaml');
  writeFileSync(head, readFileSync(head, 'utf8').replace('01632 960101', '01632 960777'));
  const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  const [, ...words] = scripts.build.split(' ');
  // Nothing but Node is on the path; the terminal stands where the README lies.
  const env = { PATH: dirname(nodeBinary()), HOME: folder, INIT_CWD: copy };
  execFileSync(nodeBinary(), words, { cwd: copy, env, stdio: 'pipe' });
  const page = await served('lessons/brakes/');
  expect(page).toContain('tel:01632960777');
  expect(page).not.toContain('960101');
}, 300_000);

test('what does not fit is told by the names that its people see', () => {
  const head = join(copy, 'over/over.yaml');
  writeFileSync(head, readFileSync(head, 'utf8').replace('contact:', 'kontact:'));
  const { scripts } = JSON.parse(readFileSync(join(copy, 'package.json'), 'utf8'));
  const env = { PATH: dirname(nodeBinary()), HOME: folder, INIT_CWD: copy };
  expect(() =>
    execFileSync(nodeBinary(), scripts.build.split(' ').slice(1), { cwd: copy, env, stdio: 'pipe' }),
  ).toThrow('over/over.yaml:6  kontact');
}, 60_000);

test('without an organisation’s folder there is a first one to fill in; what is made is no source', () => {
  const { files, name } = releaseOf({
    site: join(copy, 'site'),
    course: 'content',
    root: '.',
    source: ['package.json', 'content/course.yaml'],
  });
  expect(name).toMatch(/^partnerships-\d/);
  expect(new TextDecoder().decode(files.get('over/over.yaml'))).toContain('# organisation:');
  expect([...files.keys()].filter((path) => /node_modules|\.schemas|\.laid/.test(path))).toEqual([]);
  expect(files.has('source/content/course.yaml')).toBe(true);
});

test('the list of what the source consists of leaves nothing out', () => {
  const script = readFileSync('scripts/release.mjs', 'utf8');
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).split('\n').filter(Boolean);
  const names = new Set(tracked.map((path) => path.replace(/\/.*$/, '')));
  expect([...names].filter((name) => !script.includes(` ${name} `) && !script.includes(`${name}'`) && !script.includes(`'${name} `))).toEqual([]); // biome-ignore format: one thought
});
