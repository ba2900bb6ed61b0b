/** A browser's service worker, its caches and a web server, as far as ours asks for them. */
import { createHash } from 'node:crypto';
import type { Deployment, File } from './deployment.ts';
import type { FetchEvent, Message, Scope, Window } from './scope.ts';
import { work } from './worker.ts';

export const scope = 'https://example.org/courses/a/';

/** A site: its files' texts by their paths. */
export type Site = Readonly<Record<string, string>>;

export const hashed = (text: string) =>
  createHash('sha256').update(text).digest().subarray(0, 6).toString('base64url');

/** NEEDS: what files ask for, by their paths. */
export function deploymentOf(
  site: Site,
  needs: Readonly<Record<string, readonly string[]>> = {},
  course = 'bicycle',
): Deployment {
  const paths = Object.keys(site);
  return {
    course,
    digest: hashed(JSON.stringify(site)),
    room: Object.values(site).join('').length,
    files: paths.map(
      (path): File => [
        path,
        hashed(site[path] ?? ''),
        (site[path] ?? '').length,
        ...(needs[path] ?? []).map((one) => paths.indexOf(one)),
      ],
    ),
  };
}

/** Caches that outlive workers. FULL: puts are refused from now on. */
export function someCaches() {
  const all = new Map<string, Map<string, { readonly text: string; readonly headers: Headers }>>();
  const store = { full: false, all };
  const cacheOf = (name: string): Cache => {
    const held = all.get(name) ?? new Map();
    all.set(name, held);
    return {
      match: async (url: string) => {
        const found = held.get(url);
        return found && new Response(found.text, { headers: found.headers });
      },
      put: async (url: string, answer: Response) => {
        if (store.full) throw new DOMException('No room', 'QuotaExceededError');
        held.set(url, { text: await answer.text(), headers: answer.headers });
      },
      delete: async (url: string) => held.delete(url),
      keys: async () => [...held.keys()].map((url) => ({ url })),
    } as unknown as Cache;
  };
  const caches = {
    open: async (name: string) => cacheOf(name),
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  } as unknown as CacheStorage;
  return Object.assign(store, { caches });
}

type Answers = (path: string, url: string) => Response | undefined | Promise<Response | undefined>;

export interface Browser {
  readonly store: ReturnType<typeof someCaches>;
  windows: Window[];
  /** Undefined: no network. Else what the server answers; where that is undefined, the file of SITE. */
  server: { site: Site; answers?: Answers } | undefined;
  savesData: boolean;
  /** What was fetched, by path. */
  readonly fetched: string[];
  active: ReturnType<typeof started> | undefined;
  waiting: ReturnType<typeof started> | undefined;
}

export function browser(site: Site): Browser {
  return {
    store: someCaches(),
    windows: [],
    server: { site },
    savesData: false,
    fetched: [],
    active: undefined,
    waiting: undefined,
  };
}

/** A window, and what it was told. */
export function someWindow(id: string, path: string): Window & { readonly told: unknown[] } {
  const told: unknown[] = [];
  return { id, url: scope + path, told, postMessage: (message) => void told.push(message) };
}

const wholly = async (work: Promise<unknown>[]) => {
  for (let n = 0; n < work.length; n++) await work[n];
};

/** Starts a worker, not installed yet. */
export function started(own: Browser, deployment: Deployment) {
  const hears = new Map<string, (event: never) => void>();
  let skips = false;
  const fetch = async (asked: string | Request, _: RequestInit = {}) => {
    const url = typeof asked === 'string' ? asked : asked.url;
    const path = url.slice(scope.length).replace(/[?#].*/s, '');
    own.fetched.push(path);
    if (!own.server) throw new TypeError('Failed to fetch');
    const answer = await own.server.answers?.(path, url);
    if (answer) return answer;
    const text = own.server.site[path === '' || path.endsWith('/') ? `${path}index.html` : path];
    return text === undefined ? new Response('Not found', { status: 404 }) : new Response(text);
  };
  const self = {
    caches: own.store.caches,
    fetch,
    registration: {
      scope,
      get active() {
        return own.active ?? null;
      },
      installing: null,
      get waiting() {
        return own.waiting ?? null;
      },
      update: async () => undefined,
    },
    clients: { claim: async () => {}, matchAll: async () => own.windows },
    navigator: { connection: { saveData: own.savesData } },
    skipWaiting: async () => {
      skips = true;
    },
    addEventListener: (type: string, hear: (event: never) => void) => void hears.set(type, hear),
  } as unknown as Scope;
  work(self, deployment);

  const happen = async (type: string, event: object = {}) => {
    const works: Promise<unknown>[] = [];
    hears.get(type)?.({ ...event, waitUntil: (one: Promise<unknown>) => void works.push(one) } as never);
    await wholly(works);
  };
  const answered = async (request: Partial<Request>, more: Partial<FetchEvent>) => {
    let answer: Promise<Response> | undefined;
    const works: Promise<unknown>[] = [];
    hears.get('fetch')?.({
      request: { method: 'GET', ...request },
      clientId: '',
      resultingClientId: '',
      ...more,
      waitUntil: (one: Promise<unknown>) => void works.push(one.catch(() => {})),
      respondWith: (one: Promise<Response>) => {
        answer = one;
      },
    } as never);
    const text = await (await answer)?.clone();
    await wholly(works);
    return text;
  };
  const worker = {
    deployment,
    install: () => happen('install'),
    activate: () => happen('activate'),
    skipped: () => skips,
    postMessage: (data: unknown) => void happen('message', { data, source: null, ports: [] }),
    /** A window has loaded, having fetched what NAMES says. */
    seen: (window: Window, names: readonly string[] = []) =>
      happen('message', { data: names, source: window, ports: [] }),
    /** Asks, and gives what was answered, in its order. */
    async ask(what: string) {
      const told: unknown[] = [];
      const ports: Message['ports'] = [{ postMessage: (state: unknown) => void told.push(state) }];
      await happen('message', { data: what, source: null, ports });
      return told;
    },
    /** What a window shows that goes to PATH; undefined where the worker keeps out of it. */
    page: (path: string, window = 'a') =>
      answered({ mode: 'navigate', url: scope + path }, { resultingClientId: window }),
    part: (path: string, window = 'a') =>
      answered({ mode: 'cors', url: new URL(path, scope).href }, { clientId: window }),
  };
  return worker;
}

/** Installs DEPLOYMENT as browsers do: it waits while another one is active, unless it takes over. */
export async function arrive(own: Browser, deployment: Deployment) {
  const worker = started(own, deployment);
  await worker.install();
  if (own.active && !worker.skipped()) {
    own.waiting = worker;
    return worker;
  }
  return activated(own, worker);
}

/** The worker takes over: every window of the older one has gone, or it said so itself. */
export async function activated(own: Browser, worker: ReturnType<typeof started>) {
  own.active = worker;
  own.waiting = undefined;
  await worker.activate();
  return worker;
}

/** What is kept, marks left out. */
export const keptIn = ({ store }: Browser): Record<string, string[]> =>
  Object.fromEntries(
    [...store.all].map(([name, files]) => [
      name,
      [...files.keys()]
        .filter((url) => !url.includes('?'))
        .map((url) => url.slice(scope.length))
        .sort(),
    ]),
  );
