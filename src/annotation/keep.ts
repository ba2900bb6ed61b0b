/** What the learner does to annotations, in the record of this page. */
import { keeper } from '../progress/here.ts';
import type { Progress } from '../progress/progress.ts';
import type { Quote } from './find.ts';
import { type Annotation, bringingBack, marking, removing, wordsItem } from './kept.ts';

/** Random, so that two devices never mean one by it. */
export const newId = (): string => crypto.getRandomValues(new Uint32Array(2)).join('-');

export function mark(
  lesson: string,
  passage: Quote,
  id = newId(),
): Pick<Annotation, 'lesson' | 'id' | 'passage'> {
  const one = { lesson, id, passage };
  keeper.record(marking(one));
  return one;
}

/** @param over what was in view when the writer began */
export function writeWords(
  one: Pick<Annotation, 'lesson' | 'id' | 'passage'>,
  words: string,
  over: Progress,
): void {
  // It may have been taken away in another tab meanwhile: what is written is kept.
  keeper.record(marking(one));
  keeper.record({ item: wordsItem(one), kind: 'text', value: words, over });
}

export function remove(one: Annotation): void {
  for (const change of removing(one)) keeper.record(change);
}

export function bringBack(one: Annotation): void {
  for (const change of bringingBack(one)) keeper.record(change);
}
