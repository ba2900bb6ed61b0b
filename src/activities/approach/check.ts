/** What an approach's schema cannot see: each look needs a name of its own. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { ApproachActivity } from './schema.ts';

export const check = ({ looks }: ApproachActivity): Finding[] => idsTwice(looks, ['looks'], 'looks');
