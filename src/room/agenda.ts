/**
 * The agenda of a first meeting, drafted from where two sides differ, the weightiest first; and what a person changed in
 * the draft. Both sides' pages draft the same. Pure.
 */
import type { LaidTool, Line } from './laid.ts';
import type { Matter } from './room-data.ts';

export type Opener = 'me' | 'them' | 'both';

export interface Point {
  /** A matter's id, or that of the one line which belongs to none. */
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly opens: Opener;
  /** What was said, to look at while talking. */
  readonly lines: readonly Line[];
  /** In this meeting, or another time. */
  readonly now: boolean;
}

/** What a person changed of one point. */
export interface Change {
  readonly title?: string;
  readonly minutes?: number;
  readonly opens?: Opener;
  readonly now?: boolean;
}

export interface Changes {
  /** How long the meeting is, in minutes. */
  readonly length?: number;
  readonly points: Readonly<Record<string, Change>>;
  /** Ids in the order wanted; what is not among them keeps its place behind. */
  readonly order: readonly string[];
  /** Ids of points that were added. */
  readonly added: readonly string[];
}

export const noChanges: Changes = { points: {}, order: [], added: [] };
/** An hour, if nobody says anything else. */
export const usualLength = 60;
const usualMinutes = 5;
/** Of a length and of a point. */
export const mostMinutes = 480;
const mostAdded = 20;
export const longestTitle = 200;

export interface Words {
  /** How the meeting begins and ends. */
  readonly first: string;
  readonly last: string;
  readonly own: string;
}

const open = (line: Line, always: boolean) =>
  line.at === 'differs' || line.at === 'one' || (always && line.at === 'none');

/**
 * @param mineFirst Whether my side opens the first point that either could: each side's page says the opposite.
 */
export function drafted(
  tools: readonly LaidTool[],
  matters: readonly Matter[],
  mineFirst: boolean,
  words: Words,
): readonly Point[] {
  const lines = new Map(tools.flatMap((tool) => tool.lines.map((line) => [line.id, line] as const)));
  const found = matters.flatMap(({ id, title, minutes, always, of }) => {
    const own = of.flatMap((item) => lines.get(item) ?? []);
    const toSettle = own.filter((line) => open(line, always));
    return toSettle.length ? [{ id, title, minutes, lines: toSettle }] : [];
  });
  const known = new Set(matters.flatMap(({ of }) => of));
  const others = [...lines.values()].filter((line) => !known.has(line.id) && open(line, false));
  const rest = others
    .toSorted((a, b) => Number(a.at === 'one') - Number(b.at === 'one'))
    .map((line) => ({ id: line.id, title: line.title, minutes: usualMinutes, lines: [line] }));
  let mine = mineFirst;
  const opens = (said: readonly Line[]): Opener => {
    const [ours, theirs] = [said.some((line) => line.mine.length), said.some((line) => line.theirs.length)];
    // Whoever wrote something has something to open with.
    if (ours !== theirs) return ours ? 'me' : 'them';
    mine = !mine;
    return mine ? 'them' : 'me';
  };
  const frame = (id: string, title: string): Omit<Point, 'now'> => ({
    id,
    title,
    minutes: usualMinutes,
    opens: 'both',
    lines: [],
  });
  return [
    frame('first', words.first),
    ...[...found, ...rest].map((point) => ({ ...point, opens: opens(point.lines) })),
    frame('last', words.last),
  ].map((point) => ({ ...point, now: true }));
}

/** DRAFT with what a person changed; what then fits into the meeting is in it, unless they said otherwise. */
export function changed(draft: readonly Point[], changes: Changes, words: Words): readonly Point[] {
  const last = draft.at(-1);
  const added = changes.added.map(
    (id): Point => ({ id, title: words.own, minutes: usualMinutes, opens: 'both', lines: [], now: true }),
  );
  const all = [...draft.slice(0, -1), ...added, ...(last ? [last] : [])];
  const place = (id: string) => changes.order.indexOf(id);
  // A point that came since the order was made stays behind the one that it came behind.
  const ordered: Point[] = all
    .filter(({ id }) => place(id) >= 0)
    .toSorted((a, b) => place(a.id) - place(b.id));
  all.forEach((point, index) => {
    if (place(point.id) >= 0) return;
    const before = all[index - 1];
    ordered.splice(before ? ordered.indexOf(before) + 1 : 0, 0, point);
  });
  const own = (id: string): Change => (Object.hasOwn(changes.points, id) ? (changes.points[id] ?? {}) : {});
  const points = ordered.map((point) => ({ ...point, ...own(point.id) }));
  const length = changes.length ?? usualLength;
  // What was ticked, and how the meeting begins and ends, have their time first.
  let left = length;
  for (const { id, minutes } of points)
    if (own(id).now ?? (id === 'first' || id === 'last' || changes.added.includes(id))) left -= minutes;
  return points.map((point) => {
    const { id, minutes } = point;
    const said = own(id).now;
    if (said !== undefined || id === 'first' || id === 'last' || changes.added.includes(id))
      return { ...point, now: said ?? true };
    const fits = left >= minutes;
    left -= fits ? minutes : 0;
    // Nothing lighter slips in before what is weightier.
    if (!fits) left = 0;
    return { ...point, now: fits };
  });
}

/** The minutes of all that is in the meeting. */
export const minutesOf = (points: readonly Point[]): number =>
  points.reduce((sum, { now, minutes }) => sum + (now ? minutes : 0), 0);

/** ID one place up (-1) or down (1) in POINTS, as the order to keep. */
export function moved(points: readonly Point[], id: string, by: -1 | 1): readonly string[] {
  const ids = points.map((point) => point.id);
  const at = ids.indexOf(id);
  const to = at + by;
  if (at < 0 || to < 0 || to >= ids.length) return ids;
  ids.splice(to, 0, ...ids.splice(at, 1));
  return ids;
}

/** Changes as they were kept, by whatever wrote them. */
export function readChanges(raw: unknown): Changes {
  const fields = (value: unknown) => new Map(typeof value === 'object' && value ? Object.entries(value) : []);
  const strings = (value: unknown) =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
  const minutes = (value: unknown) =>
    Number.isInteger(value) && (value as number) > 0 && (value as number) <= mostMinutes
      ? (value as number)
      : undefined;
  const found = fields(raw);
  const length = minutes(found.get('length'));
  const points = [...fields(found.get('points'))].map(([id, value]): [string, Change] => {
    const own = fields(value);
    const [title, opens, now, lasts] = [
      own.get('title'),
      own.get('opens'),
      own.get('now'),
      minutes(own.get('minutes')),
    ];
    return [
      id,
      {
        ...(typeof title === 'string' && { title: title.slice(0, longestTitle) }),
        ...(lasts !== undefined && { minutes: lasts }),
        ...((opens === 'me' || opens === 'them' || opens === 'both') && { opens }),
        ...(typeof now === 'boolean' && { now }),
      },
    ];
  });
  return {
    ...(length !== undefined && { length }),
    points: Object.fromEntries(points),
    order: strings(found.get('order')),
    added: [...new Set(strings(found.get('added')).filter((id) => /^own-[a-z0-9]{1,20}$/.test(id)))].slice(
      0,
      mostAdded,
    ),
  };
}
