import { listed, plural, small } from '../../../../words/en/phrases.ts';

type Side = 'gain' | 'cost';

const needs = { gain: 'a gain', cost: 'a cost', own: 'a sentence of your own' };
const count = (many: number, side: Side) => (many ? plural(many, side, `${side}s`) : `no ${side}s`);

const counts = (gains: number, costs: number) => `${count(gains, 'gain')}, ${count(costs, 'cost')}`;

export const balance = {
  side: { gain: 'Gains', cost: 'Costs' },
  forParty: (party: string) => `for ${small([party])}`,
  own: (side: Side, number: number, party: string) =>
    `Your own ${side}${number > 1 ? ` ${number}` : ''}, for ${small([party])}`,
  add: (side: Side) => `Add a ${side} of your own`,
  remove: 'Remove',
  ownShort: (side: Side, number: number, party: string) => `your ${side} ${number} for ${small([party])}`,
  removed: (text: string) => `Removed: “${text}”`,
  wasRemoved: (tally: string) => `Removed. It can be brought back. ${tally}`,
  bringBack: 'Bring it back',
  isBack: (tally: string) => `It is back. ${tally}`,
  weight: 'Weight',
  weightOf: (text: string) => `Weight: ${text}`,
  weights: ['1 light', '2 middling', '3 heavy'],
  withWeight: (text: string, weight: number | undefined) => (weight ? `${text} (weight ${weight})` : text),
  counts,
  tally: (party: string, gains: number, costs: number) => `${party}: ${counts(gains, costs)}.`,
  nothingFor: (parties: readonly string[]) => `Nothing stands here yet for ${small(parties)}.`,
  stillToCome: (open: readonly (Side | 'own')[]) => `${listed(open.map((one) => needs[one]))} to come`,
  empty: 'Nothing lies on the scales yet',
  howTo: 'Tick one gain and one cost above, for anybody. Who gains most and who pays most is said here.',
  only: (side: Side) => `Only ${side}s so far`,
  mostAndLeast: (parties: readonly string[]) => `Most cost and least gain: ${small(parties)}`,
  most: (gains: readonly string[], costs: readonly string[]) =>
    `Most gain: ${small(gains)}. Most cost: ${small(costs)}`,
  everything: (parties: readonly string[]) => `Most gain and most cost: ${small(parties)}`,
  blocks: 'A block is an entry, as long as its weight; the numbers add the weights up.',
  drawing: (rows: readonly (readonly [party: string, gains: number, costs: number])[]) =>
    `Bars on both sides of a post, costs to the left and gains to the right, by weight. ${rows
      .map(([party, gains, costs]) => `${party}: costs ${costs}, gains ${gains}.`)
      .join(' ')}`,
};
