/** A table that a learner could load into a map, with somebody's WORD in it. */
import { csvOf } from './csv.ts';

export const fileWith = (word: string) =>
  csvOf({
    project: '',
    partners: [{ key: 'a', name: word, note: word, level: 1, example: false }],
    between: [],
    example: false,
    withTrust: false,
  });
