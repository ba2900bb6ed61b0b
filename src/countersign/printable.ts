/**
 * What others wrote, as a terminal shows it: signs that turn the order of letters round, move the cursor or hide are
 * written by their numbers, so that nobody reads a name that is not there. What joins letters, in Persian, stays. Pure.
 */
export const printable = (text: string): string =>
  text.replace(
    /(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\u115f\u1160\u3164\u2800\uffa0]/gu,
    (sign) => `‹U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}›`,
  );
