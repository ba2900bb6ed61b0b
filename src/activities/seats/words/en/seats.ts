import { inWords } from '../../../../words/en/amounts.ts';
import { seatsWho } from '../../../../words/en/own.ts';
import { capital, listed } from '../../../../words/en/phrases.ts';

type Place = 'none' | 'asked' | 'present' | 'deciding';

const number = (count: number) => inWords[count] ?? String(count);
const does = {
  deciding: (count: string) => `decide in ${count}`,
  present: (count: string) => `are present in ${count}`,
  asked: (count: string) => `are asked in ${count}`,
  none: (count: string) => `have no part in ${count}`,
};

export const place = { none: 'Not at all', asked: 'Asked', present: 'Present', deciding: 'Deciding' };
export const means = {
  none: 'They hear of it afterwards, or never.',
  asked: 'Somebody wants to know beforehand, and tells them what came of it.',
  present: 'They are in the room while it is settled, and can speak.',
  deciding: 'It is not settled without their yes.',
};
export const rows = 'Decision';
export const furthest = `The furthest that ${seatsWho} get, decision by decision`;
export const own = (slot: number) => `A decision of your own, ${slot}`;
export const ownHint = 'A line without words does not count.';
export const answered = (answered: number, all: number) => `${answered} of ${all} answered`;
export const chosen = (answered: number, all: number) => `${answered} of ${all} answered.`;
export const empty = 'The seats are drawn here, from your first answer on.';
/** The counts in one sentence; who decides is said even when nobody does. */
export const said = (counts: Readonly<Record<Place, number>>, open: number) => {
  const all = counts.none + counts.asked + counts.present + counts.deciding + open;
  const [first, ...others] = (['deciding', 'present', 'asked', 'none'] as const).filter(
    (place) => place === 'deciding' || counts[place],
  );
  const parts = [
    does[first ?? 'deciding'](`${counts.deciding ? number(counts.deciding) : 'none'} of ${number(all)}`),
    ...others.map((place) => does[place](number(counts[place]))),
  ];
  const rest = open ? ` Still open: ${number(open)}.` : '';
  return `${capital(seatsWho)} ${listed(parts)}.${rest}`;
};
export const nobodyHere = 'Nothing here yet.';
export const prompts = 'Before you choose a seat to open';
export const asks = (by: string) => `After ${by}:`;
export const unanswered = 'Open';
export const theyAre = `${capital(seatsWho)} are`;
export const first = 'The seat to open first';
