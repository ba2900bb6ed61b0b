/**
 * When a tool that keeps readings is due again: half a year after the last one, or on the day that the learner chose,
 * which may come again every so many weeks. The choice is kept beside the readings, as `due/TOKEN`. The token stands in
 * the calendar's link too: it finds the work that the link was made for, or shows that this device does not have it.
 * Pure.
 */
import { dayOf, readDay } from '../ui/day.ts';
import type { Json, Parts } from './kind.ts';

/** Whole weeks, so that it falls on the weekday that was chosen, and no month is too short for it. 0: only once. */
export const everyWeeks = [26, 13, 52, 0] as const;
export type EveryWeeks = (typeof everyWeeks)[number];

/** When the calendar rings, in minutes from the day’s midnight: at nine, so many days before. `none`: not at all. */
export const bells = { week: 540 - 7 * 1440, before: 540 - 1440, day: 540, none: undefined } as const;
export type Bell = keyof typeof bells;

export interface Appointment {
  /** Lasting: the calendar's event goes by it. */
  readonly token: string;
  /** The first day, as `2027-05-31`. */
  readonly day: string;
  readonly weeks: EveryWeeks;
  readonly bell: Bell;
  /** How often it was given to a calendar. */
  readonly sequence: number;
  /** When it was chosen: the key that a reading of that moment would have. */
  readonly set: string;
}

/** How a reading is called: its day, its hour and minute, and letters that tell two of one minute apart. Sorts by time. */
export const readingKey = /^(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)-[a-z0-9]{1,12}$/;
const tokenPart = /^due\/([a-z0-9]{8,24})$/;
export const duePart = (token: string) => `due/${token}`;

/** A token that no other device makes. */
export const newToken = (): string =>
  [...crypto.getRandomValues(new Uint32Array(2))].map((part) => part.toString(36).padStart(7, '0')).join('');

/** What is kept of an appointment. */
export const kept = ({ token: _, ...more }: Appointment): Json => more;

/** The appointment that was chosen last, whatever lies among the parts. */
export function appointmentIn(parts: Parts): Appointment | undefined {
  let latest: Appointment | undefined;
  for (const [part, value] of parts) {
    const token = tokenPart.exec(part)?.[1];
    if (!token || typeof value !== 'object' || value === null || Array.isArray(value)) continue;
    const { day, weeks, bell, sequence, set } = value as Readonly<Record<string, Json>>;
    const first = readDay(day);
    if (!first) continue;
    const found: Appointment = {
      token,
      day: first,
      weeks: everyWeeks.find((one) => one === weeks) ?? 26,
      bell: typeof bell === 'string' && Object.hasOwn(bells, bell) ? (bell as Bell) : 'week',
      sequence: Number.isInteger(sequence) ? Math.min(Math.max(Number(sequence), 0), 1_000_000) : 0,
      set: typeof set === 'string' && readingKey.test(set) ? set : '',
    };
    if (!latest || found.set > latest.set || (found.set === latest.set && token > latest.token))
      latest = found;
  }
  return latest;
}

/** The last reading that is not put away: its key. */
export function lastReading(parts: Parts): string | undefined {
  let last: string | undefined;
  for (const [part, value] of parts) {
    const key = part.startsWith('reading/') ? part.slice(8) : '';
    const [, day] = readingKey.exec(key) ?? [];
    if (!readDay(day) || typeof value !== 'object' || value === null) continue;
    if (parts.get(`away/${key}`) !== true && (!last || key > last)) last = key;
  }
  return last;
}

export const dayIn = (key: string): string => key.slice(0, 10);

export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T12:00:00`);
  return dayOf(at.setDate(at.getDate() + days));
}

/** The day on which it is due next, or since when it is; `undefined` where nothing was kept or chosen, or it was once. */
export function dueIn(parts: Parts): string | undefined {
  const last = lastReading(parts);
  const chosen = appointmentIn(parts);
  if (!chosen) return last && readDay(dayAfter(dayIn(last), 26 * 7));
  if (!last || last < chosen.set) return chosen.day;
  if (!chosen.weeks) return undefined;
  // The reading was that of the day nearest to it: the next is the first after half of the time between two.
  const days = chosen.weeks * 7;
  const after = dayAfter(dayIn(last), Math.floor(days / 2));
  const past = (Date.parse(after) - Date.parse(chosen.day)) / 86_400_000;
  return readDay(dayAfter(chosen.day, past < 0 ? 0 : (Math.floor(past / days) + 1) * days));
}

/** Whether PARTS are those that a link with TOKEN was made for: an appointment’s, or the key of one of its readings. */
export const answersTo = (parts: Parts, token: string): boolean =>
  (tokenPart.test(duePart(token)) && parts.has(duePart(token))) ||
  (readingKey.test(token) && parts.has(`reading/${token}`));

/** Shown from a week before: so long an agenda takes. */
export const isNear = (due: string, today: string): boolean => dayAfter(due, -7) <= today;
