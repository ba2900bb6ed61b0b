/** The model of an approach: a message to a partner, its sentences marked ours, theirs or shared, and versions. Pure. */

import { momentOf } from '../../ui/day.ts';
import type { Json, Kind, Parts } from '../kind.ts';
import { isSentence } from '../sentence.ts';
import { pieces } from './split.ts';
import { approach as words } from './words/en/approach.ts';

/** Whose a sentence is, in the order of the drawing. */
export const marks = ['ours', 'theirs', 'shared'] as const;
export type Mark = (typeof marks)[number];

export interface Field {
  readonly label: string;
  readonly hint: string;
}

export interface ApproachData {
  readonly to: Field;
  readonly message: Field;
  /** What each mark means, in a few words. */
  readonly meanings: Readonly<Record<Mark, string>>;
  /** Things to look for oneself, one by one. */
  readonly looks: readonly { readonly id: string; readonly text: string }[];
}

export interface Sentence {
  readonly text: string;
  /** Made of the sentence's own words, so that it stays the same wherever the sentence goes. */
  readonly key: string;
  readonly mark: Mark | undefined;
}

export interface Version {
  readonly part: string;
  /** From 1, by the order of making. It stays when others are removed. */
  readonly number: number;
  /** When it was kept: milliseconds since 1970. */
  readonly at: number;
  readonly to: string;
  readonly message: string;
  readonly sentences: readonly Sentence[];
}

export interface Approach {
  readonly to: string;
  readonly message: string;
  readonly sentences: readonly Sentence[];
  /** Ids of the looks that the learner ticked. */
  readonly looked: ReadonlySet<string>;
  /** Oldest first. */
  readonly versions: readonly Version[];
  /** How many were ever kept, the removed ones too. */
  readonly made: number;
}

export const toPart = 'to';
export const messagePart = 'message';
export const markPart = (key: string) => `mark/${key}`;
export const lookPart = (id: string) => `look/${id}`;
/** The value of a look that was ticked, as its checkbox says it. */
export const ticked = 'yes';

/** So many sentences can be marked: a first message has a dozen. */
export const MOST = 60;
/** From so many marked sentences on the work counts as begun, and the balance is spoken of. */
export const ENOUGH = 3;

const plain = (text: string) => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** A short name made of a text's own words (cyrb53): the same words give the same name, on every device. */
function nameOf(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

/**
 * The sentences of MESSAGE that can be marked. A greeting, a name or a line of two words needs no mark. The same
 * sentence twice has two keys.
 */
export function sentencesOf(message: string, markOf: (key: string) => unknown): readonly Sentence[] {
  const times = new Map<string, number>();
  const texts = pieces(message)
    .map(plain)
    .filter((text) => !text.endsWith(',') && isSentence(text));
  return texts.slice(0, MOST).map((text) => {
    const name = nameOf(text);
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    const key = time > 1 ? `${name}-${time}` : name;
    return { text, key, mark: marks.find((mark) => mark === markOf(key)) };
  });
}

export type Balance = Readonly<Record<Mark | 'open', number>>;

export function balanceOf(sentences: readonly Sentence[]): Balance {
  const count = (wanted: Mark | undefined) => sentences.filter(({ mark }) => mark === wanted).length;
  return { ours: count('ours'), theirs: count('theirs'), shared: count('shared'), open: count(undefined) };
}

/** Before the name of each version. */
export const versionPrefix = 'version/';

function readVersion(part: string, number: number, stored: Json): Version[] {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return [];
  const { at, to, message, marks: kept } = stored as Record<string, Json>;
  if (typeof at !== 'number' || !momentOf(at)) return [];
  if (typeof message !== 'string' || !message.trim()) return [];
  const known = new Map<string, Json>(typeof kept === 'object' && kept !== null ? Object.entries(kept) : []);
  const sentences = sentencesOf(message, (key) => known.get(key));
  return [{ part, number, at, to: typeof to === 'string' ? to : '', message, sentences }];
}

export const approachKind: Kind<ApproachData, Approach> = {
  name: 'approach',
  readAnswer(parts: Parts, { looks }) {
    const text = (part: string) => {
      const stored = parts.get(part);
      return typeof stored === 'string' ? stored : '';
    };
    const message = text(messagePart);
    // Their parts sort as they were made. One that was removed is empty, and keeps its place and number.
    const made = [...parts]
      .filter(([part]) => part.startsWith(versionPrefix))
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    return {
      to: text(toPart),
      message,
      sentences: sentencesOf(message, (key) => parts.get(markPart(key))),
      looked: new Set(
        looks.flatMap(({ id }) => {
          const stored = parts.get(lookPart(id));
          return Array.isArray(stored) && stored.includes(ticked) ? [id] : [];
        }),
      ),
      versions: made.flatMap(([part, stored], index) => readVersion(part, index + 1, stored)),
      made: made.length,
    };
  },
  standing({ to, message, sentences, looked, versions }) {
    const marked = sentences.length - balanceOf(sentences).open;
    if (marked >= ENOUGH) return { state: 'done' };
    const begun = to.trim() || message.trim() || looked.size || versions.length;
    return begun ? { state: 'begun', words: words.marked(marked, ENOUGH) } : { state: 'new' };
  },
};
