/** What a course does not say about whoever answers for it. A build warns and goes on: learners are told as much. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../course/checks/yaml.ts';
import type { Shown } from '../over/shown.ts';

const what = {
  source: 'where its source lies',
  contact: 'whom to write to',
  imprint: 'who answers for it',
} as const;

/** OVER: what an organisation says for its own copy. Empty where nothing is missing, or course.yaml cannot be read. */
export function toldOfUnsaid(folder: string, over: Shown | undefined): string {
  const file = join(folder, 'course.yaml');
  const data = existsSync(file) ? readYaml(readFileSync(file, 'utf8')).data : undefined;
  if (typeof data !== 'object' || data === null) return '';
  const said = { ...over, ...data } as Readonly<Record<string, unknown>>;
  const missing = Object.keys(what).filter((field) => said[field] === undefined) as (keyof typeof what)[];
  if (!missing.length) return '';
  return [
    `The course does not say ${missing.map((field) => what[field]).join(', ')}.`,
    `  → Write ${missing.map((field) => `“${field}”`).join(', ')} into course.yaml; for a copy of your own, contact and imprint into over.yaml (docs/own-copy.md).`,
  ].join('\n');
}
