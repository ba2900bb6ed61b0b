/** A learner with a good deal to show: work of nearly every kind, texts of every length, two partnerships. */
import type { Page } from 'playwright/test';
import { expect } from '../test.ts';

interface Fact {
  readonly item: string;
  readonly kind: 'text' | 'answer' | 'done';
  readonly value: unknown;
}

const texts = (of: string, values: Readonly<Record<string, string>>): Fact[] =>
  Object.entries(values).map(([part, value]) => ({ item: `${of}/${part}`, kind: 'text', value }));
const answers = (of: string, values: Readonly<Record<string, unknown>>): Fact[] =>
  Object.entries(values).map(([part, value]) => ({ item: `${of}/${part}`, kind: 'answer', value }));

const sentence =
  'On Fridays the kitchen opens at five, the housing association has the key, and whoever is on shift rings the others before four if it stays shut.';
const paragraph = Array.from({ length: 4 }, () => sentence).join(' ');

export const partners = [
  { name: 'Housing association', level: '3', formality: 'formal' },
  { name: 'Saltmere High, pastoral team', level: '2', formality: 'informal' },
  { name: 'Young carers’ service', level: '4', formality: 'formal' },
  { name: 'Mosque youth group', level: '1', formality: 'informal' },
  { name: 'Pier anglers', level: '2', formality: 'informal' },
  { name: 'Fire station', level: '1' },
];

export const project = 'The warm room on the sea front, with a kitchen for everybody on Fridays';

export const agreement = (project: string): Fact[] => [
  ...texts('my-project', { name: project }),
  ...texts('draft-agreement', {
    aim: paragraph,
    decisions: `${sentence}\n\n${paragraph}`,
    'safeguarding/not': 'we only meet each other, and no young person comes to these meetings',
    review: 'In March, all of us, in the kitchen.',
  }),
];

export const everything: readonly Fact[] = [
  ...agreement(project),
  ...texts('my-project', { aim: paragraph, people: sentence, missing: 'A hall.' }),
  ...answers('rate-outcomes-before', {
    terms: '1',
    level: '2',
    weigh: '2',
    partners: '1',
    agreement: '3',
    review: '2',
  }),
  ...answers('rate-outcomes-now', {
    terms: '3',
    level: '3',
    weigh: '4',
    partners: '3',
    agreement: '4',
    review: '3',
  }),
  ...answers('guess-first', { closest: ['timetables'] }),
  ...texts('metaphor', { like: 'a relay', because: paragraph, hides: sentence }),
  ...answers('partnerships', { 'p2/made': true }),
  ...texts('partnerships', { 'first/name': 'Friday kitchen', 'p2/name': 'Homework club' }),
  ...answers('weigh-three-ts', { time: 'collaboration', trust: 'cooperation', turf: 'collaboration' }),
  ...texts('weigh-three-ts', { 'text/partner': 'The chip shop' }),
  ...answers('weigh-three-ts#p2', { time: 'networking', trust: 'cooperation', turf: 'coordination' }),
  ...texts('weigh-three-ts#p2', { 'text/partner': 'The school' }),
  ...partners.flatMap(({ name, ...more }, index) =>
    answers('map-partners', {
      [`partner/made-00000000${index}-a/name`]: name,
      [`partner/made-00000000${index}-a/note`]: `${name}: begins. ${index % 2 ? sentence : paragraph} ${name}: ends.`,
      ...Object.fromEntries(
        Object.entries(more).map(([part, value]) => [`partner/made-00000000${index}-a/${part}`, value]),
      ),
    }),
  ),
  ...texts('write-approach', { to: 'The pastoral lead', message: `${sentence} ${sentence}` }),
  ...texts('plan-thirty-days', {
    'step/line-1/what': 'Ask about Sundays',
    'step/line-1/who': 'Front desk of the housing association',
    'step/line-2/what': sentence,
  }),
  ...answers('plan-thirty-days', { 'step/line-1/day': '2031-02-02', 'step/line-2/day': '2031-02-09' }),
  ...['check-words', 'check-four-levels', 'check-three-ts', 'my-project', 'metaphor', 'map-partners'].map(
    (id): Fact => ({ item: `${id}/*`, kind: 'done', value: '0.2.0' }),
  ),
];

/** Loads FACTS as a progress file brings them. */
export async function bring(page: Page, facts: readonly Fact[]): Promise<void> {
  const whole = facts.map((fact, index) => ({
    schema: 1,
    epoch: 0,
    device: 'elsewhere',
    seq: index + 1,
    wall: Date.UTC(2026, 10, 20, 12),
    ...fact,
    ...(fact.kind === 'text' && { seen: {} }),
  }));
  const file = JSON.stringify({
    format: 'course-progress',
    version: 1,
    course: { id: 'partnerships', version: '0.2.0', title: 'A course' },
    saved: '2026-11-20T12:00:00.000Z',
    facts: whole,
  });
  await page.goto('/progress/');
  await page
    .getByLabel('Load a progress file')
    .locator('visible=false')
    .setInputFiles({
      name: 'partnerships-progress.json',
      mimeType: 'application/json',
      buffer: Buffer.from(file),
    });
  await page.getByRole('button', { name: 'Add it to my progress' }).click();
  await expect(page.getByText('Added to your progress.')).toBeVisible();
}
