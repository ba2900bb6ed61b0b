/** What a map's schema cannot see: a partner's name is kept under its id. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice } from '../../course/checks/twice.ts';
import type { MapActivity } from './schema.ts';

export const check = ({ example }: MapActivity): Finding[] =>
  idsTwice(example.partners, ['example', 'partners'], 'partners');
