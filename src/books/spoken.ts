/** Texts as a book says them. */
import { drawsAnew as welshDrawsAnew } from '../activities/quiz/words/cy/quiz.ts';
import { drawsAnew } from '../activities/quiz/words/en/quiz.ts';
import { staysHere as welshStaysHere } from '../words/cy/activity.ts';
import { staysHere } from '../words/en/activity.ts';

const ofTheScreen = [staysHere, drawsAnew, welshStaysHere, welshDrawsAnew];

/** A text without what it says of the screen, and without the sign that only holds a note's number to its word. */
export const spoken = (text: string): string =>
  ofTheScreen.reduce((said, sentence) => said.replaceAll(sentence, ''), text).replaceAll('\u2060', '');
