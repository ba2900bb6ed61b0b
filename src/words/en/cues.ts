/**
 * Words by which a reader of English can tell options apart without knowing anything. Looked for in courses whose
 * language is English; what they come to is reckoned in `course/checks/cues.ts`.
 */
export const cues = {
  /** In an option's text, each with what it is called in a message. */
  words: [
    { called: '“because” or “since”', pattern: /\b(?:because|since)\b/i },
    { called: '“so that”', pattern: /\bso that\b/i },
    { called: '“ask” or “hear”', pattern: /\b(?:ask(?:s|ing)?|heard?)\b/i },
    {
      called: 'a word that allows no exception (“all”, “every”, “never”, “only”)',
      pattern: /\b(?:all|always|each|every|never|nothing|only)\b/i,
    },
  ],
  /** In the text of one option of a question and of no other: there it marks that one, whatever it says. */
  alone: [
    { called: '“who”, “what”, “whom” or “whose”', pattern: /\b(?:who|whom|whose|what)\b/i },
    { called: '“all”, “never”, “always”, “every” or “any”', pattern: /\b(?:all|always|any|every|never)\b/i },
  ],
  /** In the reason of an option that can be defended: that it can be, and not what defends it. */
  formula:
    /\b(?:can be (?:argued|defended)|one can argue|speaks for it|so it can\b|may be, so|something in it|so one can see why)/i,
} as const;
