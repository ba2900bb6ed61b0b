/** How long an activity takes, reckoned from what is in it: what authors are told beside the minutes that they declare. Pure. */
import { countWords, readingMinutes } from '../course/minutes.ts';

export interface Asks {
  /** Choices among what is offered. */
  readonly decisions?: number;
  /** Texts of the learner’s own, a sentence or two each. */
  readonly texts?: number;
  /** What is written in one line: a name, the end of a sentence. */
  readonly lines?: number;
  /** What share of its texts one learner reads, where that is not all: a final check draws from a bank. */
  readonly read?: number;
}

/** A quarter of a minute to decide; a minute and a half to think of a sentence or two and type them, for a line a half. */
const DECISION = 0.25;
const TEXT = 1.5;
const LINE = 0.5;
/** Of the reasons, readers open that of their own choice and that of the best, and of examples some: about half. */
const FOLDED = 0.5;
const folded = ['why', 'whys', 'reason', 'reasons', 'because', 'example', 'borrowed'];
/** Names, and what stands for something else than itself, is not read. */
const isRead = (text: string) => /\s/.test(text.trim());

function wordsIn(value: unknown, share = 1): number {
  if (typeof value === 'string') return isRead(value) ? countWords(value) * share : 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce(
    (sum, [name, own]) => sum + wordsIn(own, folded.includes(name) ? FOLDED : share),
    0,
  );
}

/** In minutes, to the half. */
export function takes(activity: object, { decisions = 0, texts = 0, lines = 0, read = 1 }: Asks): number {
  const writing = texts * TEXT + lines * LINE;
  const minutes = readingMinutes(wordsIn(activity) * read) + decisions * DECISION + writing;
  return Math.max(0.5, Math.round(minutes * 2) / 2);
}
