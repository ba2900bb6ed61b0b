/** What of a balance the page carries for its script. */
import type { BalanceData } from './balance.ts';
import type { BalanceActivity } from './schema.ts';

export function leanBalance({ parties, ask }: BalanceActivity): BalanceData {
  return {
    parties: parties.map(({ id, title, question, gains, costs }) => ({
      id,
      title,
      ...(question && { question }),
      gain: gains.map((prompt) => ({ id: prompt.id, text: prompt.text })),
      cost: costs.map((prompt) => ({ id: prompt.id, text: prompt.text })),
    })),
    ask,
  };
}
