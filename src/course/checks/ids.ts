/** The list of published ids against the course: nothing that a learner's answers lie under may vanish. Pure. */
import { led, valueBy } from '../../progress/renames.ts';
import { type Ids, idsOf, readIds } from '../ids.ts';
import { targetsOf } from '../rename-table.ts';
import type { RenameEntry, Renames } from '../schema.ts';
import type { Problem } from './problems.ts';
import type { CourseFiles } from './read.ts';

/** The ids of the course as it stands; undefined while a file that has some cannot be read. */
export function idsNow<Activity>(
  { lessons, activities, glossary, renames }: CourseFiles<Activity>,
  itemsOf: (activities: readonly Activity[]) => Ids,
): Ids | undefined {
  const whole = activities.flatMap(({ data }) => (data === undefined ? [] : [data]));
  if (!glossary.data || whole.length < activities.length || (renames && !renames.data)) return undefined;
  return idsOf(
    lessons.map(({ id }) => id),
    glossary.data.map(({ id }) => id),
    itemsOf(whole),
  );
}

/** Without a list nothing is checked: the course was not published, or its authors do without. */
export function checkIds({ ids, renames }: CourseFiles<unknown>, now: Ids): Problem[] {
  if (!ids) return [];
  const listed = readIds(ids.text);
  const entries = entriesOf(renames?.data);
  const missing = [...listed.ids.keys()].filter((item) => !arrives(item, undefined, now, entries));
  return [
    ...unlisted(ids.file, listed.ids, now),
    ...byActivity(missing, listed.ids).map(({ said, first, from }) => ({
      file: ids.file,
      line: listed.lines.get(first) ?? 1,
      message: `${said} was published, and the course has it no more.`,
      remedy: `Put it back, or say in ${besides(ids.file)} where its answers went: from: ${from}, with to: or gone: true.`,
    })),
    ...[...listed.ids].flatMap(([item, values]) =>
      missing.includes(item)
        ? []
        : values
            .filter((value) => !arrives(item, value, now, entries))
            .map((value) => ({
              file: ids.file,
              line: listed.lines.get(item) ?? 1,
              message: `An answer to ${item} may be “${value}”, which the course has there no more.`,
              remedy: now.has(item)
                ? `Put it back (its words may change), or say in ${besides(ids.file)}: from: ${item}, gone: [${value}].`
                : `Put it back, or say in ${besides(ids.file)} what it is called where the answer went: values: { ${value}: … }.`,
            })),
    ),
  ];
}

export const entriesOf = (renames: Renames | undefined): readonly RenameEntry[] =>
  Object.values(renames ?? {}).flat();

const besides = (file: string) => file.replace(/[^/]*$/, 'renames.yaml');

function unlisted(file: string, listed: Ids, now: Ids): Problem[] {
  const lacking = [...now].flatMap(([item, values]) =>
    listed.has(item)
      ? values.filter((one) => !listed.get(item)?.includes(one)).map((one) => `${item}: ${one}`)
      : [item],
  );
  const [first, second] = lacking;
  if (first === undefined) return [];
  const more = lacking.length > 2 ? ` and ${lacking.length - 2} more` : '';
  const said =
    second === undefined
      ? `an id that is not listed here: ${first}`
      : `ids that are not listed here: ${first}, ${second}${more}`;
  return [
    {
      file,
      message: `The course has ${said}.`,
      remedy: 'Run “npm run ids”, and look through what it adds: once published, ids are for good.',
    },
  ];
}

/** Does an answer under ITEM still come to something, there or by renames, or is it said to be gone? */
function arrives(
  item: string,
  value: string | undefined,
  now: Ids,
  entries: readonly RenameEntry[],
): boolean {
  const seen = new Set<string>();
  const waiting: [string, string | undefined][] = [[item, value]];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    const [at, what] = one;
    if (seen.has(`${at} ${what}`)) continue;
    seen.add(`${at} ${what}`);
    const holds = now.get(at);
    if (holds && (what === undefined || !holds.length || holds.includes(what))) return true;
    for (const { from, values, gone, ...entry } of entries) {
      // Led to itself: then it is spoken of.
      if (!led({ from, to: [from] }, at).length) continue;
      if (gone === true || (what !== undefined && gone?.includes(what))) return true;
      for (const next of led({ from, to: targetsOf({ from, ...entry }) }, at))
        waiting.push([next, what === undefined ? what : (valueBy(values, what) as string)]);
    }
  }
  return false;
}

/** One problem for an activity of which nothing is left, else one for each item. */
function byActivity(missing: readonly string[], listed: Ids) {
  const activityOf = (item: string) => item.slice(0, item.indexOf('/'));
  return [...new Set(missing.map(activityOf))].flatMap((activity) => {
    const items = missing.filter((item) => activityOf(item) === activity);
    const all = [...listed.keys()].filter((item) => activityOf(item) === activity);
    return items.length < all.length || /^(opened|review)$/.test(activity)
      ? items.map((item) => ({ said: `“${item}”`, first: item, from: item }))
      : [{ said: `The activity “${activity}”`, first: items[0] ?? activity, from: activity }];
  });
}
