/** A profile as blocks of a document: each filled field under its label. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import type { Parts } from '../kind.ts';
import { type ProfileData, profileKind } from './profile.ts';

export function portfolioOf(data: ProfileData, parts: Parts): readonly Block[] {
  const profile = profileKind.readAnswer(parts, data);
  return data.fields
    .filter(({ id }) => profile.has(id))
    .flatMap(({ id, label }): Block[] => [
      { kind: 'heading', level: 1, text: label },
      ...paragraphs(profile.get(id) ?? ''),
    ]);
}
