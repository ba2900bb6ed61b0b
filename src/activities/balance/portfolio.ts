/** A balance sheet as blocks of a document: gains and costs, party by party. Pure. */
import type { Block } from '../../documents/document.ts';
import { portfolioParts as words } from '../../words/en/portfolio-parts.ts';
import type { Parts } from '../kind.ts';
import { type BalanceData, balanceKind, type Entry } from './balance.ts';

const said = ({ text, weight }: Entry) => (weight === undefined ? text : words.weight(text, weight));

export function portfolioOf(data: BalanceData, parts: Parts): readonly Block[] {
  const sheet = balanceKind.readAnswer(parts, data);
  return data.parties.flatMap(({ id, title }): Block[] => {
    const { gain, cost } = sheet.get(id) ?? { gain: [], cost: [] };
    const lines = Math.max(gain.length, cost.length);
    if (!lines) return [];
    const cell = (entry: Entry | undefined) => (entry ? said(entry) : '');
    return [
      { kind: 'heading', level: 1, text: title },
      {
        kind: 'table',
        head: [words.gains, words.costs],
        rows: Array.from({ length: lines }, (_, line) => [cell(gain[line]), cell(cost[line])]),
      },
    ];
  });
}
