/** What was sent to me: brought in, looked at, and laid beside mine only when I say so. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { isRightToLeft } from '../documents/text.ts';
import { dayOf } from '../ui/day.ts';
import { Icon } from '../ui/Icon.tsx';
import * as icons from '../ui/icons.ts';
import { dayInWords } from '../words/en/days.ts';
import { listed } from '../words/en/phrases.ts';
import { room as words } from '../words/en/room.ts';
import { noChanges } from './agenda.ts';
import { type Brought, largest, looked, type Standing, standingOf } from './brought.ts';
import { read, readKept, toLetters } from './carry.ts';
import { useSaid } from './said.ts';
import type { Shared } from './shared.ts';

export interface ReceiveProps extends Shared {
  readonly theirs: Brought | undefined;
  /** Whether this browser keeps what the page gives it. */
  readonly isKept: boolean;
  /** Called once what came is laid beside mine. */
  readonly laid: () => void;
  /** Gets what opens a thing that came in the address. */
  readonly register: (open: (given: string) => void) => void;
}

interface Came {
  readonly given: string;
  readonly brought: Brought;
  readonly skipped: number;
  readonly standing: 'first' | 'newer' | 'another';
}

/** UTF-8 may take four bytes a letter. */
const largestFile = largest * 4;

/** A name that is read from right to left must not turn the sentence around. */
const whoSent = ({ name }: Brought) => (isRightToLeft(name) ? `\u2068${name}\u2069` : name || words.someone);
const dayIn = ({ made }: Brought) => dayInWords(dayOf(made));

/** What the code in a picture says; `undefined` where it has none. */
const codeIn = async (picture: File): Promise<string | undefined> =>
  (await (await import('../group/see.ts')).codesInPicture(picture))[0];

export function Receive(props: ReceiveProps) {
  const { data, sides, theirs, write, partnership, name, isKept, laid, register } = props;
  const [said, say] = useSaid();
  const [came, setCame] = useState<Came>();
  const heading = useRef<HTMLHeadingElement>(null);
  const asked = useRef<HTMLHeadingElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const pasted = useRef<HTMLTextAreaElement>(null);
  const now = useRef(props);
  now.current = props;
  const latest = useRef(0);
  /** Whoever opened something is led to it; whoever chooses another partnership stays where they are. */
  const toAsked = useRef(false);
  useEffect(() => {
    if (toAsked.current) asked.current?.focus();
    toAsked.current = false;
  }, [came]);

  const refuse = (sentence: string) => {
    setCame(undefined);
    say(sentence);
  };
  const open = async (given: string, byHand = true) => {
    const mineToRead = ++latest.current;
    say(words.reading);
    const found = await read(given, data, sides);
    if (mineToRead !== latest.current) return;
    if (!found.ok) return refuse(words.refused[found.why]);
    const { brought, skipped } = looked(found.brought, data, sides);
    if (!brought.answers.size) return refuse(words.refused.unknown);
    // The page may have read what it keeps or not yet: a link is opened as soon as it is there.
    const kept = await readKept(now.current.room.theirs, data, sides);
    if (mineToRead !== latest.current) return;
    const standing: Standing = standingOf(brought, now.current.mine, kept);
    if (standing === 'own' || standing === 'again') return refuse(words.refused[standing]);
    if (standing === 'older')
      return refuse(words.refused.older(whoSent(brought), dayIn(brought), kept ? dayIn(kept) : ''));
    say('');
    toAsked.current = byHand;
    setCame({ given, brought, skipped, standing });
  };
  // Whoever chooses another partnership sees how it stands to that one.
  useEffect(() => {
    if (came) void open(came.given, false);
    else say('');
  }, [partnership]);
  register((given) => void open(given));

  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const isPicture = file.type.startsWith('image/');
    if (!isPicture && file.size > largestFile) return refuse(words.refused['too-large']);
    say(words.reading);
    await (isPicture ? codeIn(file) : file.text()).then(
      (given) => (given === undefined ? refuse(words.refused.noCode) : open(given)),
      () => refuse(words.refused.unread),
    );
  };
  const lay = async ({ brought }: Came) => {
    const letters = await toLetters(brought, data);
    if (!letters) return refuse(words.refused['too-large']);
    // With how this side is called by chance: who opens which point hangs on it.
    write({ me: now.current.room.me, theirs: letters, changes: noChanges });
    setCame(undefined);
    if (pasted.current) pasted.current.value = '';
    say(words.laid(whoSent(brought)));
    laid();
  };
  const putAway = () => {
    refuse(words.putAway);
    heading.current?.focus();
  };
  const remove = () => {
    write({ theirs: '', changes: noChanges });
    say(words.removed);
    heading.current?.focus();
  };
  const list = ({ answers }: Brought) =>
    listed(
      data.tools.flatMap((tool) => {
        const count = answers.get(tool.id)?.size;
        return count ? [words.count(tool.title, count)] : [];
      }),
    );
  return (
    <section class="step" aria-labelledby="sent">
      <h2 id="sent" tabIndex={-1} ref={heading}>
        <span class="numeral">2</span> {words.sent}
      </h2>
      {theirs ? (
        <div class="is-here">
          <p>{words.isHere(whoSent(theirs), dayIn(theirs), list(theirs))}</p>
          <p class="hint">{isKept ? words.isHereHint : words.notKept}</p>
          <p class="actions">
            <button type="button" class="button" onClick={remove}>
              {words.remove}
            </button>
          </p>
        </div>
      ) : (
        <p>{words.sentLead}</p>
      )}
      <div class="ways-in">
        <button type="button" class="button" onClick={() => picker.current?.click()}>
          <Icon path={icons.upload} /> {words.load}
        </button>
        <input
          ref={picker}
          type="file"
          accept=".json,.txt,application/json,text/plain,image/*"
          aria-label={words.load}
          hidden
          onChange={({ currentTarget }) => {
            void openFile(currentTarget.files?.[0]);
            // Emptied, so that the same file can be picked again after a refusal.
            currentTarget.value = '';
          }}
        />
        <div class="field">
          <label class="label" for="room-pasted">
            {words.paste}
          </label>
          <textarea
            id="room-pasted"
            ref={pasted}
            rows={2}
            autocomplete="off"
            spellcheck={false}
            translate={false}
          />
        </div>
        <button type="button" class="button" onClick={() => void open(pasted.current?.value ?? '')}>
          {words.open}
        </button>
      </div>
      <p class="said" role="status">
        {said}
      </p>
      {came && (
        <div class="came">
          <h3 tabIndex={-1} ref={asked}>
            {words.came(whoSent(came.brought), dayIn(came.brought))}
          </h3>
          <p>{list(came.brought)}.</p>
          {came.skipped > 0 && <p class="hint">{words.skipped(came.skipped)}</p>}
          <p>{words.standing[came.standing](theirs ? whoSent(theirs) : '', name)}</p>
          <p class="actions">
            <button type="button" class="button main" onClick={() => void lay(came)}>
              {words.layIt}
            </button>
            <button type="button" class="button" onClick={putAway}>
              {words.notNow}
            </button>
          </p>
        </div>
      )}
    </section>
  );
}
