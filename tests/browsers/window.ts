/** A browser's window, by the few things that the journey asks of it: what a person does, and what they see. */
export interface Window {
  /** As `Firefox 153.0`. */
  readonly name: string;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** A press of the mouse in the middle of what SELECTOR names; it is brought into view. */
  press(selector: string): Promise<void>;
  /** Letters into the field that SELECTOR names. */
  type(selector: string, text: string): Promise<void>;
  /** A key, to whatever has the focus. */
  key(name: Key): Promise<void>;
  /** A file, by its path on this machine, into a field for files, which may be hidden. */
  give(selector: string, file: string): Promise<void>;
  size(width: number, height: number): Promise<void>;
  /** What an expression comes to in the page, promises waited for; of what JSON can hold. */
  ask<T>(expression: string): Promise<T>;
  /** A picture of the window, as PNG. */
  picture(): Promise<Uint8Array>;
  close(): Promise<void>;
}

export type Key = 'Tab' | 'Enter' | 'Space' | 'Escape' | 'ArrowDown' | 'ArrowRight';

/** How a browser of one make is got and opened. */
export interface Make {
  readonly title: string;
  /** Opens one that is there. Answers nothing where it is not. */
  open(): Promise<Window | undefined>;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
}
