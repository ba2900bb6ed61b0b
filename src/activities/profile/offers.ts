/** What a profile lends to other activities: its texts, by the ids of their fields. */
import type { Parts } from '../kind.ts';

export const offersOf = (parts: Parts) =>
  [...parts].flatMap(([name, text]) =>
    typeof text === 'string' && text.trim() ? [{ name, value: text.trim() }] : [],
  );
