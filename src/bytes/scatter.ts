import { fnv1a } from './fnv1a.ts';

/** A text as a number without a pattern (FNV-1a, with its last bits stirred once more): an order that nothing tells. */
export function scatter(text: string): number {
  const sum = fnv1a(text);
  const hash = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 13)) >>> 0;
}
