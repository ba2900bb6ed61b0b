/** A balance sheet on the wall: a party at a time, with what it may gain and what it may cost. */
import type { Slides } from '../slide.ts';
import type { BalanceActivity } from './schema.ts';
import { balance as words } from './words/en/balance.ts';

export const balanceSlides = ({ parties, ask }: BalanceActivity): Slides => ({
  shape: 'list',
  items: parties.map(({ id, title, question, gains, costs }) => ({
    id,
    title,
    text: question,
    choices: [],
    lists: [
      { title: words.side.gain, items: gains.map(({ text }) => text) },
      { title: words.side.cost, items: costs.map(({ text }) => text) },
    ],
    after: [{ text: ask }],
  })),
});
