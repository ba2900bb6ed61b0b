/** The keys, on a sheet over the wall. */
import { useEffect, useRef } from 'preact/hooks';
import { help as words } from '../words/en/wall.ts';

interface KeysProps {
  readonly letters: boolean;
  readonly setLetters: (on: boolean) => void;
  readonly close: () => void;
}

export function Keys({ letters, setLetters, close }: KeysProps) {
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    sheet.current?.showModal();
    // Not the first control: whoever goes on with the space key would turn the letters off.
    sheet.current?.querySelector('button')?.focus();
  }, []);
  return (
    <dialog class="keys" aria-labelledby="keys-title" ref={sheet} onClose={close}>
      <h2 id="keys-title">{words.title}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.key}</th>
            <th scope="col">{words.does}</th>
          </tr>
        </thead>
        <tbody>
          {words.rows.map(([key, does]) => (
            <tr key={key}>
              <th scope="row">{key}</th>
              <td>{does}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <label class="letters">
        <input
          type="checkbox"
          autocomplete="off"
          checked={letters}
          onChange={({ currentTarget }) => setLetters(currentTarget.checked)}
        />
        <span>{words.letters}</span>
      </label>
      <p class="hint">{words.lettersWhy}</p>
      <p class="actions">
        <button type="button" class="button main" onClick={() => sheet.current?.close()}>
          {words.close}
        </button>
      </p>
    </dialog>
  );
}
