/**
 * What a content object may say to a platform, beyond what scorm-again refuses: it takes 64,000 signs of suspend data in the
 * older edition, which real platforms cut, and words that the edition does not have. Sources: SCORM 1.2 Run-Time Environment,
 * 3.4.4; SCORM 2004 4th Edition Run-Time Environment, chapter 4; and what players were measured to do.
 */
import type { Call, Edition } from './platform.ts';

type Rule = readonly [name: RegExp, value: RegExp, longest?: number];

const id12 = /^[\w.-]+$/;
const span12 = /^\d{4}:[0-5]\d:[0-5]\d\.\d\d$/;
const rules: Readonly<Record<Edition, readonly Rule[]>> = {
  '1.2': [
    [/^cmi\.core\.exit$/, /^suspend$/],
    [/^cmi\.core\.lesson_status$/, /^(incomplete|completed)$/],
    [/^cmi\.core\.lesson_location$/, /^[\w/#.-]+$/, 255],
    [/^cmi\.core\.session_time$/, span12],
    [/^cmi\.core\.score\.(raw|min|max)$/, /^(100|\d{1,2}(\.\d{1,2})?)$/],
    [/^cmi\.suspend_data$/, /^[\w.-]*$/, 3800],
    [/^cmi\.interactions\.\d+\.id$/, id12, 255],
    [/^cmi\.interactions\.\d+\.type$/, /^(choice|matching|sequencing|performance)$/],
    [/^cmi\.interactions\.\d+\.time$/, /^[0-2]\d:[0-5]\d:[0-5]\d$/],
    [/^cmi\.interactions\.\d+\.student_response$/, /^[a-z\d](\.\d)?(,[a-z\d](\.\d)?)*$/, 255],
    [/^cmi\.interactions\.\d+\.result$/, /^(correct|wrong|neutral)$/],
    [/^cmi\.interactions\.\d+\.latency$/, span12],
  ],
  '2004': [
    [/^cmi\.exit$/, /^suspend$/],
    [/^cmi\.completion_status$/, /^(incomplete|completed)$/],
    [/^cmi\.success_status$/, /^passed$/],
    [/^cmi\.location$/, /^[\w/#.-]+$/, 1000],
    [/^cmi\.session_time$/, /^PT(\d+H)?(\d+M)?\d+(\.\d{1,2})?S$/],
    [/^cmi\.score\.(raw|min|max)$/, /^(100|\d{1,2}(\.\d{1,2})?)$/],
    [/^cmi\.(score\.scaled|progress_measure)$/, /^(1|0(\.\d{1,4})?)$/],
    [/^cmi\.suspend_data$/, /^[\w.-]*$/, 3800],
    [/^cmi\.interactions\.\d{1,3}\.id$/, /^[\w-]+$/, 250],
    [/^cmi\.interactions\.\d{1,3}\.type$/, /^(choice|matching|sequencing|performance)$/],
    [/^cmi\.interactions\.\d{1,3}\.timestamp$/, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d\dZ$/],
    [/^cmi\.interactions\.\d{1,3}\.description$/, /\S/, 250],
    [/^cmi\.interactions\.\d{1,3}\.learner_response$/, /^[\w-]+((\[,\]|\[\.\])[\w-]+)*$/, 4000],
    [/^cmi\.interactions\.\d{1,3}\.result$/, /^(correct|incorrect|neutral)$/],
    [/^cmi\.interactions\.\d{1,3}\.latency$/, /^PT(\d+H)?(\d+M)?\d+(\.\d{1,2})?S$/],
  ],
};

const begins = /Initialize$/;
const ends = /^(LMSFinish|Terminate)$/;
const sets = /SetValue$/;
const commits = /Commit$/;
/** Values that are never set to one that stands before in their list. */
const rising: Readonly<Record<string, readonly string[]>> = {
  'cmi.core.lesson_status': ['incomplete', 'completed'],
  'cmi.completion_status': ['incomplete', 'completed'],
};

/** What of CALLS breaks a rule of EDITION, a sentence each. WRITTEN: texts of the learner's, which are nobody's affair. */
export function broken(calls: readonly Call[], edition: Edition, written: readonly string[] = []): string[] {
  const found: string[] = [];
  const wrong = (is: boolean, sentence: string) => {
    if (is) found.push(sentence);
  };
  let isOpen = false;
  let uncommitted = '';
  let isFirst = true;
  const highest = new Map<string, number>();
  for (const { name, values, answer, error } of calls) {
    const [what = '', value = ''] = values;
    const said = `${name}(${what}, ${value.slice(0, 60)})`;
    if (begins.test(name)) {
      // A browser that was killed ended no session.
      isOpen = true;
      isFirst = true;
    } else if (/(Get|Set)Value$|Commit$/.test(name)) wrong(!isOpen, `${said} with no session`);
    if (ends.test(name)) {
      wrong(Boolean(uncommitted), `${said} before ${uncommitted} was committed`);
      isOpen = false;
    }
    if (commits.test(name)) uncommitted = '';
    if (!sets.test(name)) continue;
    uncommitted = what;
    if (isFirst) wrong(!/exit$/.test(what), `${said} before the exit was set`);
    isFirst = false;
    wrong(answer !== 'true' || error !== '0', `${said} was refused with ${error}`);
    const rule = rules[edition].find(([pattern]) => pattern.test(what));
    wrong(!rule, `${said}: nothing that is to be set`);
    if (rule) {
      const [, form, longest = 255] = rule;
      wrong(!form.test(value), `${said} is not of the form`);
      wrong(value.length > longest, `${said} has ${value.length} signs`);
    }
    const order = rising[what];
    if (order) {
      wrong(order.indexOf(value) < (highest.get(what) ?? 0), `${said} lowers it`);
      highest.set(what, Math.max(order.indexOf(value), highest.get(what) ?? 0));
    }
    for (const text of written)
      wrong(text.length > 3 && value.includes(text), `${said} tells what was written`);
  }
  return found;
}
