/** DATE as LANGUAGE writes it. What a browser does not know in a language, the file of this name in that one does. */
export const written = (date: Date, language: string, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language, how).format(date);
