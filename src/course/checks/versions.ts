/** What was published under a number stays: the files in `versions/` against the course as it is. Pure. */
import { courseData } from '../course-data.ts';
import { fromFiles } from '../from-files.ts';
import { type CourseVersion, versionOf } from '../version.ts';
import { type Path, type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';

interface Asking {
  readonly id: string;
  readonly title: string;
  readonly minutes: number;
  readonly required: boolean;
  readonly draw?: number | undefined;
}

/** Without such files nothing is checked: the course was not published, or its authors do without. */
export function checkVersions<Activity extends Asking>(files: CourseFiles<Activity>): Problem[] {
  const { versions, folder } = files;
  const now = askedNow(files);
  if (!versions.length || !now) return [];
  const file = (version: string) => `${folder}/versions/${version}.json`;
  const there = versions.map(({ id }) => id);
  return [
    ...now.changes
      .filter((version) => version !== now.asked.version && !there.includes(version))
      .map((version) => ({
        file: file(version),
        message: `Version ${version} was published, and no file says what it asked.`,
        remedy:
          'Put the file back, or write it from the content of that time: “npm run versions -- --course FOLDER”.',
      })),
    ...versions.flatMap((source) => {
      const { data, id } = source;
      if (!data) return [];
      if (data.version !== id) {
        return [
          problemIn(source, {
            at: ['version'],
            message: `The file is called ${id}.json, and speaks of version ${data.version}.`,
            remedy: `Call it ${data.version}.json.`,
          }),
        ];
      }
      if (id !== now.asked.version) return [];
      return differences(data, now.asked).map(({ at, was, is }) =>
        problemIn(source, {
          at,
          message: `Version ${id} was published with ${was}, and the course now has ${is}.`,
          remedy:
            'Put it back, or raise “version” in course.yaml: what a published number asks, and the words of its statements, stay.',
        }),
      );
    }),
  ];
}

/** What the course asks as it stands; undefined while it cannot be read. */
function askedNow<Activity extends Asking>(
  files: CourseFiles<Activity>,
): { readonly asked: CourseVersion; readonly changes: readonly string[] } | undefined {
  const loaded = files.problems.length ? undefined : fromFiles(files);
  if (!loaded) return undefined;
  const data = courseData({ ...loaded, versions: new Map() });
  const { draw } = loaded.activities.get(data.finalCheck ?? '') ?? {};
  return {
    asked: versionOf(data, draw),
    changes: loaded.course.changes.map(({ version }) => version),
  };
}

interface Difference {
  readonly at: Path;
  readonly was: string;
  readonly is: string;
}

/** What comes from the interface's words, the time, which a mended sentence may change, and what follows from the rest. */
const free: readonly (string | number | undefined)[] = ['criteria', 'planned', 'minutes', 'number'];

function differences(was: unknown, is: unknown, at: Path = []): Difference[] {
  if (free.includes(at.at(-1))) return [];
  if (Array.isArray(was) && Array.isArray(is)) {
    const [before, now] = [was.map(named), is.map(named)];
    // Of what came, went or moved one line is enough.
    if (before.join('\n') !== now.join('\n')) {
      const [gone, come] = [
        before.filter((one) => !now.includes(one)),
        now.filter((one) => !before.includes(one)),
      ];
      const moved = !gone.length && !come.length;
      return [{ at, was: told(moved ? before : gone), is: told(moved ? now : come) }];
    }
    return was.flatMap((one, index) => differences(one, is[index], [...at, index]));
  }
  if (isObject(was) && isObject(is)) {
    return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((key) =>
      differences(was[key], is[key], [...at, key]),
    );
  }
  return JSON.stringify(was) === JSON.stringify(is)
    ? []
    : [{ at, was: told([named(was)]), is: told([named(is)]) }];
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What tells one of a list from the others. */
function named(value: unknown): string {
  if (!isObject(value)) return value === undefined ? '' : String(value);
  return String(value['id'] ?? value['slug'] ?? value['number'] ?? value['title'] ?? '');
}

const told = (names: readonly string[]) =>
  names
    .filter(Boolean)
    .map((name) => `“${name}”`)
    .join(', ') || 'nothing there';
