/** What a rating's schema cannot see: ids twice. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { RatingActivity } from './schema.ts';

export const check = ({ items }: RatingActivity): Finding[] => idsTwice(items, ['items'], 'items');
