/**
 * One box for free text: the same on paper, without a script and live. While somebody types, the box has the say;
 * else it follows what is kept, so that another tab's text turns up in it.
 */
import { useRef, useState } from 'preact/hooks';
import * as words from '../words/en/activity.ts';

interface TextFieldProps {
  /** `ACTIVITY/PART`: the field's name, and its id in the page. */
  readonly id: string;
  readonly label: string;
  /** What tells it apart from another of the same label: said after the label, not shown. */
  readonly of?: string | undefined;
  readonly hint?: string | undefined;
  /** The languages of label and hint where they are others than around: the build gives them, see `build/said-in.ts`. */
  readonly saidIn?: string;
  readonly hintIn?: string;
  /** What is kept. */
  readonly value: string;
  /** Other versions, written apart on two devices or tabs: newest first. */
  readonly copies?: readonly string[];
  readonly onWrite?: (text: string) => void;
  /** Takes another version over. Without it `onWrite` gets the text. */
  readonly onUse?: (text: string) => void;
  /** 1 gives a single line. */
  readonly rows?: number;
  readonly maxLength?: number;
}

export function TextField(props: TextFieldProps) {
  const {
    id,
    label,
    of,
    hint,
    value,
    copies = [],
    onWrite,
    onUse = onWrite,
    rows = 3,
    maxLength = 20_000,
  } = props;
  const box = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | undefined>();
  const text = typed ?? value;
  const left = maxLength - text.length;
  const own = {
    id,
    name: id,
    ref: box,
    value: text,
    // The browser would cut what is pasted without a word. Without a script nothing else would hold the limit.
    ...(!onWrite && { maxLength }),
    autocomplete: 'off',
    ...(hint && { 'aria-describedby': `${id}/hint` }),
    ...(left < 0 && { 'aria-invalid': true }),
    ...(onWrite && {
      onInput: () => {
        const now = box.current?.value ?? '';
        setTyped(now);
        onWrite(now.slice(0, maxLength));
      },
      onFocus: () => setTyped(box.current?.value),
      // A moment later, because the page keeps what still waits only as the focus leaves.
      // What is beyond the limit stands nowhere but here, so it stays.
      onBlur: () =>
        setTimeout(() => {
          const over = (box.current?.value.length ?? 0) > maxLength;
          if (!over && document.activeElement !== box.current) setTyped(undefined);
        }),
    }),
  } as const;
  const use = (text: string) => {
    onUse?.(text);
    // The button goes with the other version; the box that now holds it takes the focus.
    setTyped(text);
    if (box.current) box.current.value = text;
    box.current?.focus();
  };
  return (
    <div class="field">
      <label class="label" for={id} lang={props.saidIn}>
        {label}
        {of && <span class="sr-only"> ({of})</span>}
      </label>
      {hint && (
        <span class="hint" id={`${id}/hint`} lang={props.hintIn}>
          {hint}
        </span>
      )}
      {rows === 1 ? <input type="text" {...own} /> : <textarea rows={rows} {...own} />}
      {onWrite && left >= 0 && left < maxLength / 10 && <p class="hint">{words.left(left)}</p>}
      {onWrite && left < 0 && (
        <p class="over" role="alert">
          {words.over(maxLength, -left)}
        </p>
      )}
      {copies.length > 0 && (
        <div class="copies">
          <p class="hint">{words.otherVersion}</p>
          {copies.map((other) => (
            <blockquote key={other}>
              <p>{other}</p>
              <button type="button" class="button" onClick={() => use(other)}>
                {words.useOther} <span class="sr-only">({of ? `${label}, ${of}` : label})</span>
              </button>
            </blockquote>
          ))}
        </div>
      )}
    </div>
  );
}
