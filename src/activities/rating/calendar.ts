/** The next look as a calendar file. Loaded when it is asked for. */
import { calendarFile } from '../../ui/calendar-file.ts';
import { saveFile } from '../../ui/save-file.ts';
import { type Appointment, bells } from '../due.ts';
import { ratingCalendar as words } from './words/en/rating-calendar.ts';

interface Next {
  readonly appointment: Appointment;
  readonly activity: string;
  readonly course: string;
  /** The activity's name, and what it is kept for. */
  readonly title: string;
  readonly subject: string;
  /** Where the readings are, where there is an address that could be opened again. */
  readonly url?: URL;
  /** Milliseconds since 1970. */
  readonly made: number;
}

/** The file's text: one event that takes no time of its day, and comes again as often as was chosen. */
export function nextFile({ appointment, activity, course, title, subject, url, made }: Next): string {
  const { token, day, weeks, bell, sequence } = appointment;
  return calendarFile({
    product: `-//${course}//Look again//EN`,
    made,
    events: [
      {
        uid: `${activity}-${token}@${course}`,
        sequence,
        start: day,
        everyWeeks: weeks,
        free: true,
        summary: words.title(title, subject),
        description: url ? words.text : words.textAlone,
        ...(url && { url }),
        alarm: bells[bell],
      },
    ],
  });
}

/** Hands the file to the browser. Gives its name. */
export function saveNext(activity: string, appointment: Appointment, title: string, subject: string): string {
  const { course = 'course', root = './' } = document.documentElement.dataset;
  const tool = document.getElementById(activity)?.dataset['tool'];
  // In a frame the work lies with the frame's keeper; a page opened from a disk has no address for a calendar.
  const reachable = tool && window.top === window && location.protocol.startsWith('http');
  const text = nextFile({
    appointment,
    activity,
    course,
    title,
    subject,
    ...(reachable && { url: new URL(`${root}toolkit/${tool}/#check=${appointment.token}`, location.href) }),
    made: Date.now(),
  });
  saveFile(words.fileName, new Blob([text], { type: 'text/calendar' }));
  return words.fileName;
}
