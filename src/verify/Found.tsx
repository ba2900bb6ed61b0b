/** What a check found: statements, what could not be taken, or that there was nothing to check. */
import type { CourseVersion } from '../course/version.ts';
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import * as signs from '../ui/signs.ts';
import { verify as words } from '../words/en/verify.ts';
import type { Against } from './against.ts';
import type { Here } from './here.ts';
import type { Judged, Statement as Proven, Refused as RefusedRecord } from './judge.ts';
import type { Nothing } from './read.ts';
import { Quoting, Statement } from './Statement.tsx';

export type Outcome = Judged | { readonly nothing: Nothing };

interface Props {
  readonly outcome: Outcome;
  /** What the course asked in each version that was found; one that is not there did not arrive. */
  readonly versions: ReadonlyMap<string, CourseVersion>;
  readonly here: Here;
  /** Of the first heading, which gets the focus. */
  readonly id: string;
}

export function Found({ outcome, versions, here, id }: Props) {
  if ('nothing' in outcome) {
    const [title = '', text = ''] = words.nothing[outcome.nothing];
    return (
      <article class="found plain" data-found="nothing" aria-labelledby={id}>
        <header class="verdict">
          <Icon path={icons.file} />
          <h2 id={id} tabIndex={-1}>
            {title}
          </h2>
          <p>{text}</p>
        </header>
      </article>
    );
  }
  const { statements, refused, file } = outcome;
  const idOf = (index: number) => (index ? `${id}-${index}` : id);
  return (
    <>
      {statements.map((statement, index) => (
        <Statement
          key={statement.own?.jwt ?? index}
          id={idOf(index)}
          {...{ statement, here }}
          against={againstOf(statement, versions, here)}
          // A seal is by one key: it is told with the record of that key.
          file={index ? undefined : file}
        />
      ))}
      {refused.map((one, index) => (
        <Refused key={one} id={idOf(statements.length + index)} refused={one} />
      ))}
    </>
  );
}

function againstOf(
  { claims: { course } }: Proven,
  versions: ReadonlyMap<string, CourseVersion>,
  here: Here,
): Against {
  if (course.id !== here.course.id) return { is: 'elsewhere' };
  if (!here.versions.includes(course.version)) return { is: 'unknown' };
  const version = versions.get(course.version);
  return version ? { is: 'known', version } : { is: 'missing' };
}

/** In the colours of trouble: what was changed, or pretends. */
const alarming: readonly RefusedRecord['why'][] = ['changed', 'key', 'not-ours'];

function Refused({ refused: { why, says, title }, id }: { refused: RefusedRecord; id: string }) {
  const [heading = '', text = ''] = words.refused[why];
  const alarms = alarming.includes(why);
  return (
    <article class="found plain" data-found={why} data-alarm={alarms} aria-labelledby={id}>
      <header class="verdict">
        <Icon path={alarms ? signs.trouble : icons.file} />
        <h2 id={id} tabIndex={-1}>
          {heading}
        </h2>
        <p>{text}</p>
        {title && <Quoting around={words.itCallsItself} name={title} />}
        {/* A key’s own name says nothing to people. */}
        {says && !says.startsWith('did:jwk:') && <Quoting around={words.itSays} name={says} />}
      </header>
    </article>
  );
}
