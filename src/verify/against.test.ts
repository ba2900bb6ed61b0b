import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { CourseVersion } from '../course/version.ts';
import { claimsIn } from '../credential/badge.ts';
import type { Claims } from '../credential/claims.ts';
import { compare } from './against.ts';

const read = (file: string) => readFileSync(file, 'utf8');
const version = JSON.parse(read('content/versions/0.2.0.json')) as CourseVersion;
const known = { is: 'known', version } as const;
/** What the course's own page signed under 0.2.0. */
const claims = claimsIn(
  JSON.parse(
    Buffer.from(
      read('tests/fixtures/stored/0.2.0/credential.jwt').split('.')[1] ?? '',
      'base64url',
    ).toString(),
  ),
) as Claims;

describe('a credential that the course’s page signed', () => {
  test('has no line that is not the course’s', () => {
    const { title, rows, lessons, others } = compare(claims, known);
    expect(others).toBe(0);
    const all = [title, lessons, ...lessons.said, ...rows, ...rows.flatMap(({ said }) => said)];
    expect(all.filter(({ mark }) => mark)).toEqual([]);
    expect(rows.map(({ label }) => label)).toEqual(
      expect.arrayContaining(['Lessons', 'What was asked', 'Course by']),
    );
    expect(rows[0]?.said).toEqual([{ text: '16, and the finish' }]);
    expect(lessons.said[1]?.text).toBe('Words, handshakes and contracts');
  });
  test('is marked in every line where the site does not know the version', () => {
    const { title, rows, lessons, others } = compare(claims, { is: 'unknown' });
    expect(others).toBe(0);
    for (const { mark } of [title, lessons, ...rows]) expect(mark).toBe('untold');
    expect(rows[0]?.said).toEqual([{ text: '16, and the finish' }]);
  });
});

describe('of a credential that somebody signed with a key of their own, an invented claim is marked', () => {
  const { course, activities = [] } = claims;
  test.each<[string, Partial<Claims>, string, string | undefined]>([
    ['minutes', { minutes: 6_000 }, 'about 100 hours', 'The course has'],
    ['lessons', { lessons: ['words', 'law'] }, '2', '16, and the finish'],
    [
      'parts',
      { parts: [{ title: 'Master of Youth Work, with distinction', lessons: 9 }] },
      'Master of',
      'Building one',
    ],
    ['outcomes', { outcomes: ['Identity checked by passport'] }, 'Identity checked', 'Terms, forms'],
    ['own work', { own: ['A thesis'] }, 'A thesis', 'Draft your working agreement'],
    ['own work twice', { own: [claims.own[0] ?? '', claims.own[0] ?? ''] }, claims.own[0] ?? '', 'Draft'],
    ['activities', { activities: ['A marathon'] }, 'A marathon', 'activities'],
    [
      'an activity twice',
      { activities: [activities[0] ?? '', activities[0] ?? ''] },
      activities[0] ?? '',
      '',
    ],
    ['a result', { marks: { credit: 99, of: 100 } }, '99 of 100', 'out of 16'],
    ['more than all', { marks: { credit: 17, of: 16 } }, '17 of 16', 'out of 16'],
    ['what was asked', { course: { ...course, criteria: 'Passed an exam.' } }, 'Passed an exam.', 'No score'],
    ['authors', { course: { ...course, authors: ['A university'] } }, 'A university', 'Partnerships'],
  ])('%s', (_, changed, text, has) => {
    const { rows, others } = compare({ ...claims, ...changed }, known);
    expect(others).toBeGreaterThan(0);
    const marked = rows.flatMap(({ said, course: courses }) =>
      said.filter(({ mark }) => mark === 'other').map((one) => [one.text.toLowerCase(), courses ?? '']),
    );
    expect(marked.length).toBe(1);
    expect(marked[0]?.[0]).toContain(text.toLowerCase());
    if (has !== 'The course has') expect(marked[0]?.[1]).toContain(has ?? '');
  });
  test('another title', () => {
    const { title } = compare({ ...claims, course: { ...course, title: 'MSc Partnerships' } }, known);
    expect(title).toEqual({ text: 'MSc Partnerships', mark: 'other' });
  });
});
