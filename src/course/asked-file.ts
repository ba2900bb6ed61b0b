/** The file of what lessons ask, as it is built: named after its content, so that a browser never asks for it twice. */
import { createHash } from 'node:crypto';
import { askedOf } from './asked.ts';
import type { Outline } from './outline.ts';

const files = new WeakMap<Outline, { readonly name: string; readonly text: string }>();

/** Its name without `.json`, and its text. Reckoned once a build. */
export function askedFile(outline: Outline): { readonly name: string; readonly text: string } {
  const known = files.get(outline);
  if (known) return known;
  const text = JSON.stringify(askedOf(outline));
  const file = { name: createHash('sha256').update(text).digest('hex').slice(0, 8), text };
  files.set(outline, file);
  return file;
}
