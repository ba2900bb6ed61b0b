/** What the sheet cannot show as it was typed: loaded when there is something to look at. */
import { listed } from './phrases.ts';

const someLetters = (letters: readonly string[], of: string) =>
  letters.length > 6 ? `letters of ${of}` : listed(letters.map((letter) => `“${letter}”`));

export const statementLetters = {
  cut: (end: string) => `The sheet takes a name of 200 letters. On it yours ends after “…${end}”.`,
  missing: (letters: readonly string[]) =>
    `The PDF’s own fonts lack ${someLetters(letters, 'this name')}. Your name will stand on the sheet as a picture, drawn with the letters of this device, with the typed name in it for search and screen readers.`,
  boxes: (letters: readonly string[]) =>
    `The PDF’s own fonts lack ${someLetters(letters, 'this name')}, and so does this device: there would be empty boxes. Write your name in Latin letters as well, and the sheet shows that; without, it has a line to write your name on. The name as you typed it is in the credential and in the text of the file. On a device that shows it, it stands on the sheet.`,
  ownWords: (letters: readonly string[]) =>
    `The PDF’s own fonts lack ${someLetters(letters, 'these words')}. In the PDF a line stands in their place, which says that your words are in the credential inside the file. The printed sheet shows them as they stand here.`,
};
