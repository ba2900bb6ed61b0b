/**
 * The kinds that the course of this build uses, as its pages draw them. Pages ask here and not in `kinds.ts`: whatever
 * a page can reach is bundled, and so a course would ship the scripts of kinds that it never shows.
 */
import { kinds } from 'virtual:kinds';
import common from '../styles/activity.css?inline';
import type { ActivityEntry, AnyDefinition, KindName } from './kinds.ts';

/** The definition of a kind of this course's activities. */
export function definitionOf({ kind }: { readonly kind: KindName }): AnyDefinition {
  const found = kinds[kind];
  if (!found)
    throw new Error(
      `No activity of the course is of the kind “${kind}”, and yet a page wants to show one. Show an activity that lies in the course’s folder.`,
    );
  return found as unknown as AnyDefinition;
}

/** The lean data of an activity: no reason, no verdict, and nothing that stands in the written form. */
export const leanOf = (activity: ActivityEntry): unknown => definitionOf(activity).lean(activity);

/** The stylesheets of a page with ACTIVITIES, each once: what all share, and what each kind and skin adds. */
export async function stylesOf(activities: readonly ActivityEntry[]): Promise<string[]> {
  const own = await Promise.all(activities.flatMap((activity) => definitionOf(activity).styles(activity)));
  return own.length ? [...new Set([common, ...own.map((sheet) => sheet.default)])] : [];
}

/** The stylesheets of a page where ACTIVITIES have all its width. */
export async function wideStylesOf(activities: readonly ActivityEntry[]): Promise<string[]> {
  const wide = await Promise.all(activities.flatMap((activity) => definitionOf(activity).wide?.() ?? []));
  return [...new Set([...(await stylesOf(activities)), ...wide.map((sheet) => sheet.default)])];
}
