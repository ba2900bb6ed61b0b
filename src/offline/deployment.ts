/** What a deployment consists of, as its worker knows it: every file with what it holds and what it needs. Pure. */

/**
 * One file of the built site. Its path below the root (`lessons/words/index.html`); the beginning of its SHA-256; what it
 * weighs on its way, squeezed; and what it may ask for, as places in the list of files.
 */
export type File = readonly [path: string, hash: string, weight: number, ...needs: number[]];

export interface Deployment {
  /** The course's id: two courses may share an origin. */
  readonly course: string;
  /** Names the deployment: the same files, the same digest. */
  readonly digest: string;
  /** What the files take where they are kept, in bytes. */
  readonly room: number;
  readonly files: readonly File[];
}

/** What every device keeps: where whoever is offline is led, and where an installed course begins. */
export const base: readonly string[] = ['offline/index.html', 'index.html'];

/** The caches of a course under one address begin so; what follows is a deployment's digest. */
export const cachesOf = (course: string, scope: string): string =>
  `offline ${course} ${new URL(scope).pathname} `;

/** The paths under which COURSE is kept on this origin, by the NAMES of the caches: one for each language, say. */
export const placesIn = (course: string, names: readonly string[]): readonly string[] => [
  ...new Set(
    names.flatMap((name) => {
      const ours = `offline ${course} `;
      return name.startsWith(ours) ? (/^(\S+) \S+$/.exec(name.slice(ours.length))?.[1] ?? []) : [];
    }),
  ),
];

/** The path of the file that answers ADDRESS: below SCOPE, without what is asked of it, a folder's page by its name. */
export function pathOf(scope: string, address: string): string | undefined {
  const url = URL.canParse(address, scope) ? new URL(address, scope) : undefined;
  const { origin, pathname } = new URL(scope);
  if (url?.origin !== origin || !url.pathname.startsWith(pathname)) return undefined;
  const path = url.pathname.slice(pathname.length);
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** Where a file is fetched: a page by its folder, for some servers know it by no other name. */
export const addressOf = (scope: string, path: string): string =>
  scope + path.replace(/(^|\/)index\.html$/, '$1');

/** PATHS, and all that these may ask for, as far as the deployment has them. */
export function withNeeds({ files }: Deployment, paths: Iterable<string>): Set<string> {
  const places = new Map(files.map(([path], place) => [path, place]));
  const found = new Set<string>();
  const add = (place: number) => {
    const [path, , , ...needs] = files[place] as File;
    if (found.has(path)) return;
    found.add(path);
    needs.forEach(add);
  };
  for (const path of paths) {
    const place = places.get(path);
    if (place !== undefined) add(place);
  }
  return found;
}

/** The beginning of BYTES' SHA-256, as a file has it: enough to know one of ours from a hotel's login page. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 6);
  return btoa(String.fromCharCode(...hash))
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
