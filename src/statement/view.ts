/** What the statement's page shows, from what is known by then. Pure: `statement.ts` binds it to the page. */
import type { CourseData } from '../course/course-data.ts';
import { nothing, type Progress } from '../progress/progress.ts';
import { statement as words } from '../words/en/statement.ts';
import type { Said } from './completed-view.ts';
import { completionOf, type Left, leftOf } from './done.ts';
import type { Stands } from './late-standing.ts';
import type { Named } from './name-field.ts';
import type { StatementSheet } from './pdf/sheet.ts';
import { type Beyond, type Choices, sheetOf, usual } from './sheet.ts';
import type { Standing } from './standing.ts';

export interface View extends Omit<Standing, 'left'> {
  /** What is left; of a completed course, what it has gained since. Undefined until that can be told. */
  readonly left?: readonly Left[] | undefined;
  /** How the learner stands, in words. Undefined until that can be told: what stands there stays. */
  readonly standing?: Said | undefined;
  /** What stands over what the course has gained. */
  readonly gained?: Said | undefined;
  readonly caption: string;
  /** Beside the field for the day, and where the clock is wrong. */
  readonly clock: { readonly hint: string; readonly odd: string };
  /** What the sheet can say beyond its completion. */
  readonly more: Beyond;
  readonly tells?: Stands['tells'];
}

const sample = { caption: words.sample, clock: { hint: '', odd: '' }, more: { activities: [] } };

/** @param stands Undefined while what tells it is on its way, or did not come. */
export function viewOf(
  course: CourseData,
  progress: Progress,
  stands: Stands | undefined,
  now: number,
): View {
  if (!stands) return sample;
  const { tells, ...standing } = stands;
  const { completed, left } = standing;
  if (completed && tells)
    return { ...tells.completedView(course, progress, { ...standing, completed }, now), tells };
  const begun = progress.activities.size > 0 && left.length < leftOf(course, nothing).length;
  return {
    ...standing,
    standing: begun
      ? { title: words.toDo(left.length), text: words.begun }
      : { title: words.asks, text: words.asksLead },
    ...sample,
  };
}

/** What stands in the page's form. */
export interface Form {
  readonly named: Named;
  readonly choices: Choices;
}

/**
 * The sheet of what is kept, as it was chosen; else a sample of what will be.
 * @param address Where the course can be found, if others can.
 */
export function sheetFor(
  course: CourseData,
  progress: Progress,
  { completed, more, tells }: View,
  { named: { name, latin }, choices }: Form,
  address: string | undefined,
): StatementSheet {
  const said = completed
    ? sheetOf(completed.of, completed.completion, name, choices, more, address)
    : sheetOf(course, completionOf(course, progress, ''), name, usual, more, address);
  return { ...(completed && tells ? tells.asKept(said, completed) : said), ...(latin ? { latin } : {}) };
}
