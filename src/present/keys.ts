/** What a key means while something is on the wall. Clickers send Page Down and Page Up, and B or a full stop. Pure. */

export type Move =
  | 'next'
  | 'back'
  | 'first'
  | 'last'
  | 'reasons'
  | 'count'
  | 'timer'
  | 'black'
  | 'full'
  | 'keys'
  | 'leave';

export type Press =
  | { readonly move: Move }
  /** From 1. */
  | { readonly choice: number }
  | { readonly hand: number; readonly by: 1 | -1 };

interface Key {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly metaKey: boolean;
}

interface State {
  /** Letters, signs and numbers are keys too: whoever speaks to the page may turn them off. */
  readonly letters: boolean;
  /** Hands are being counted: a number is a hand. */
  readonly counting: boolean;
  /** The page is read from right to left. */
  readonly rtl?: boolean;
}

const named: Readonly<Record<string, Move>> = {
  PageDown: 'next',
  PageUp: 'back',
  ' ': 'next',
  Home: 'first',
  End: 'last',
  Escape: 'leave',
};

const lettered: Readonly<Record<string, Move>> = {
  r: 'reasons',
  c: 'count',
  t: 'timer',
  b: 'black',
  '.': 'black',
  f: 'full',
  '?': 'keys',
};

export function pressOf(event: Key, { letters, counting, rtl = false }: State): Press | undefined {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = event;
  if (ctrlKey || altKey || metaKey) return undefined;
  // As PowerPoint has it: Shift and space go back.
  if (key === ' ' && shiftKey) return { move: 'back' };
  if (key === 'ArrowRight' || key === 'ArrowDown')
    return { move: key === 'ArrowRight' && rtl ? 'back' : 'next' };
  if (key === 'ArrowLeft' || key === 'ArrowUp') return { move: key === 'ArrowLeft' && rtl ? 'next' : 'back' };
  const move = named[key] ?? (letters ? lettered[key.toLowerCase()] : undefined);
  if (move) return { move };
  if (!letters) return undefined;
  // By its place on the keyboard: with Shift, and on French keyboards without, the key itself is no number.
  const number = Number(/^Digit([1-9])$/.exec(code)?.[1] ?? (/^[1-9]$/.test(key) ? key : 0));
  if (!number) return undefined;
  return counting ? { hand: number, by: shiftKey ? -1 : 1 } : { choice: number };
}

interface Target {
  readonly localName: string;
  readonly type?: string;
  readonly isContentEditable?: boolean;
}

/** Whether KEY is for the control that has the focus: what is typed in a field, and what presses a button. */
export function isTheirs(key: string, { localName, type, isContentEditable }: Target): boolean {
  if (key === 'Escape') return false;
  if (isContentEditable || /^(input|textarea|select)$/.test(localName))
    return type !== 'checkbox' || key === ' ';
  return (key === ' ' || key === 'Enter') && /^(a|button|summary)$/.test(localName);
}
