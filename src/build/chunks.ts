/**
 * Which modules go together into one script. Few scripts a page: a phone's browser fetches six at a time, and every
 * further one waits its turn; and what is squeezed together is smaller.
 *
 * No module is named here, only the scripts that pages begin with: what each of them brings is read from the imports.
 * Whatever is in no group goes where the bundler puts it.
 */
import type { Plugin } from 'vite';
import { kindsOfMost } from './kinds.ts';

/** The script of every page, and that of every lesson. */
const page = /\/src\/course\/page\.ts$/;
const lesson = /\/src\/course\/lesson\.ts$/;
/** What launchers consist of: only in packages are there any. */
const launcher = /\/src\/launch\//;
/** A script of ours, not of the framework; and that of a kind of activity. */
const ours = /\/src\//;
const kind = /\/src\/activities\/([^/]+)\/Island\.astro\?/;

/** What more than this share of a course's kinds bring comes with every lesson; of what is larger than SMALL, this share. */
const widely = 1 / 6;
const mostWidely = 1 / 4;
/** Letters of a module as it is bundled: less weighs no more in every lesson than as a script of its own in some. */
const SMALL = 1000;

interface Graph {
  /** The kinds of activity that most lessons have. */
  readonly common: readonly string[];
  /** The scripts that pages begin with. */
  readonly entries: readonly string[];
  readonly ids: Iterable<string>;
  /** What a module imports at once. */
  importedBy(id: string): readonly string[];
  /** How long a module is. */
  lengthOf(id: string): number;
}

/** The group of each module that is in one. */
export function groupsIn({ common, entries, ids, importedBy, lengthOf }: Graph): ReadonlyMap<string, string> {
  const reach = (id: string, seen = new Set<string>()) => {
    if (!seen.has(id)) {
      seen.add(id);
      for (const one of importedBy(id)) reach(one, seen);
    }
    return seen;
  };
  const all = [...ids];
  const brought = (isIt: (id: string) => boolean) =>
    new Set(all.filter(isIt).flatMap((id) => [...reach(id)]));
  const everyPages = brought((id) => page.test(id));
  const everyLessons = brought((id) => lesson.test(id));
  const mostLessons = brought((id) => common.includes(kind.exec(id)?.[1] ?? ''));
  const kinds = entries.filter((entry) => kind.test(entry)).map((entry) => reach(entry));
  const others = entries
    .filter((entry) => ours.test(entry) && !kind.test(entry))
    .map((entry) => reach(entry));
  const launchers = brought((id) => launcher.test(id));
  const groupOf = (id: string): string | undefined => {
    // Else a launcher would run the script of every page for the sake of what it shares with it.
    if (launchers.has(id)) return launcher.test(id) ? undefined : 'launch';
    if (everyPages.has(id)) return 'page';
    if (everyLessons.has(id)) return 'lesson';
    const share = kinds.filter((own) => own.has(id)).length / kinds.length;
    if (share === 1 && others.some((own) => own.has(id))) return 'own';
    return share > (lengthOf(id) < SMALL ? widely : mostWidely) || mostLessons.has(id) ? 'lesson' : undefined;
  };
  return new Map(
    all.flatMap((id) => {
      const group = groupOf(id);
      return group ? [[id, group] as const] : [];
    }),
  );
}

let groups: ReadonlyMap<string, string> = new Map();

/** Learns who imports what, once that is known. FOLDER: the course's. */
export const learnChunks = (folder: string): Plugin => ({
  name: 'chunks',
  applyToEnvironment: ({ name }) => name === 'client',
  buildEnd() {
    const ids = [...this.getModuleIds()];
    groups = groupsIn({
      ids,
      common: kindsOfMost(folder),
      entries: ids.filter((id) => this.getModuleInfo(id)?.isEntry),
      importedBy: (id) => this.getModuleInfo(id)?.importedIds ?? [],
      lengthOf: (id) => this.getModuleInfo(id)?.code?.length ?? 0,
    });
  },
});

/** For `output.codeSplitting.groups`: a group takes what its modules import along, so what more pages run comes first. */
export const chunks = ['launch', 'page', 'own', 'lesson'].map((name, place) => ({
  name,
  test: (id: string) => groups.get(id) === name,
  priority: 4 - place,
}));
