/** What a credential says of its own end: our course sets none, others may. Pure. */
import type { Payload } from './jwt.ts';

export interface Limits {
  /** Seconds since 1970 from which it no longer counts, by its own word; NaN where that cannot be read. */
  readonly until?: number;
  /** It names a place where somebody could look up whether it was withdrawn. */
  readonly status?: true;
}

export function limitsIn({ exp, validUntil, credentialStatus }: Payload): Limits {
  const ends = [
    ...(exp === undefined ? [] : [typeof exp === 'number' ? exp : Number.NaN]),
    ...(validUntil === undefined
      ? []
      : [typeof validUntil === 'string' ? Date.parse(validUntil) / 1000 : Number.NaN]),
  ];
  // One that cannot be read makes the whole of it so.
  const until = Math.min(...ends);
  return {
    ...(ends.length ? { until: Math.abs(until) < 8.64e12 ? until : Number.NaN } : {}),
    ...(credentialStatus === undefined || credentialStatus === null ? {} : { status: true as const }),
  };
}

/** Whether it is over at NOW, milliseconds since 1970; one whose end cannot be read is. */
export const isOver = ({ until }: Limits, now: number): boolean =>
  until !== undefined && !(until * 1000 > now);
