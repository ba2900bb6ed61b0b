/** What a profile's schema cannot see: ids twice, and fields that leave no room for a sentence. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { ProfileActivity } from './schema.ts';

export function check({ fields }: ProfileActivity): Finding[] {
  const found = idsTwice(fields, ['fields'], 'fields');
  if (fields.every(({ rows }) => rows === 1)) {
    found.push({
      at: ['fields'],
      message: 'Every field is a single line, and a profile is done when a sentence is written.',
      remedy: 'Give at least one field two rows or more.',
    });
  }
  return found;
}
