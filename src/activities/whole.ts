/** An activity that comes back to an earlier one asks what was asked then: written once, shown twice. Pure. */
import type { ActivityEntry, AnyDefinition } from './kinds.ts';

export function whole(
  activity: ActivityEntry,
  { comesBack }: AnyDefinition,
  all: ReadonlyMap<string, ActivityEntry>,
): ActivityEntry {
  const earlier = all.get(comesBack?.to(activity) ?? '');
  return comesBack && earlier?.kind === activity.kind ? comesBack.as(activity, earlier) : activity;
}
