/** Ties between partners, without the project: who works with whom, and how closely. Pure. */
import type { Json, Parts } from '../kind.ts';

/** A tie between two partners, by their keys. */
export interface Between {
  readonly key: string;
  readonly one: string;
  readonly other: string;
  /** 1 to 4; none where nobody said. */
  readonly level?: number | undefined;
}

/** One that may lack a partner yet. */
export interface Half {
  readonly key: string;
  readonly one?: string | undefined;
  readonly other?: string | undefined;
  readonly level?: number | undefined;
}

export type End = 'one' | 'other';
export type BetweenField = End | 'level' | 'gone';
export const betweenPart = (key: string, field: BetweenField) => `between/${key}/${field}`;

/** The lines of the written form. Made ones sort behind them. */
export const paperTies = ['1', '2', '3', '4'].map((line) => `line-${line}`);

/** A tie as its author gives it. */
export interface ToldBetween {
  readonly partners: readonly string[];
  readonly level?: number | undefined;
}

const own = /^between\/((?:made|line)-[a-z0-9-]{1,40})\/(?:one|other|level)$/;
const named = (value: Json | undefined) => (typeof value === 'string' && value ? value : undefined);

/**
 * What is written of ties, the half of one too; without those whose partner is not on the map. Takes whatever was stored.
 * @param has is a partner of that key on the map?
 */
export function halvesOf(
  parts: Parts,
  has: (partner: string) => boolean,
  example: readonly ToldBetween[] = [],
): readonly Half[] {
  const told = new Map(
    example.map(({ partners, level }): [string, Omit<Half, 'key'>] => [
      `example-${partners.toSorted().join('--')}`,
      { one: `example-${partners[0]}`, other: `example-${partners[1]}`, level },
    ]),
  );
  const written = new Set([...parts.keys()].flatMap((part) => own.exec(part)?.[1] ?? []));
  return [...told.keys(), ...[...written].toSorted()].flatMap((key): Half[] => {
    const stored = (field: BetweenField) => parts.get(betweenPart(key, field));
    if (stored('gone') === true) return [];
    const author = told.get(key);
    // What was changed in the example stands before what its author wrote; `null` takes a value back.
    const end = (field: End) => (stored(field) === undefined ? author?.[field] : named(stored(field)));
    const [one, other, said] = [end('one'), end('other'), stored('level')];
    if ((one && !has(one)) || (other && !has(other))) return [];
    const level =
      said === undefined ? author?.level : ['1', '2', '3', '4'].indexOf(String(said)) + 1 || undefined;
    return one || other || level ? [{ key, one, other, level }] : [];
  });
}

/** One tie for each pair that is told whole: of two that say the same pair, the one made last. */
export function betweenIn(halves: readonly Half[]): readonly Between[] {
  const pairs = new Map<string, Between>();
  for (const { key, one, other, level } of halves) {
    if (one && other && one !== other)
      pairs.set([one, other].toSorted().join(' '), { key, one, other, level });
  }
  return [...pairs.values()];
}
