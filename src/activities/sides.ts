/**
 * What two sides who work together can lay beside each other: a tool that each filled for itself. A kind says so in its
 * pure `sides.ts`: what was answered, item by item, and how far apart two answers are. Each comes when it is asked for.
 */
import { sides } from 'virtual:kinds/sides';
import type { Json, Parts } from './kind.ts';

/** What both answer: a question, a heading, something to rate. */
export interface Asked {
  readonly id: string;
  readonly title: string;
  /** What is asked, where the title alone does not say it. */
  readonly text?: string;
}

/** 0: they say the same. 1: close. 2: apart. */
export type Distance = 0 | 1 | 2;

/** TAKEN: what it takes as an answer; GIVEN: what it gives as one. A kind has the same for both. */
export interface Sides<Data = never, Taken = never, Given extends Json = Json> {
  /** All that is asked, in the page's order. */
  readonly asked: (data: Data) => readonly Asked[];
  /** What a learner's stored parts answer, by what is asked. */
  readonly mine: (data: Data, parts: Parts) => ReadonlyMap<string, Given>;
  /** An answer that somebody else may have written: looked at; `undefined` when the tool could not have made it. */
  readonly read: (data: Data, id: string, raw: unknown) => Given | undefined;
  /** In lines to be read. */
  readonly lines: (data: Data, id: string, said: Taken) => readonly string[];
  readonly apart: (mine: Taken, theirs: Taken) => Distance;
  /** Words of theirs put below mine: the part and its new text; nothing where they stand there or have no room. */
  readonly added?: (
    data: Data,
    parts: Parts,
    id: string,
    theirs: Taken,
  ) => { readonly part: string; readonly text: string } | undefined;
  /** The answers in a file that the tool itself hands out; `undefined` when TEXT is none. */
  readonly fromFile?: (
    text: string,
    activity: string,
    data: Data,
  ) => Readonly<Record<string, Json>> | undefined;
}

/** Those of every kind alike: whoever has an activity's data gives it to its own kind. */
export type AnySides = Sides<unknown, Json>;

export const hasSides = (kind: string): boolean => Object.hasOwn(sides, kind);

/** The sides of the kinds of these names. Rejects when one cannot be fetched. */
export async function sidesOf(names: Iterable<string>): Promise<ReadonlyMap<string, AnySides>> {
  const known = [...new Set(names)].filter(hasSides);
  return new Map(
    await Promise.all(
      known.map(async (name) => [name, (await sides[name]?.())?.sides as unknown as AnySides] as const),
    ),
  );
}
