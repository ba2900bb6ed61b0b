type Written = (date: Date, language: string, how: Intl.DateTimeFormatOptions) => string;

/** Dates in a language whose months browsers lack. English has none to write: whoever asks lets the browser do it. */
export const written = undefined as Written | undefined;
