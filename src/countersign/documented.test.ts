// @vitest-environment node
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { versionToCome } from '../../tests/our-course.ts';
import { issuersSchema } from '../course/schema.ts';
import { methods } from '../credential/claims.ts';
import { courseIn } from './course.ts';
import { fact, finished, finishedAt, learner } from './learner.fake.ts';

const page = readFileSync('docs/statement.md', 'utf8');
const block = (language: string, beginning: string) =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```/gm)].find(
    ([, of, text]) => of === language && text?.startsWith(beginning),
  )?.[2] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'documented-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('docs/statement.md tells the truth:', () => {
  test('its program finds the digest that was signed, and another for another record', async () => {
    const course = courseIn('content');
    const facts = finished(course);
    // Begun again elsewhere, later, and with another order of the keys: none of it counts.
    const noise = [
      fact('opened/words', finishedAt + 5),
      fact('map-partners/*', finishedAt + 5),
      fact('review/term/trust/2026-11-21', finishedAt - 5),
      fact('map-partners#p2/*', finishedAt - 5),
      fact(`course/${versionToCome}`, finishedAt + 9, {
        version: versionToCome,
        lessons: ['words'],
        on: '2026-12-01',
      }),
    ];
    const { jwt, record } = await learner(course, { facts: [...noise, ...facts] });
    const at = (name: string, text: string) => {
      writeFileSync(join(folder, name), text);
      return join(folder, name);
    };
    const program = at('digest.mjs', block('js', '// node digest.mjs'));
    const credential = at('credential.jwt', jwt);
    const run = (text: string) =>
      execFileSync(process.execPath, [program, 'content', at('record.json', text), credential], {
        encoding: 'utf8',
      });
    expect(run(record)).toContain('is the digest that was signed');
    expect(run(record.replace(`"wall":${finishedAt}`, `"wall":${finishedAt + 1}`))).toContain('is not ');
  });

  test('its list of issuers is one', () => {
    const whole = block('yaml', '- id:').replace('x: …, y: …', `x: ${'a'.repeat(43)}, y: ${'b'.repeat(43)}`);
    expect(issuersSchema.safeParse(parse(whole)).success).toBe(true);
  });

  test('every method is explained', () => {
    for (const method of methods) expect(page).toMatch(new RegExp(`\\| \`${method}\` \\| .{20,}`));
  });
});
