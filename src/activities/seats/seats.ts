/** The model of a seat test: decision → the furthest that young people get in it. It holds no verdict. Pure. */

import type { Kind, Parts } from '../kind.ts';
import * as words from './words/en/seats.ts';

/** From the door to the table. */
export const places = ['none', 'asked', 'present', 'deciding'] as const;
export type Place = (typeof places)[number];

interface Decision {
  readonly id: string;
  readonly title: string;
}

export interface SeatsData {
  readonly decisions: readonly Decision[];
  readonly prompts: readonly { readonly id: string; readonly by: string; readonly text: string }[];
  readonly first: { readonly label: string; readonly hint?: string | undefined };
}

/** A decision with its answer; one of the learner's own has the title that they gave it. */
export interface Row extends Decision {
  readonly place: Place | undefined;
}

export interface Seats {
  readonly given: readonly Row[];
  /** One for each slot. A row without a title is blank, whatever was chosen in it. */
  readonly own: readonly Row[];
  /** “The seat I would open first, and how”. */
  readonly first: string;
}

/** The learner's own decisions: as many on paper as live, so that print shows them all. */
export const slots = ['own-1', 'own-2', 'own-3'] as const;
export const firstPart = 'first';
/** An own decision's words lie beside its answer, which is kept under the slot itself. */
export const titlePart = (slot: string) => `${slot}/title`;

/** The decisions that count: those given, and own ones that have a title. */
export const rowsOf = ({ given, own }: Seats): readonly Row[] => [
  ...given,
  ...own.filter(({ title }) => title.trim()),
];

/** Own rows to show: those in use, one more to write in, and that of SLOT. */
export function ownShown({ own }: Seats, slot?: string): readonly Row[] {
  const last = own.findLastIndex(({ id, title, place }) => title.trim() || place || id === slot);
  return own.slice(0, last + 2);
}

/** How many rows stand at each place. */
export function countsOf(rows: readonly Row[]): Readonly<Record<Place, number>> {
  const count = (place: Place) => rows.filter((row) => row.place === place).length;
  return {
    none: count('none'),
    asked: count('asked'),
    present: count('present'),
    deciding: count('deciding'),
  };
}

/** All of it in one sentence, or `undefined` before the first answer. */
export function sentenceOf(rows: readonly Row[]): string | undefined {
  const open = rows.filter(({ place }) => !place).length;
  return open < rows.length ? words.said(countsOf(rows), open) : undefined;
}

export const seatsKind: Kind<SeatsData, Seats> = {
  name: 'seats',
  readAnswer(parts: Parts, { decisions }) {
    const text = (part: string) => {
      const stored = parts.get(part);
      return typeof stored === 'string' ? stored : '';
    };
    const row = (id: string, title: string): Row => ({
      id,
      title,
      place: places.find((place) => place === parts.get(id)),
    });
    return {
      given: decisions.map(({ id, title }) => row(id, title)),
      own: slots.map((slot) => row(slot, text(titlePart(slot)))),
      first: text(firstPart),
    };
  },
  standing({ given, own, first }) {
    const answered = given.filter(({ place }) => place).length;
    if (answered === given.length) return { state: 'done' };
    const begun = answered || first.trim() || own.some(({ title, place }) => title.trim() || place);
    return begun ? { state: 'begun', words: words.answered(answered, given.length) } : { state: 'new' };
  },
};
