/**
 * The random number by which a trainer's phone knows that it has read this learner before. It is another one for each
 * activity, for each person of this device and on each day, made of nothing, and lies in this tab alone: two codes with two
 * numbers have nothing by which they could be laid together.
 */
import { quietly } from '../progress/quietly.ts';
import { dayOf } from '../ui/day.ts';

/** Where the browser's storage is blocked: until the page is left. */
const here = new Map<string, string>();

/** @param owner Whose record the page shows: the name of its database. */
export function ownId(owner: string, activity: string, now: number): number {
  const key = `${owner}:group:${activity}`;
  const day = dayOf(now);
  const [keptOn, kept] = (quietly(() => sessionStorage.getItem(key)) ?? here.get(key) ?? '').split(' ');
  if (keptOn === day && /^\d{1,10}$/.test(kept ?? '') && Number(kept) < 2 ** 32) return Number(kept);
  return anotherId(owner, activity, now);
}

/** As for another person who chose on this device. */
export function anotherId(owner: string, activity: string, now: number): number {
  const key = `${owner}:group:${activity}`;
  const [id = 0] = crypto.getRandomValues(new Uint32Array(1));
  const text = `${dayOf(now)} ${id}`;
  here.set(key, text);
  quietly(() => sessionStorage.setItem(key, text));
  return id;
}
