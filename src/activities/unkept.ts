/**
 * Texts that stand in a field and are not kept yet. Views are drawn from them, so that nothing comes, goes or moves at
 * the moment when they are kept: that moment may lie between a button's press and its release, and the click be lost.
 */
import { atom } from 'nanostores';
import type { Parts } from './kind.ts';

/** By item: `ACTIVITY/PART`. A new map at each change. */
export const $unkept = atom<ReadonlyMap<string, string>>(new Map());

/** What stands in ITEM's field now; `undefined` once that is kept. */
export function setUnkept(item: string, text?: string): void {
  const now = new Map($unkept.get());
  if (text === undefined) now.delete(item);
  else now.set(item, text);
  $unkept.set(now);
}

/** What is KEPT of an activity, under what its fields hold by now. The same object when nothing waits. */
export function withUnkept(kept: Parts, key: string): Parts {
  const own = [...$unkept.get()].filter(([item]) => item.startsWith(`${key}/`));
  return own.length
    ? new Map([...kept, ...own.map(([item, text]) => [item.slice(key.length + 1), text] as const)])
    : kept;
}
