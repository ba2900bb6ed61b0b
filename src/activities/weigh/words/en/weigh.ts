import { capital, listed, small } from '../../../../words/en/phrases.ts';

export const weigh = {
  weighed: (weighed: number, all: number) => `${weighed} of ${all} weighed`,
  today: (partner: string) => (partner ? `What that allows today: ${partner}` : 'What that allows today'),
  still: (titles: readonly string[]) => `Still to weigh: ${small(titles)}`,
  goTo: (title: string) => `Go to ${small([title])}`,
  withinReach: (level: string) => `${level} is within reach`,
  theRule: 'The rule:',
  here(titles: readonly string[], all: number, rating: number) {
    if (titles.length === all) return `Here everything stands at ${rating}, where the dotted line is.`;
    return `Here that is ${small(titles)}, at ${rating}. The dotted line shows it.`;
  },
  oneUp: (level: string) => `To go one step up, to ${small([level])}`,
  together(lowest: readonly string[], higher: readonly string[]) {
    if (!higher.length) return 'All of them would have to move. Begin with one.';
    const move = `${capital(small(lowest))} would ${lowest.length === 2 ? 'both' : 'all'} have to move`;
    return `${move}; ${small(higher)} already ${higher.length === 1 ? 'reaches' : 'reach'}.`;
  },
  fromTo: (title: string, from: string, to: string) => `${title}, from “${from}” to “${to}”.`,
  wouldMove: (title: string, from: string, to: string) =>
    `${title} would have to move from “${from}” to “${to}”.`,
  alreadyReach: (titles: readonly string[]) =>
    `${capital(small(titles))} already ${titles.length === 1 ? 'reaches' : 'reach'}.`,
  builds: 'One small thing that builds it:',
  keeps: 'What keeps it',
  drawing(ratings: readonly (readonly [title: string, level: number | undefined])[]) {
    const said = ratings.map(
      ([title, level]) => `${title.toLowerCase()} ${level === undefined ? 'not weighed yet' : level + 1}`,
    );
    const heights = ratings.flatMap(([, level]) => level ?? []);
    const line =
      heights.length === ratings.length
        ? ` A dotted line runs at ${Math.min(...heights) + 1}, the lowest.`
        : '';
    return `${ratings.length} pillars: ${listed(said)}.${line}`;
  },
  lowestAt: (rating: number, level: string) =>
    `If the lowest is ${rating}: ${level.toLowerCase()} is within reach`,
  waysUp: 'What builds each, one step up',
  from: (title: string, anchor: string) => `${title}, from “${anchor}”:`,
  allHighest: 'If everything stands at the top',
};
