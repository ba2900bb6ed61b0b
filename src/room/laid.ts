/** What two sides brought, laid beside each other: where they differ first. Pure. */
import type { Json } from '../activities/kind.ts';
import type { AnySides } from '../activities/sides.ts';
import type { Answers } from './brought.ts';
import type { RoomData, RoomTool } from './room-data.ts';

/** `near`: a step apart on a scale, or one choice in other words. `one`: only one side says anything. `none`: neither does. */
export type At = 'differs' | 'one' | 'none' | 'near' | 'agrees';

export interface Line {
  /** `ACTIVITY/WHAT-IS-ASKED`. */
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly at: At;
  /** In lines to be read; empty where nothing was said. */
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** What the two may ask each other. */
  readonly ask?: string;
}

export interface LaidTool {
  readonly tool: RoomTool;
  /** Who brought it. Only what both did has lines. */
  readonly by: 'both' | 'mine' | 'theirs';
  readonly lines: readonly Line[];
}

/** Every tool that at least one of the two brought, in the course's order. */
export function laid(
  { tools }: Pick<RoomData, 'tools'>,
  sides: ReadonlyMap<string, AnySides>,
  mine: Answers,
  theirs: Answers,
): readonly LaidTool[] {
  return tools.flatMap((tool): LaidTool[] => {
    const [ours, others] = [mine.get(tool.id), theirs.get(tool.id)];
    const kind = sides.get(tool.kind);
    if (!kind || (!ours && !others)) return [];
    if (!ours || !others) return [{ tool, by: ours ? 'mine' : 'theirs', lines: [] }];
    return [
      { tool, by: 'both', lines: kind.asked(tool.data).map((one) => line(tool, kind, one, ours, others)) },
    ];
  });
}

function line(
  { id: tool, data, ask }: RoomTool,
  kind: AnySides,
  { id, title, text }: ReturnType<AnySides['asked']>[number],
  ours: ReadonlyMap<string, Json>,
  others: ReadonlyMap<string, Json>,
): Line {
  const [mine, theirs] = [ours.get(id), others.get(id)];
  const at: At =
    mine === undefined || theirs === undefined
      ? mine === theirs
        ? 'none'
        : 'one'
      : (['agrees', 'near', 'differs'] as const)[kind.apart(mine, theirs)];
  const lines = (said: Json | undefined) => (said === undefined ? [] : kind.lines(data, id, said));
  return {
    id: `${tool}/${id}`,
    title,
    ...(text === undefined ? {} : { text }),
    at,
    mine: lines(mine),
    theirs: lines(theirs),
    ...(Object.hasOwn(ask, id) && ask[id] ? { ask: ask[id] } : {}),
  };
}

/** How many lines are at each. */
export function counted(tools: readonly LaidTool[]): Readonly<Record<At, number>> {
  const counts = { differs: 0, one: 0, none: 0, near: 0, agrees: 0 };
  for (const { lines } of tools) for (const { at } of lines) counts[at]++;
  return counts;
}
