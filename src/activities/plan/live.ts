/** What a plan's fields have in common: on paper without handlers, live with them. */
import type { ComponentChildren } from 'preact';
import type { ViewProps } from '../kind.ts';

/** What fields need to be live. */
export type Live = Pick<ViewProps<unknown>, 'parts' | 'record' | 'copies' | 'say'>;

export interface FieldsProps {
  /** The activity's. */
  readonly id: string;
  readonly part: string;
  readonly live?: Live | undefined;
  readonly children?: ComponentChildren;
}

/** A text field’s share of that: what is kept, and how to write. */
export const textOf = (part: string, live?: Live) => {
  const value = live?.parts.get(part);
  return {
    value: typeof value === 'string' ? value : '',
    ...(live && { copies: live.copies(part), onWrite: (text: string) => live.record.write(part, text) }),
  };
};
