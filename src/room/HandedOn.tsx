/** What one brings, on its way: a link with its ways and its picture, or a file. Fetched at the first button. */
import { useRef } from 'preact/hooks';
import { codeOf, drawn } from '../ui/qr-code.ts';
import { saveFile } from '../ui/save-file.ts';
import { room as words } from '../words/en/room.ts';
import { type Brought, countOf } from './brought.ts';
import { longestLink, toFile, toLetters } from './carry.ts';
import type { RoomData } from './room-data.ts';

const addressOf = (letters: string) => `${location.href.replace(/[?#].*$/, '')}#r=${letters}`;

/** The letters, and what is said of them; none where they are more than the other side's page would take. */
export async function linkFrom(
  brought: Brought,
  data: RoomData,
): Promise<{ readonly letters?: string; readonly said: string }> {
  const letters = await toLetters(brought, data);
  if (!letters) return { said: words.tooMuch };
  const { length } = addressOf(letters);
  return {
    letters,
    said:
      length > longestLink
        ? words.tooLong(length, longestLink)
        : words.ready(length, countOf(brought.answers)),
  };
}

/** Resolves to what is said of it. */
export async function saveBrought(brought: Brought, data: RoomData): Promise<string> {
  if (!(await toLetters(brought, data))) return words.tooMuch;
  saveFile(words.fileName, new Blob([toFile(brought, data)], { type: 'application/json' }));
  return words.saved(words.fileName, countOf(brought.answers));
}

export function HandedOn({
  letters,
  say,
}: {
  readonly letters: string;
  readonly say: (sentence: string) => void;
}) {
  const field = useRef<HTMLInputElement>(null);
  const link = addressOf(letters);
  const isShort = link.length <= longestLink;
  const code = isShort ? codeOf(link) : undefined;
  const copy = (text: string, refused: string) =>
    // Without https there is no clipboard at all.
    Promise.resolve(navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'))).then(
      () => say(words.copied),
      () => {
        if (text === link) field.current?.select();
        say(refused);
      },
    );
  const hand = () =>
    navigator.share({ url: link }).then(
      () => say(words.handed),
      (error: Error) => {
        // Whoever closed what opened knows it.
        if (error.name !== 'AbortError') say(words.notHanded);
      },
    );
  const isHere =
    location.protocol === 'file:' || /^(localhost|.*\.localhost|127\..*|\[::1\])$/.test(location.hostname);
  return (
    <div class="handed">
      {isShort && (
        <div class="field">
          <label class="label" for="room-link">
            {words.linkLabel}
          </label>
          <input
            id="room-link"
            ref={field}
            class="the-link"
            type="text"
            readOnly
            translate={false}
            value={link}
            onFocus={({ currentTarget }) => currentTarget.select()}
          />
        </div>
      )}
      <p class="actions">
        {isShort && (
          <button type="button" class="button main" onClick={() => void copy(link, words.copyYourself)}>
            {words.copy}
          </button>
        )}
        {isShort && 'share' in navigator && (
          <button type="button" class="button" onClick={() => void hand()}>
            {words.hand}
          </button>
        )}
        <button type="button" class="button" onClick={() => void copy(letters, words.codeCopyYourself)}>
          {words.copyCode}
        </button>
      </p>
      <p class="hint">{words.codeHint}</p>
      {isHere && isShort && <p class="hint">{words.onlyHere}</p>}
      {code && (
        <figure class="code">
          <div ref={(place) => place?.replaceChildren(drawn(code, words.picture))} />
          <figcaption>{words.pictureText}</figcaption>
        </figure>
      )}
    </div>
  );
}
