/** Dated steps as a calendar file. Loaded when it is asked for. */
import { calendarFile } from '../../ui/calendar-file.ts';
import { saveFile } from '../../ui/save-file.ts';
import { planFiles } from '../../words/en/plan-files.ts';
import { planSteps } from '../../words/en/plan-steps.ts';
import type { Step } from './plan.ts';

const fileName = 'next-steps.ics';

interface Steps {
  readonly steps: readonly (Step & { readonly day: string })[];
  /** The activity's and the course's, for names that last. */
  readonly activity: string;
  readonly course: string;
  /** Milliseconds since 1970. */
  readonly made: number;
}

/** The file's text: a whole day each, and no alarms, since nothing here nags. */
export function stepsFile({ steps, activity, course, made }: Steps): string {
  return calendarFile({
    product: `-//${course}//Plan//EN`,
    made,
    events: steps.map(({ part, what, who, day }) => ({
      uid: `${activity}-${part.replace('/', '-')}@${course}`,
      start: day,
      summary: what.trim(),
      ...(who.trim() && { description: planSteps.with(who.trim()) }),
    })),
  });
}

/** Hands the file to the browser, and says so in a sentence. */
export function saveSteps(activity: string, steps: Steps['steps']): string {
  const { course = 'course' } = document.documentElement.dataset;
  const text = stepsFile({ steps, activity, course, made: Date.now() });
  saveFile(fileName, new Blob([text], { type: 'text/calendar' }));
  return planFiles.wasPut(fileName, steps.length);
}
