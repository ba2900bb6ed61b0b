/** A learner's progress file, and what is said where it cannot be read. */
import { type Course, readFile, type Unreadable } from '../progress/file.ts';
import type { Fact } from '../progress/progress.ts';
import { Refusal } from './refusal.ts';

const whys: Readonly<Record<Unreadable, string>> = {
  'too-large': 'The record is far larger than a progress file.',
  'too-deep': 'The record is not as the course writes a progress file.',
  'not-json': 'The record is no progress file.',
  'not-ours': 'The record is no progress file.',
  'other-course': 'The record is of another course',
  'newer-format': 'The record was saved by a newer version of the course than the one here.',
  empty: 'The record is empty.',
};
const remedies: Partial<Record<Unreadable, string>> = {
  'newer-format': 'Bring this copy of the course up to date.',
};

/** The facts in a progress file. Throws a `Refusal` for anything else. */
export function factsIn(text: string, { id, version }: Course): readonly Fact[] {
  const read = readFile(text, id, version);
  if (read.ok) return read.facts;
  const { why, course } = read;
  const said =
    why === 'other-course' ? `${whys[why]}${course ? `, “${course.slice(0, 100)}”` : ''}.` : whys[why];
  throw new Refusal(
    said,
    remedies[why] ??
      'Ask the learner for their progress file: “Save my progress to a file”, on the page “My progress”.',
  );
}
