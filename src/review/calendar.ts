/** The calendar file of review sessions. Loaded when it is asked for. */
import { calendarFile } from '../ui/calendar-file.ts';
import { saveFile } from '../ui/save-file.ts';
import { review as words } from '../words/en/review.ts';
import { type Day, dayText } from './days.ts';
import { interval, looksInAll } from './due.ts';

const fileName = 'review-sessions.ics';
const minutes = 10;

export const sessionDays = (first: Day): readonly Day[] =>
  Array.from({ length: looksInAll }, (_, at) => first + at * interval);

interface Sessions {
  readonly first: Day;
  /** 'HH:MM' */
  readonly time: string;
  readonly course: { readonly id: string; readonly title: string };
  /** The review page's address, where there is one that others could open. */
  readonly url?: URL;
  /** Whether the calendar is to remind of each. */
  readonly withAlarm: boolean;
  /** Milliseconds since 1970. */
  readonly made: number;
}

/** The file's text: four sessions. */
export function sessionsFile({ first, time, course, url, withAlarm, made }: Sessions): string {
  return calendarFile({
    product: `-//${course.id}//Review//EN`,
    made,
    events: sessionDays(first).map((day, at) => ({
      uid: `review-${at + 1}-${dayText(first)}-${time.replace(':', '')}@${course.id}`,
      start: `${dayText(day)}T${time}`,
      minutes,
      summary: words.eventTitle(course.title),
      description: words.eventText(at + 1),
      ...(url ? { url } : {}),
      ...(withAlarm ? { alarm: -minutes } : {}),
    })),
  });
}

/** Hands the file to the browser. Gives its name. */
export function saveSessions(first: Day, time: string, title: string, withAlarm: boolean): string {
  const { course: id = 'course' } = document.documentElement.dataset;
  const { protocol, href } = location;
  const text = sessionsFile({
    first,
    time: time.slice(0, 5),
    course: { id, title },
    // A file opened from a disk has no address for a calendar.
    ...(protocol.startsWith('http') ? { url: new URL('.', href) } : {}),
    withAlarm,
    made: Date.now(),
  });
  saveFile(fileName, new Blob([text], { type: 'text/calendar' }));
  return fileName;
}
