/** How well something fits, wherever a choice is explained. */
export const verdictWords = {
  best: 'Fits best',
  defensible: 'Can be defended',
  unlikely: 'To rethink',
  /** Names what would have fitted best, after another choice. */
  fitsBest: (option: string) => `Fits best: ${option}`,
  tally(best: number, defensible: number, unlikely: number) {
    const said = [
      best && `${best} ${best === 1 ? 'fits' : 'fit'} best`,
      defensible && `${defensible} can be defended`,
      unlikely && `${unlikely} to rethink`,
    ].filter(Boolean);
    return said.join(', ');
  },
};
