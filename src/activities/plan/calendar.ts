/** Dated steps as a calendar file. Loaded when it is asked for. */
import { calendarFile } from '../../ui/calendar-file.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { Step } from './plan.ts';
import { planFiles } from './words/en/plan-files.ts';
import { planSteps } from './words/en/plan-steps.ts';

const fileName = 'next-steps.ics';

interface Steps {
  readonly steps: readonly (Step & { readonly day: string })[];
  /** The activity's and the course's, for names that last. */
  readonly activity: string;
  readonly course: string;
  /** Where the plan is, where there is an address that others could open. */
  readonly url?: URL;
  /** Whether the calendar is to remind of each, on its morning. */
  readonly withAlarm: boolean;
  /** Milliseconds since 1970. */
  readonly made: number;
}

/** Minutes after midnight: nine o’clock. */
const morning = 540;

/** The file's text: a whole day each. */
export function stepsFile({ steps, activity, course, url, withAlarm, made }: Steps): string {
  return calendarFile({
    product: `-//${course}//Plan//EN`,
    made,
    events: steps.map(({ part, what, who, day }) => ({
      uid: `${activity}-${part.replace('/', '-')}@${course}`,
      start: day,
      summary: what.trim(),
      ...(who.trim() && { description: planSteps.with(who.trim()) }),
      ...(url && { url }),
      ...(withAlarm && { alarm: morning }),
    })),
  });
}

/** Hands the file to the browser, and says so in a sentence. */
export function saveSteps(activity: string, steps: Steps['steps'], withAlarm: boolean): string {
  const { course = 'course' } = document.documentElement.dataset;
  const text = stepsFile({
    steps,
    activity,
    course,
    // A file opened from a disk has no address for a calendar.
    ...(location.protocol.startsWith('http') && { url: new URL(`#${activity}`, location.href) }),
    withAlarm,
    made: Date.now(),
  });
  saveFile(fileName, new Blob([text], { type: 'text/calendar' }));
  return planFiles.wasPut(fileName, steps.length);
}
