/** The model of a reflection: texts by prompt, and whether the model answer was asked for. Pure. */

import type { Kind, Parts } from '../kind.ts';
import { isSentence } from '../sentence.ts';
import * as words from './words/en/reflect.ts';

export interface Prompt {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows: number;
}

export interface ReflectData {
  readonly prompts: readonly Prompt[];
  /** Whose the model answer is; its text stands in the written form. */
  readonly by: string;
  readonly who?: string | undefined;
  readonly compare: readonly Prompt[];
}

interface Reflection {
  /** Prompt id → what was written, for the prompts and those of the comparison alike. No empty texts. */
  readonly texts: ReadonlyMap<string, string>;
  /** The learner has opened the model answer. It stays open. */
  readonly compared: boolean;
}

/** The part that keeps whether the model answer was opened. No prompt may have this name. */
export const comparedPart = 'compared';

/** The written form's key of the model answer. */
export const modelKey = 'model';

/** Has the learner written a sentence of their own under one of the prompts? What follows the model is not asked. */
export const hasSentence = (texts: Reflection['texts'], { prompts }: ReflectData): boolean =>
  prompts.some(({ id }) => isSentence(texts.get(id) ?? ''));

/** The paragraphs of a model answer. */
export const paragraphsOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean);

export const reflectKind: Kind<ReflectData, Reflection> = {
  name: 'reflect',
  readAnswer(parts: Parts, { prompts, compare }: ReflectData): Reflection {
    const texts = new Map<string, string>();
    for (const { id } of [...prompts, ...compare]) {
      const text = parts.get(id);
      if (typeof text === 'string' && text.trim()) texts.set(id, text);
    }
    return { texts, compared: parts.get(comparedPart) === true };
  },
  standing({ texts, compared }, data) {
    if (hasSentence(texts, data)) return { state: 'done' };
    return texts.size || compared ? { state: 'begun', words: words.sentenceToCome } : { state: 'new' };
  },
};
