/**
 * What of one deployment is kept on this device: a cache that bears its digest, in which nothing lies but files that were
 * found to be of this deployment, byte for byte. So whatever a server, a proxy or a hotel's login page puts in a file's
 * place, it is not taken for the file; and old and new never lie together.
 */
import { addressOf, cachesOf, type Deployment, hashOf } from './deployment.ts';
import type { Scope } from './scope.ts';

/** Why something could not be kept: no network, no room, or what came is not of this deployment. */
export type Refusal = 'network' | 'room' | 'changed';

export class Unkept extends Error {
  constructor(
    readonly why: Refusal,
    path: string,
  ) {
    super(`${path}: ${why}`);
  }
}

/** Files on their way at once: a phone's browser fetches six, and the reader may want one too. */
const SIDE_BY_SIDE = 4;

/** Not part of a file, and `Vary: *` would forbid to keep it. */
const ofTheWay = ['content-encoding', 'content-length', 'set-cookie', 'transfer-encoding', 'vary'];

/** What an answer holds, by its hash; and the answer as it can be kept, if that is what the file asked for holds. */
export interface Read {
  readonly hash?: string;
  readonly file?: Response;
}

export type Kept = ReturnType<typeof keptOf>;

export function keptOf(deployment: Deployment, { caches, fetch, registration }: Scope) {
  const { scope } = registration;
  const ours = cachesOf(deployment.course, scope);
  const name = ours + deployment.digest;
  const hashes = new Map(deployment.files.map(([path, hash]) => [path, hash]));
  const open = () => caches.open(name);
  /** Older deployments of this course, and newer ones. */
  const others = async () =>
    Promise.all(
      (await caches.keys())
        .filter((one) => one.startsWith(ours) && one !== name)
        .map((one) => caches.open(one)),
    );

  async function read(path: string, answer: Response): Promise<Read> {
    if (answer.status !== 200) return {};
    const bytes = await answer.arrayBuffer();
    const hash = await hashOf(bytes);
    if (hash !== hashes.get(path)) return { hash };
    const headers = new Headers(answer.headers);
    for (const header of ofTheWay) headers.delete(header);
    // Made anew: an answer that came by way of another address may not answer for a page.
    return { hash, file: new Response(bytes, { headers }) };
  }
  const verified = async (path: string, answer: Response) => (await read(path, answer)).file;

  async function fetched(path: string): Promise<Response> {
    let why: Refusal = 'network';
    // First what the browser has just fetched for the page itself, whatever its age: the hash tells whether it will do.
    for (const cache of ['force-cache', 'no-cache'] as const) {
      const answer = await fetch(addressOf(scope, path), { cache }).catch(() => undefined);
      const good = answer && (await verified(path, answer).catch(() => undefined));
      if (good) return good;
      // A server in trouble is as good as none; what is missing, or is another file, is of another deployment.
      if (answer && answer.status < 500) why = 'changed';
    }
    throw new Unkept(why, path);
  }

  async function put(path: string, answer: Response): Promise<void> {
    try {
      await (await open()).put(scope + path, answer);
    } catch {
      throw new Unkept('room', path);
    }
  }

  /** What is kept there, marks left out. */
  async function pathsIn(cache: Cache): Promise<string[]> {
    return (await cache.keys())
      .map(({ url }) => url)
      .filter((url) => !url.includes('?'))
      .map((url) => url.slice(scope.length));
  }

  const mark = (text: string) => `${scope}?${text}`;
  /** Marks help, and are no reason to fail: where there is no room for them, the worker's memory has to do. */
  const sayQuietly = async (text: string, body = '') => {
    await open()
      .then((cache) => cache.put(mark(text), new Response(body)))
      .catch(() => {});
  };
  const isMarked = async (cache: Cache, text: string) => Boolean(await cache.match(mark(text)));

  return {
    has: (path: string) => hashes.has(path),
    read,
    verified,
    match: async (path: string) => (await open()).match(scope + path),
    paths: async () => (await pathsIn(await open())).filter((path) => hashes.has(path)),

    /**
     * Keeps the files at PATHS; those that are there already at no cost. Tells of each that is done.
     * @throws Unkept at the first that cannot be kept; what is kept by then stays
     */
    async keep(
      paths: Iterable<string>,
      done: (path: string) => void = () => {},
      goOn: () => boolean = () => true,
    ): Promise<void> {
      const there = new Set(await pathsIn(await open()));
      const older = await others();
      const rest = [...paths].filter((path) => hashes.has(path)).values();
      let failed: unknown;
      const one = async (path: string) => {
        if (!there.has(path)) await put(path, (await unchanged(path)) ?? (await fetched(path)));
        done(path);
      };
      /** A file that another deployment has just so. */
      async function unchanged(path: string) {
        for (const cache of older) {
          const answer = await cache.match(scope + path);
          const good = answer && (await verified(path, answer));
          if (good) return good;
        }
        return undefined;
      }
      const hand = async () => {
        for (const path of rest) {
          if (failed || !goOn()) return;
          await one(path).catch((error) => {
            failed ??= error;
          });
        }
      };
      await Promise.all(Array.from({ length: SIDE_BY_SIDE }, hand));
      if (failed) throw failed;
    },
    put,

    /** Whether the learner has asked for all of an older one, and got it: so will this one be fetched. */
    wasWhole: async () =>
      (await Promise.all((await others()).map((cache) => isMarked(cache, 'whole')))).includes(true),
    sayWhole: async () => (await open()).put(mark('whole'), new Response()),
    /** What other deployments have. */
    keptBefore: async () => (await Promise.all((await others()).map(pathsIn))).flat(),

    /** Whatever becomes of a page, the next deployment's worker has to know that its window is one of ours. */
    sayPages: () =>
      sayQuietly('pages', JSON.stringify([...hashes.keys()].filter((path) => path.endsWith('.html')))),
    /** The pages of other deployments; of those that did not say, what is kept of them. */
    async pagesBefore(): Promise<Set<string>> {
      const found = (await others()).map(async (cache) => {
        const said = await cache.match(mark('pages'));
        return said ? ((await said.json()) as string[]) : pathsIn(cache);
      });
      return new Set((await Promise.all(found)).flat());
    },

    /** A window that shows no page of this deployment, but one with HASH: nothing that may differ is answered from here. */
    sayStrange: (window: string, hash?: string) => sayQuietly(`strange=${window}`, hash),
    isStrange: async (window: string) => isMarked(await open(), `strange=${window}`),
    /** Whether an older deployment has nothing to do with that window. */
    async wasStrange(window: string): Promise<boolean> {
      const older = await others();
      const marks = await Promise.all(older.map((cache) => isMarked(cache, `strange=${window}`)));
      return !older.length || marks.includes(true);
    },
    /** Whether that window shows the page at PATH as an older deployment's worker saw it pass, and it is this one's. */
    async wasOurs(window: string, path: string): Promise<boolean> {
      for (const cache of await others()) {
        const hash = await (await cache.match(mark(`strange=${window}`)))?.text();
        if (hash && hash === hashes.get(path)) return true;
      }
      return false;
    },
    isFirst: async () => !(await others()).length,

    /** Lets go of all but what every device keeps. */
    async empty(stay: ReadonlySet<string>): Promise<void> {
      const cache = await open();
      await cache.delete(mark('whole'));
      for (const path of await pathsIn(cache)) if (!stay.has(path)) await cache.delete(scope + path);
    },
    forget: () => caches.delete(name),
    forgetOthers: async () => {
      for (const one of await caches.keys())
        if (one.startsWith(ours) && one !== name) await caches.delete(one);
    },
  };
}
