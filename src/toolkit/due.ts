/** What is due for a look, partnership by partnership; and whose readings a calendar's link was made for. Pure. */
import { answersTo, appointmentIn, dueIn, isNear, lastReading } from '../activities/due.ts';
import { answersOf } from '../progress/activity.ts';
import type { Progress } from '../progress/progress.ts';
import { due as words } from '../words/en/due.ts';
import { keyFor, type Partnership, partnershipsIn } from './partnerships.ts';
import type { Returning } from './returning.ts';

interface Due {
  /** Where the link leads: it finds the partnership again, whichever is chosen by then. */
  readonly to: string;
  readonly name: string;
  readonly text: string;
}

/** What is due on TODAY or within a week of it, in the order of the partnerships. */
export function dueAmong(tools: readonly Returning[], progress: Progress, today: string): readonly Due[] {
  return partnershipsIn(progress).flatMap((one, index) =>
    tools.flatMap(({ id, slug, title }) => {
      const parts = answersOf(progress, keyFor(id, one.id));
      const day = one.gone ? undefined : dueIn(parts);
      const token = appointmentIn(parts)?.token ?? lastReading(parts);
      if (!day || !token || !isNear(day, today)) return [];
      return [
        {
          to: `toolkit/${slug}/#check=${token}`,
          name: one.name.trim() || words.unnamed(index + 1),
          text: words.on(title, day, today),
        },
      ];
    }),
  );
}

/** The partnership whose work with the tool a link with TOKEN was made for, put away or not. */
export const foundFor = (token: string, tool: string, progress: Progress): Partnership | undefined =>
  partnershipsIn(progress).find(({ id }) => answersTo(answersOf(progress, keyFor(tool, id)), token));
