/** What the room needs of the course: `room/course.json`, made at build and fetched by the page. */
import { definitionOf, leanOf } from '../activities/in-course.ts';
import type { LoadedCourse } from '../course/load.ts';
import { toolsOf } from '../course/tools.ts';

/** A tool that two sides can lay beside each other. */
export interface RoomTool {
  /** Of its activity: its answers are kept, and sent, under this. */
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly kind: string;
  /** What its kind needs to read answers. */
  readonly data: unknown;
  /** What the two may ask each other where they differ, by what is asked. */
  readonly ask: Readonly<Record<string, string>>;
}

/** What two have to settle, and what in the tools belongs to it. */
export interface Matter {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly always: boolean;
  /** `ACTIVITY/WHAT-IS-ASKED`. */
  readonly of: readonly string[];
}

export interface RoomData {
  readonly course: string;
  readonly version: string;
  readonly title: string;
  readonly language: string;
  readonly tools: readonly RoomTool[];
  /** The weightiest first; what belongs to none comes after them. */
  readonly matters: readonly Matter[];
}

export function roomData(loaded: LoadedCourse): RoomData {
  const { id: course, version, title, language } = loaded.course;
  return {
    course,
    version,
    title,
    language,
    tools: toolsOf(loaded).flatMap(({ slug, title: name, activity }) => {
      const { sides } = definitionOf(activity);
      const { id, kind } = activity;
      return sides ? [{ id, slug, title: name, kind, data: leanOf(activity), ask: sides.ask(activity) }] : [];
    }),
    matters: loaded.matters,
  };
}
