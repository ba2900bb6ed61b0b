/** What two have to settle, in room.yaml, against the tools that they fill. Pure. */
import { didYouMean } from './nearest.ts';
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';
import { idsTwice, repeats } from './twice.ts';

export function checkRoom<Activity extends { readonly id: string; readonly tool?: boolean | undefined }>(
  { room, activities }: CourseFiles<Activity>,
  itemsOf: (activities: readonly Activity[]) => ReadonlyMap<string, readonly string[]>,
): Problem[] {
  const matters = room?.data?.matters;
  // Of a file that cannot be read, it is not known what it asks.
  if (!room || !matters || activities.some(({ data }) => !data)) return [];
  const tools = activities.flatMap(({ data }) => (data?.tool ? [data] : []));
  const items = [...itemsOf(activities.flatMap(({ data }) => data ?? [])).keys()].filter((item) =>
    tools.some(({ id }) => item.startsWith(`${id}/`) && item !== `${id}/*`),
  );
  const all = matters.flatMap(({ of }, index) =>
    of.map((item, place) => ({ item, at: ['matters', index, 'of', place] })),
  );
  return [
    ...idsTwice(matters, ['matters'], 'matters').map((finding) => problemIn(room, finding)),
    ...repeats(all.map(({ item }) => item)).flatMap(({ index, value }) =>
      problemIn(room, {
        at: all[index]?.at ?? [],
        message: `“${value}” belongs to two points.`,
        remedy: 'Take it out of one: two who differ in it would talk about it twice.',
      }),
    ),
    ...all
      .filter(({ item }) => !items.includes(item))
      .map(({ item, at }) =>
        problemIn(room, {
          at,
          message: `No tool of the course asks “${item}”.`,
          remedy: `${didYouMean(item, items)}Write a tool’s activity and what it asks, as content/ids.txt has them.`,
        }),
      ),
  ];
}
