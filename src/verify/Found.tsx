/** What a check found: statements, what could not be taken, or that there was nothing to check. */
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import * as signs from '../ui/signs.ts';
import { verify as words } from '../words/en/verify.ts';
import type { Here } from './here.ts';
import type { Judged, Refused as RefusedRecord } from './judge.ts';
import type { Nothing } from './read.ts';
import { Quoting, Statement } from './Statement.tsx';

export type Outcome = Judged | { readonly nothing: Nothing };

interface Props {
  readonly outcome: Outcome;
  readonly here: Here;
  /** Of the first heading, which gets the focus. */
  readonly id: string;
}

export function Found({ outcome, here, id }: Props) {
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
