/** What is said of a balance; fetched once there is a message. */

import { listed, plural } from '../../../../words/en/phrases.ts';
import type { Balance } from './approach.ts';

const about = { ours: 'what you want', theirs: 'what they gain', shared: 'what you share' };
const have = (count: number) => `${count} ${count === 1 ? 'has' : 'have'}`;

export const result = {
  balance: 'The balance',
  noBalance: 'Nothing is marked yet',
  /** No line ends between a number and what it counts. */
  together: (counts: string) => counts.replace(/(\d) /g, '$1\u00A0'),
  said(balance: Balance) {
    const [first, ...rest] = (['ours', 'theirs', 'shared'] as const).filter((mark) => balance[mark]);
    if (!first) return '';
    const is = plural(balance[first], 'sentence is', 'sentences are');
    const others = rest.map((mark) => `${balance[mark]} about ${about[mark]}`);
    return `${listed([`${is} about ${about[first]}`, ...others])}.`;
  },
  voices: (first: number, second: number, all: number) =>
    `Of ${plural(all, 'sentence', 'sentences')}, ${have(first)} a word such as “we”, “our” or “I”, and ${have(second)} one such as “you”. A “we” can mean you alone or both sides; only you can tell.`,
  moreToMark: (more: number) => `Mark ${more} more, and you can read here how such a message sounds.`,
  drawing: ({ ours, theirs, shared, open }: Balance) =>
    `A shape for each sentence, in rows. Squares for ours: ${ours}. Circles for theirs: ${theirs}. Diamonds for shared: ${shared}.${open ? ` Dashed for not marked: ${open}.` : ''}`,
};
