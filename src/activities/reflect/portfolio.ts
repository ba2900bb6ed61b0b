/** A reflection as blocks of a document: each text under its prompt, the model answer left out. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import type { Parts } from '../kind.ts';
import { type ReflectData, reflectKind } from './reflect.ts';

export function portfolioOf(data: ReflectData, parts: Parts): readonly Block[] {
  const { texts } = reflectKind.readAnswer(parts, data);
  return [...data.prompts, ...data.compare]
    .filter(({ id }) => texts.has(id))
    .flatMap(({ id, label }): Block[] => [
      { kind: 'heading', level: 1, text: label },
      ...paragraphs(texts.get(id) ?? ''),
    ]);
}
