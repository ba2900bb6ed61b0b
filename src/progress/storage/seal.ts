/** A record as it lies in the database and in the mirror. */
import { fnv1a } from '../../bytes/fnv1a.ts';

/**
 * A record's text with a checksum before it, so that a bit that flipped in a learner's words is found out.
 */
export function seal(record: unknown): string {
  const text = JSON.stringify(record);
  return sum(text) + text;
}

/**
 * The record in a sealed text; the text itself, which is no record, where it was damaged. Texts without a checksum are
 * from versions 0.1.0 and 0.2.0 of the course.
 */
export function unseal(sealed: string): unknown {
  const at = sealed.indexOf('{');
  const text = sealed.slice(at);
  try {
    if (!at || sealed.slice(0, at) === sum(text)) return JSON.parse(text);
  } catch {
    // Cut short: see below.
  }
  return sealed;
}

const sum = (text: string): string => fnv1a(text).toString(36);
