/**
 * How looks are kept: a fact for each day on which something was looked at.
 *
 * `review/SUBJECT/2026-11-29`, kind `answer`, value what was said of it. The day is part of the item, so looks of two
 * tabs or devices join by union: no writer can take another's look away. `review/again/SUBJECT/DAY` calls back.
 */
import type { Json, Progress } from '../progress/progress.ts';
import { type Day, dayText, readDay } from './days.ts';

const saids = ['best', 'defensible', 'unlikely', 'had', 'partly', 'not-yet', 'seen'] as const;
/** What came of a look: a verdict on an answer, or the learner's own word on a term. `seen`: no word given. */
export type Said = (typeof saids)[number];

export interface Kept {
  readonly looks: Map<Day, Said>;
  readonly calledBack: Day[];
}

/** The item of a look at SUBJECT (`term/ID` or `question/ACTIVITY/ID`). */
export const lookItem = (subject: string, day: Day): string => `review/${subject}/${dayText(day)}`;
/** The item by which the learner calls SUBJECT back. */
export const callBackItem = (subject: string, day: Day): string => lookItem(`again/${subject}`, day);

const cell = /^answer review\/(again\/)?((?:term|question)\/.+)\/([^/]+)$/;

/** Every look that is kept, by subject, of the course as it is or as it was. Never throws; what is no look is left out. */
export function readLooks(progress: Progress): ReadonlyMap<string, Kept> {
  const all = new Map<string, Kept>();
  for (const [name, { value }] of progress) {
    const [, again, subject = '', text = ''] = cell.exec(name) ?? [];
    const day = readDay(text);
    if (!subject || day === undefined) continue;
    const kept = all.get(subject) ?? { looks: new Map<Day, Said>(), calledBack: [] };
    if (again) kept.calledBack.push(day);
    else kept.looks.set(day, readSaid(value));
    all.set(subject, kept);
  }
  return all;
}

/** A damaged word is no reason to forget the look. */
export const readSaid = (value: Json): Said => saids.find((said) => said === value) ?? 'seen';
