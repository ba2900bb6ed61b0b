import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { hashOf, withNeeds } from '../offline/deployment.ts';
import { deploymentOf, layOffline } from './offline.ts';

const folder = mkdtempSync(join(tmpdir(), 'deployment-'));
afterAll(() => rmSync(folder, { recursive: true }));

const site: Readonly<Record<string, string>> = {
  'index.html': '<script type="module" src="./_astro/page.js"></script>',
  'site.webmanifest': '{"id":"bicycle"}',
  'lessons/finish/index.html':
    '<script type="module" src="../../_astro/lesson.js"></script><section data-activity="last" data-kind="quiz">',
  'portfolio/index.html': '<script type="module" src="../_astro/page.js"></script>',
  'portfolio/course.json': '{}',
  'quiz/last.json': '[1]',
  'quiz/other.json': '[2]',
  '_astro/page.js': 'export const a = 1;',
  '_astro/lesson.js': 'import "./page.js"; import("./late.js"); import("./writer.js");',
  '_astro/late.js': 'export const b = 2;',
  '_astro/writer.js': `export const c = "${'x'.repeat(100_000)}";`,
  '404.html': 'lost',
  'share.png': 'a picture',
  'embed/last/index.html': 'embedded',
  'sw.js': 'work();',
};
for (const [path, text] of Object.entries(site)) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}
const bytesOf = (path: string) => new TextEncoder().encode(site[path]);

test('a deployment lists what can be read, with the hashes that the worker reckons', async () => {
  const { course, files, room } = deploymentOf(folder);
  expect(course).toBe('bicycle');
  const left = ['404.html', 'share.png', 'embed/last/index.html', 'sw.js'];
  expect(files.map(([path]) => path)).toEqual(
    Object.keys(site)
      .filter((path) => !left.includes(path))
      .sort(),
  );
  for (const [path, hash] of files) expect(hash, path).toBe(await hashOf(bytesOf(path)));
  expect(room).toBe(files.reduce((sum, [path]) => sum + bytesOf(path).length, 0));
});

test('a page needs what its scripts may load later and its data, but nothing heavy', () => {
  const deployment = deploymentOf(folder);
  expect([...withNeeds(deployment, ['lessons/finish/index.html'])].sort()).toEqual([
    '_astro/late.js',
    '_astro/lesson.js',
    '_astro/page.js',
    'lessons/finish/index.html',
    'quiz/last.json',
  ]);
  expect(withNeeds(deployment, ['portfolio/index.html'])).toContain('portfolio/course.json');
  expect([...withNeeds(deployment, ['index.html', 'nowhere.html'])]).toEqual([
    'index.html',
    '_astro/page.js',
  ]);
});

test('the list stands before the worker, once, and changes with any file', () => {
  const worker = join(folder, 'sw.js');
  const { digest } = deploymentOf(folder);
  layOffline(folder);
  layOffline(folder);
  const laid = readFileSync(worker, 'utf8');
  expect(laid.match(/var deployment=/g)).toHaveLength(1);
  expect(laid).toContain(`"digest":"${digest}"`);
  expect(laid).toMatch(/\nwork\(\);$/);
  writeFileSync(join(folder, 'quiz/other.json'), '[3]');
  expect(deploymentOf(folder).digest).not.toBe(digest);
  writeFileSync(worker, 'import"./_astro/page.js";work();');
  expect(() => layOffline(folder)).toThrow('one file');
});

test('the switch in the docs is the one that is built', () => {
  const docs = readFileSync('docs/offline.md', 'utf8');
  expect(docs).toContain(`\`\`\`js\n${readFileSync('src/offline/off.js', 'utf8')}\`\`\``);
});
