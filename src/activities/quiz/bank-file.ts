/** Fetches the bank that the build wrote beside the page. */
import type { Bank } from './bank.ts';

const fetched = new Map<string, Bank>();

/** The bank of an activity, if it was fetched before. */
export const bankHere = (activity: string): Bank | undefined => fetched.get(activity);

export const rootHere = (): string => document.documentElement.dataset['root'] ?? './';

/** Rejects when it does not come within fifteen seconds, or is none. */
export async function fetchBank(activity: string): Promise<Bank> {
  const known = fetched.get(activity);
  if (known) return known;
  const answer = await fetch(`${rootHere()}quiz/${activity}.json`, { signal: AbortSignal.timeout(15_000) });
  if (!answer.ok) throw new Error(`${answer.status}`);
  const bank = (await answer.json()) as Bank;
  fetched.set(activity, bank);
  return bank;
}
