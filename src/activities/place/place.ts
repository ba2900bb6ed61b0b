/** The one model of a placing: card → step or none. Pure. */

import { credits, isVerdict } from '../credit.ts';
import type { Json, Kind, Parts, Shown, Verdict, Whys } from '../kind.ts';
import { tallied } from '../revised.ts';
import * as words from './words/en/place.ts';

interface Step {
  readonly id: string;
  readonly title: string;
  readonly adds?: string | undefined;
}

export interface Card {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** What the page carries for the script; the reasons stand in the written form. */
export interface PlaceData {
  readonly skin: 'staircase' | 'columns';
  readonly question: string;
  readonly steps: readonly Step[];
  readonly cards: readonly Card[];
}

/** Card id → step id. A card that is not placed is not in it. */
export type Placing = ReadonlyMap<string, string>;

/** One card's line in the feedback. */
export interface Judged {
  readonly card: string;
  readonly step: string;
  readonly verdict: Verdict;
}

const order: readonly Verdict[] = ['unlikely', 'defensible', 'best'];

/** Judges every placed card, those to rethink first, each group in the order of the cards. */
export function judge(placing: Placing, data: PlaceData, whys: Whys): readonly Judged[] {
  const judged = data.cards.flatMap((card) => {
    const step = placing.get(card.id);
    const verdict = step === undefined ? undefined : whys.get(`${card.id}/${step}`)?.verdict;
    return step === undefined || !verdict ? [] : [{ card: card.id, step, verdict }];
  });
  return order.flatMap((verdict) => judged.filter((line) => line.verdict === verdict));
}

/** What is kept of a check: credit 1, ½ or 0 a card, out of all cards, and the lines as they were shown. */
export function toShown(judged: readonly Judged[], data: PlaceData): Shown {
  return {
    credit: judged.reduce((sum, line) => sum + credits[line.verdict], 0),
    of: data.cards.length,
    detail: judged.map(({ card, step, verdict }) => [card, step, verdict]),
  };
}

/** The lines of an earlier check, as they were shown. Lines that cannot be read or name no card are left out. */
export function fromShown(shown: Shown | undefined, data: PlaceData): readonly Judged[] {
  if (!shown || !Array.isArray(shown.detail)) return [];
  return (shown.detail as readonly Json[]).flatMap((line) => {
    if (!Array.isArray(line)) return [];
    const [card, step, verdict] = line as readonly Json[];
    const known = data.cards.some(({ id }) => id === card) && data.steps.some(({ id }) => id === step);
    return known && isVerdict(verdict) ? [{ card: card as string, step: step as string, verdict }] : [];
  });
}

/** Does the check still speak of the cards as they lie now? If not, the board is shown instead. */
export function stillHolds(judged: readonly Judged[], placing: Placing): boolean {
  return (
    judged.length > 0 &&
    judged.length === placing.size &&
    judged.every(({ card, step }) => placing.get(card) === step)
  );
}

export const placeKind: Kind<PlaceData, Placing> = {
  name: 'place',
  readAnswer(parts: Parts, data: PlaceData): Placing {
    const placing = new Map<string, string>();
    for (const { id } of data.cards) {
      const step = parts.get(id);
      if (typeof step === 'string' && data.steps.some((known) => known.id === step)) placing.set(id, step);
    }
    return placing;
  },
  standing(placing, data, shown) {
    const checked = shown !== undefined && fromShown(shown, data).length === data.cards.length;
    if (checked) return { state: 'done', words: words.checkedBefore };
    if (placing.size === 0) return { state: shown ? 'begun' : 'new' };
    return { state: 'begun', words: words.placed(placing.size, data.cards.length) };
  },
  toldThen: (told, data) => tallied(fromShown(told, data)),
  revised: (told, data, whys) =>
    fromShown(told, data).some(({ card, step, verdict }) => whys.get(`${card}/${step}`)?.verdict !== verdict),
};
