const longest = 80;

/**
 * What somebody else wrote of themselves, as one line of a bearable length, to stand between quotes in a sentence of
 * ours: without quotes that would end those, and without signs that nobody sees, which turn the order of letters round.
 */
export function shortened(text: string): string {
  const line = text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    // What joins and parts letters, in Persian or in emoji, stays.
    .replace(/["“”„‟″〝〞＂]|(?![\u200c\u200d])[\p{Cf}\p{Cs}]/gu, '')
    .trim();
  const letters = [...line];
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line || '…';
}
