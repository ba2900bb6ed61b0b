/** A name as it is kept, signed and set: only what a reader sees. Pure, and small: the page has it from the start. */

/** Scripts in which a joiner of no width shapes the letters beside it: names are spelled with it. */
const joining =
  '\\p{scx=Arab}\\p{scx=Syrc}\\p{scx=Mong}\\p{scx=Nkoo}\\p{scx=Adlm}\\p{scx=Rohg}\\p{scx=Deva}\\p{scx=Beng}\\p{scx=Guru}\\p{scx=Gujr}\\p{scx=Orya}\\p{scx=Taml}\\p{scx=Telu}\\p{scx=Knda}\\p{scx=Mlym}\\p{scx=Sinh}\\p{scx=Khmr}\\p{scx=Mymr}';

/**
 * What of the unseen stays, since it shapes what is seen. (A joiner may end a word after the sign that takes a
 * consonant's vowel: in older Malayalam a name's last letter is spelled so.)
 */
const shaping = [
  `(?<=[${joining}])[\\u200c\\u200d](?=(?![\\u200c\\u200d])[${joining}])`,
  '(?<=[\\u094d\\u09cd\\u0a4d\\u0acd\\u0b4d\\u0bcd\\u0c4d\\u0ccd\\u0d4d\\u0dca])[\\u200c\\u200d]',
  '(?<=[\\p{Emoji_Presentation}\\u2620-\\u27bf\\p{EMod}\\ufe0f])\\u200d(?=\\p{ExtPict})',
  '(?<=(?=\\P{ASCII})\\p{ExtPict})\\ufe0f',
  // One drawing of a Chinese or Japanese letter among several: families hold to theirs.
  '(?<=\\p{Script=Han})[\\ufe00-\\ufe02\\u{e0100}-\\u{e01ef}]',
  '(?<=\\p{Script=Mong})[\\u180b-\\u180d\\u180f]',
].join('|');

/** Either that, which is the first group, or what nobody sees. */
const unseen = new RegExp(`(${shaping})|[\\p{DI}\\p{Cs}\\p{Cn}\\p{Co}\\ufff9-\\ufffc]`, 'gu');

/** Blanks of any width, and letters that are one: the fillers of Hangul, the empty cell of Braille. */
const blanks = /[\p{Z}\p{Cc}\u115f\u1160\u3164\uffa0\u2800]+/gu;

/** A text without what cannot be seen: single spaces, letters and accents composed. */
export function seen(text: string): string {
  let last: string;
  let found = text.replace(blanks, ' ').replace(/([\u200c\u200d])[\u200c\u200d]+/g, '$1');
  do {
    // What shaped something that has gone, goes too.
    last = found;
    found = last.normalize('NFC').replace(unseen, '$1').replace(/ {2,}/g, ' ');
  } while (found !== last);
  return found.trim();
}

/** Letters that the sheet takes, and characters that a line of a credential does. */
const most = { letters: 200, characters: 300 };

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether something was left off a name, and the name as it is set. */
export function nameOf(typed: string): { readonly name: string; readonly cut: boolean } {
  // Nobody types so much; a file that is pasted by mistake is not read to its end.
  const whole = seen(typed.slice(0, 5000));
  let name = '';
  let letters = 0;
  for (const { segment } of clusters.segment(whole)) {
    if (++letters > most.letters || name.length + segment.length > most.characters) {
      return { name: name.trim(), cut: true };
    }
    name += segment;
  }
  return { name, cut: false };
}

/** The name as it is kept, signed and set. */
export const tidyName = (typed: string): string => nameOf(typed).name;

/** Whether somebody can be called so: there is a letter in it (or a picture that stands for one), not signs alone. */
export const isName = (name: string): boolean =>
  /[\p{Lu}\p{Ll}\p{Lt}\p{Lo}\p{Emoji_Presentation}]/u.test(name);
