import type { JSX } from 'preact';

/** ROWS as a list; of none there is no list, which a screen reader would call empty. */
export const list = (rows: readonly JSX.Element[]) => rows.length > 0 && <ul>{rows}</ul>;
