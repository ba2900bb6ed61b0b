/**
 * The file in which partners hand each other their answers: no names, nothing of the course’s progress. A file comes
 * from somebody else, so that nothing in it is believed before it is looked at. Pure but for the opening.
 */

import {
  type Answer,
  type Answers,
  type AnswerTrouble,
  entriesOf,
  plain,
  type Question,
  readOne,
} from './expectations.ts';
import { together as words } from './words/en/expectations-together.ts';

export const fileName = 'expectations.json';
/** The largest file that is read, in bytes. A full one has less than a fifth of it. */
export const largestFile = 100 * 1024;
const format = 'course-expectations';
const version = 1;

/** Why a file is refused: a key of `together.refused`. */
export type FileTrouble =
  | AnswerTrouble
  | 'too-large'
  | 'foreign'
  | 'newer'
  | 'other-activity'
  | 'unknown-question'
  | 'empty';

export type FileRead =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly why: FileTrouble };

/** What the learner is told of a file that was not taken: that it was not, why, and what to do. */
export const refusal = (why: FileTrouble): string => `${words.fileRefused} ${words.refused[why]}`;

/** Reads a file that somebody picked; one that is too large is not even opened. */
export async function openFile(
  file: File,
  activity: string,
  questions: readonly Question[],
): Promise<FileRead> {
  if (file.size > largestFile) return refused('too-large');
  return file.text().then(
    (text) => readFile(text, activity, questions),
    () => refused('damaged'),
  );
}

const refused = (why: FileTrouble): FileRead => ({ ok: false, why });

/** The text of a file with the answers to ACTIVITY. */
export function writeFile(activity: string, answers: Answers, questions: readonly Question[]): string {
  const content = { format, version, activity, answers: plain(answers, questions) };
  return `${JSON.stringify(content, null, 2)}\n`;
}

/** Reads a partner’s file: all of it, or nothing and the reason. Never throws. */
export function readFile(text: string, activity: string, questions: readonly Question[]): FileRead {
  if (text.length > largestFile) return refused('too-large');
  const content = entriesOf(parsed(text));
  if (!content) return refused('damaged');
  if (content.get('format') !== format) return refused('foreign');
  if (content.get('version') !== version)
    return refused(isNewer(content.get('version')) ? 'newer' : 'damaged');
  if (content.get('activity') !== activity) return refused('other-activity');
  const raw = entriesOf(content.get('answers'));
  if (!raw) return refused('damaged');
  const answers = new Map<string, Answer>();
  for (const [id, value] of raw) {
    const question = questions.find((known) => known.id === id);
    if (!question) return refused('unknown-question');
    const answer = readOne(value, question);
    if (typeof answer === 'string') return refused(answer);
    if (answer.choice || answer.own) answers.set(id, answer);
  }
  return answers.size ? { ok: true, answers } : refused('empty');
}

const isNewer = (found: unknown) => typeof found === 'number' && found > version;

/** `undefined` for what is no JSON, and for text with broken letters, which storage would not take. */
function parsed(text: string): unknown {
  try {
    const found: unknown = JSON.parse(text);
    return brokenIn(found) ? undefined : found;
  } catch {
    return undefined;
  }
}

/** Half a letter: JSON can spell one, and no honest program does. */
function brokenIn(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  const fields = Array.isArray(value) ? value : [...(entriesOf(value)?.values() ?? [])];
  return fields.some(brokenIn);
}
