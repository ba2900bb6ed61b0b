import type { Words } from '../catalogue.ts';
import type { verdictWords as en } from '../en/verdict.ts';

/** How well something fits, wherever a choice is explained. */
export const verdictWords: Words<typeof en> = {
  best: 'Yn gweddu orau',
  defensible: 'Gellir ei amddiffyn',
  unlikely: 'I’w ailystyried',
  fitsBest: (option) => `Yn gweddu orau: ${option}`,
  tally(best, defensible, unlikely) {
    const said = [
      best && `${best} yn gweddu orau`,
      defensible && `${defensible} y gellir ${defensible === 1 ? 'ei amddiffyn' : 'eu hamddiffyn'}`,
      unlikely && `${unlikely} i’w ${unlikely === 1 ? 'ailystyried' : 'hailystyried'}`,
    ].filter(Boolean);
    return said.join(', ');
  },
};
