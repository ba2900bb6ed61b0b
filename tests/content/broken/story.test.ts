/** What an author is told of a story that leads nowhere: the file, the line and the scene. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { toldAfter } from './broken.ts';

const lesson = '1-growing/02-watering';
const [example] = parse(readFileSync('src/activities/branch/examples.yaml', 'utf8')) as [Story];
interface Story {
  readonly scenes: readonly { readonly id: string; readonly choices?: { to: string }[] }[];
}

/** The small course with the example as a story of its own, after BREAK. */
const toldOf = (breakIt: (choicesOf: (scene: string) => { to: string }[]) => void) =>
  toldAfter((course) => {
    const story = structuredClone({ ...example, id: 'story' });
    breakIt((scene) => story.scenes.find(({ id }) => id === scene)?.choices ?? []);
    course.write(`${lesson}/story.yaml`, stringify(story));
    course.append(`${lesson}/lesson.mdx`, '\n<Activity id="story" />\n');
  });

test('a whole story stops nothing', () => {
  expect(toldOf(() => undefined)).not.toContain('story.yaml');
});

test('a circle, and what lies beyond it, are named with file, line and scene', () => {
  const told = toldOf((choicesOf) => {
    for (const scene of ['plate', 'knife', 'polite'])
      for (const choice of choicesOf(scene)) choice.to = 'plate';
  });
  expect(told).toMatch(
    /content\/1-growing\/02-watering\/story\.yaml:\d+ {2}scenes\[0\]\n {2}From scene “plate” no ending can be reached/,
  );
  expect(told).toContain('Scene “stale” is never reached: no way leads there from “plate”.');
});

test('a choice that leads to no scene is found by its line', () => {
  const told = toldOf((choicesOf) => {
    for (const choice of choicesOf('knife').slice(0, 1)) choice.to = 'gone';
  });
  expect(told).toMatch(
    /story\.yaml:\d+ {2}scenes\[1\]\.choices\[0\]\.to\n.*leads to “gone”, which is no scene/,
  );
});
