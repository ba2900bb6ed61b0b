/** The model of a profile: field → what is written in it. Pure. */

import type { Kind, Parts, Whys } from '../kind.ts';
import { profile as words } from './words/en/profile.ts';

interface ProfileField {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly rows: number;
}

/** What the page carries for the script; the borrowed texts stand in the written form. */
export interface ProfileData {
  readonly borrow: { readonly button: string; readonly lead: string };
  readonly fields: readonly ProfileField[];
  readonly after?: string | undefined;
}

/** Field → text as typed. A field with nothing but blanks is not in it. */
export type Profile = ReadonlyMap<string, string>;

/** Under which key a field's borrowed text stands in the written form. */
export const borrowedKey = (field: string) => `${field}/borrowed`;

/** Field → text that the button would put in: empty fields only, so that nothing of the learner's own is lost. */
export function toBorrow(profile: Profile, { fields }: ProfileData, whys: Whys): Profile {
  return new Map(
    fields.flatMap(({ id }) => {
      const text = whys.get(borrowedKey(id))?.text;
      return text && !profile.has(id) ? [[id, text] as const] : [];
    }),
  );
}

/** The fields that still hold the borrowed text, letter by letter: what taking it out again would empty. */
export function stillBorrowed(profile: Profile, { fields }: ProfileData, whys: Whys): readonly string[] {
  return fields
    .map(({ id }) => id)
    .filter((id) => profile.has(id) && profile.get(id) === whys.get(borrowedKey(id))?.text);
}

/** Three words make a sentence here; a name on a single line makes none. */
function holdsSentence({ id, rows }: ProfileField, profile: Profile): boolean {
  return rows > 1 && (profile.get(id)?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 3;
}

export const profileKind: Kind<ProfileData, Profile> = {
  name: 'profile',
  readAnswer(parts: Parts, { fields }: ProfileData): Profile {
    const profile = new Map<string, string>();
    for (const { id } of fields) {
      const text = parts.get(id);
      if (typeof text === 'string' && text.trim()) profile.set(id, text);
    }
    return profile;
  },
  standing(profile, { fields }) {
    if (!profile.size) return { state: 'new' };
    const filled = words.filled(profile.size, fields.length);
    return { state: fields.some((field) => holdsSentence(field, profile)) ? 'done' : 'begun', words: filled };
  },
};
