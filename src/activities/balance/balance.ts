/** The model of a balance sheet: what each party gains and what it costs them, taken over or in one's own words. Pure. */

import type { Json, Kind, Parts } from '../kind.ts';
import { isSentence } from '../sentence.ts';
import { balance as words } from './words/en/balance.ts';

export const sides = ['gain', 'cost'] as const;
export type Side = (typeof sides)[number];

interface Prompt {
  readonly id: string;
  readonly text: string;
}

export interface Party extends Readonly<Record<Side, readonly Prompt[]>> {
  readonly id: string;
  readonly title: string;
  readonly question?: string | undefined;
}

export interface BalanceData {
  readonly parties: readonly Party[];
  readonly ask: string;
}

/** Something on the sheet: a prompt that was taken over, or an entry in the learner's own words. */
export interface Entry {
  /** Where it is kept. */
  readonly part: string;
  readonly text: string;
  readonly own: boolean;
  /** 1 to 3, or `undefined` where nobody weighed it: then it counts as 1. */
  readonly weight: number | undefined;
}

export type Entries = Readonly<Record<Side, readonly Entry[]>>;

/** Party id → its entries: prompts in the page's order, then own entries in the order of their making. */
export type Sheet = ReadonlyMap<string, Entries>;

/** The value of a prompt that was taken over, as its checkbox says it. */
export const taken = 'yes';

/** The part of a prompt. No party may be called `own`. */
export const promptPart = (party: string, prompt: string) => `${party}/${prompt}`;
export const ownPart = (party: string, side: Side, entry: string) => `own/${party}/${side}/${entry}`;
/** Holds `true` once an own entry was removed: its text stays, so that nothing is lost between tabs. */
export const gonePart = (part: string) => `${part}/gone`;
export const weightPart = (part: string) => `${part}/weight`;

/** The own entry that the written form has a line for. Made entries sort behind it. */
export const paperLine = 'line';

/** A name for a new own entry: in the order of making, and no other tab or device makes the same. */
export const newEntry = (now = Date.now(), chance = Math.random()): string =>
  `made-${now.toString(36).padStart(9, '0')}-${Math.floor(chance * 36 ** 6).toString(36)}`;

const known = new Map<Json | undefined, number>([
  ['1', 1],
  ['2', 2],
  ['3', 3],
]);

function entriesOf(party: Party, side: Side, parts: Parts): readonly Entry[] {
  const weightOf = (part: string) => known.get(parts.get(weightPart(part)));
  const prompts = party[side].flatMap(({ id, text }) => {
    const part = promptPart(party.id, id);
    const value = parts.get(part);
    return Array.isArray(value) && value.includes(taken)
      ? [{ part, text, own: false, weight: weightOf(part) }]
      : [];
  });
  const prefix = ownPart(party.id, side, '');
  const own = [...parts].flatMap(([part, text]) => {
    const entry = part.startsWith(prefix) ? part.slice(prefix.length) : '';
    const stands = entry && !entry.includes('/') && parts.get(gonePart(part)) !== true;
    return stands && typeof text === 'string' && text.trim()
      ? [{ part, text, own: true, weight: weightOf(part) }]
      : [];
  });
  return [...prompts, ...own.toSorted((a, b) => (a.part < b.part ? -1 : 1))];
}

/** How heavy entries are together; one that nobody weighed counts as 1. */
export const heft = (entries: readonly Entry[]): number =>
  entries.reduce((sum, { weight = 1 }) => sum + weight, 0);

const all = (sheet: Sheet, side: Side) => [...sheet.values()].flatMap((entries) => entries[side]);

/** What a finished sheet still needs: a gain, a cost, a sentence of the learner's own. */
export function missing(sheet: Sheet): readonly ('gain' | 'cost' | 'own')[] {
  const own = [...all(sheet, 'gain'), ...all(sheet, 'cost')].some(
    (entry) => entry.own && isSentence(entry.text),
  );
  return [...sides.filter((side) => !all(sheet, side).length), ...(own ? [] : (['own'] as const))];
}

interface Reading {
  /** Who has the most on each side, and who of those on the sheet gains least. Several where they tie. */
  readonly mostGain: readonly Party[];
  readonly mostCost: readonly Party[];
  readonly leastGain: readonly Party[];
}

/** Who gains and who pays, by weight. `undefined` while one side of the whole sheet is empty. */
export function read(sheet: Sheet, { parties }: BalanceData): Reading | undefined {
  if (!all(sheet, 'gain').length || !all(sheet, 'cost').length) return undefined;
  const hefts = parties.flatMap((party) => {
    const { gain, cost } = sheet.get(party.id) ?? { gain: [], cost: [] };
    return gain.length + cost.length ? [{ party, gain: heft(gain), cost: heft(cost) }] : [];
  });
  const at = (side: Side, value: number) =>
    hefts.filter((one) => one[side] === value).map(({ party }) => party);
  const values = (side: Side) => hefts.map((one) => one[side]);
  return {
    mostGain: at('gain', Math.max(...values('gain'))),
    mostCost: at('cost', Math.max(...values('cost'))),
    leastGain: at('gain', Math.min(...values('gain'))),
  };
}

export const balanceKind: Kind<BalanceData, Sheet> = {
  name: 'balance',
  readAnswer: (parts: Parts, { parties }) =>
    new Map(
      parties.map((party) => [
        party.id,
        { gain: entriesOf(party, 'gain', parts), cost: entriesOf(party, 'cost', parts) },
      ]),
    ),
  standing(sheet) {
    const open = missing(sheet);
    if (!open.length) return { state: 'done' };
    const begun = all(sheet, 'gain').length + all(sheet, 'cost').length > 0;
    return begun ? { state: 'begun', words: words.stillToCome(open) } : { state: 'new' };
  },
};
