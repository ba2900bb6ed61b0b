/** Making versions of a message, and knowing one again. Pure. */
import type { Json } from '../kind.ts';
import { type Approach, type Version, versionPrefix } from './approach.ts';

/** A part for a new version: in the order of making, and no other tab or device makes the same. */
export const newVersion = (now: number, chance = Math.random()) =>
  `${versionPrefix}${now.toString(36).padStart(9, '0')}-${Math.floor(chance * 36 ** 6).toString(36)}`;

/** The present message as a version keeps it: with its marks as they are today. */
export function versionValue({ to, message, sentences }: Approach, at: number): Json {
  return {
    at,
    to,
    message,
    marks: Object.fromEntries(sentences.flatMap(({ key, mark }) => (mark ? [[key, mark]] : []))),
  };
}

/** Is the message, with its marks, the same as VERSION? */
export const isKept = ({ to, message, sentences }: Approach, version: Version): boolean =>
  version.message === message &&
  version.to === to &&
  sentences.every(({ mark }, index) => version.sentences[index]?.mark === mark);
