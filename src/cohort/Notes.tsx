/** What could not be taken and why, and what there is to know of files that were. */
import { cohort as words } from '../words/en/cohort.ts';
import type { Overview } from './overview.ts';
import type { NotSent } from './sent.ts';
import type { NameOf } from './tables.ts';

/** A file, and what is said of it. */
type Line = readonly [file: string, said: string];

/** Longer lists tell nobody more. */
const most = 100;

interface NotesProps {
  readonly overview: Overview;
  readonly not: readonly NotSent[];
  readonly nameOf: NameOf;
}

export function Notes({ overview, not, nameOf }: NotesProps) {
  const noted = overview.rows.flatMap(({ learner: { id, files } }): Line[] => [
    ...files.slice(1).map(({ file }): Line => [file, words.older(nameOf(id))]),
    ...files.filter(({ newer }) => newer).map(({ file }): Line => [file, words.newer]),
    ...files
      .filter(({ skipped }) => skipped)
      .map(({ file, skipped }): Line => [file, words.damaged(skipped)]),
  ]);
  return (
    <>
      {not.length > 0 && (
        <details class="of-files" open={not.length <= 5}>
          <summary>{words.notTaken(not.length)}</summary>
          <List lines={not.map(({ file, why, course }): Line => [file, whyNot(why, course)])} />
        </details>
      )}
      {noted.length > 0 && (
        <details class="of-files">
          <summary>{words.notedTitle(noted.length)}</summary>
          <List lines={noted} />
        </details>
      )}
    </>
  );
}

const whyNot = (why: NotSent['why'], course: string | undefined) =>
  why === 'other-course' ? words.otherCourse(course) : words.because[why];

function List({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <ul>
      {lines.slice(0, most).map(([file, said], index) => (
        <li key={`${index} ${file}`}>
          {/* Signs that nobody sees, and that turn a line about, are no part of a name here. */}
          <bdi translate={false}>{file.replace(/\p{C}/gu, '')}</bdi>: {said}
        </li>
      ))}
      {lines.length > most && <li>{words.andMore(lines.length - most)}</li>}
    </ul>
  );
}
