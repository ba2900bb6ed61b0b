/**
 * The service worker: answers for the course where the network does not. It may never be the reason that something does
 * not work: while it answers it only reads, and what it does not know it leaves to the network.
 *
 * A page comes from the network where that answers in time, else from what is kept. What may change under its name comes
 * from where its page came from, so that nobody ever has half of two deployments.
 */
import { base, type Deployment, pathOf, withNeeds } from './deployment.ts';
import { keptOf, Unkept } from './kept.ts';
import { type Ask, isAsk, isHandedOn, isNames, type State } from './messages.ts';
import type { FetchEvent, Message, Scope, Window } from './scope.ts';

/** Milliseconds that the network has to answer for a page that is kept. */
const PATIENCE = 3000;
/** How often those who wait for the whole course hear how far it is, in milliseconds. */
const PACE = 100;

const lost = 'offline/index.html';
const after = (time: number) => new Promise<undefined>((done) => setTimeout(done, time, undefined));
/** Whoever asks for such a name gets the same, today and next year. */
const isNamedByContent = (path: string) => path.startsWith('_astro/');

export function work(self: Scope, deployment: Deployment): void {
  const { clients, registration } = self;
  const { scope } = registration;
  const kept = keptOf(deployment, self);
  const every = withNeeds(deployment, base);
  const all = deployment.files.map(([path]) => path);

  // Data that costs is fetched ahead only for whoever asked for the whole course.
  const ahead = (paths: readonly string[]) =>
    self.navigator.connection?.saveData ? new Set<string>() : withNeeds(deployment, paths);

  /** Windows of this course; embedded activities do not count, since nothing of theirs comes from here. */
  const windows = async () =>
    (await clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) =>
      kept.has(pathOf(scope, url) ?? ''),
    );

  // How a deployment comes and goes

  self.addEventListener('install', (event) => event.waitUntil(install()));
  async function install() {
    try {
      const isWhole = await kept.wasWhole();
      // What is here is renewed, data that costs or not: what has not changed is fetched from nowhere.
      const before = await kept.keptBefore();
      await kept.keep(isWhole ? all : new Set([...every, ...before, ...ahead(before)]));
      if (isWhole) await kept.sayWhole();
    } catch (error) {
      // Half a deployment is none: the old one stays, whole, and the browser tries again at the next visit.
      await kept.forget();
      throw error;
    }
    if (registration.active) await takeOver();
  }

  /** Takes over once no window needs the older deployment any more. Where one does, it hears that there is a newer one. */
  async function takeOver() {
    const needing: Window[] = [];
    for (const window of await windows()) if (!(await kept.wasStrange(window.id))) needing.push(window);
    if (!needing.length) await self.skipWaiting();
    for (const window of needing) window.postMessage('newer');
  }

  self.addEventListener('activate', (event) => event.waitUntil(activate()));
  async function activate() {
    await kept.forgetOthers();
    await clients.claim();
  }

  // What is answered

  /** Pages just given out, by window: as they can be kept, or undefined for one of another deployment. */
  const given = new Map<string, Promise<Response | undefined>>();

  self.addEventListener('fetch', (event) => {
    const { method, mode, url } = event.request;
    const path = pathOf(scope, url);
    if (method !== 'GET' || path === undefined) return;
    if (mode === 'navigate') event.respondWith(page(event, path));
    else if (kept.has(path)) event.respondWith(part(event, path));
  });

  async function page(event: FetchEvent, path: string): Promise<Response> {
    // Not preloaded by the browser while the worker starts: where that fails, Firefox shows its own page of errors,
    // whatever the worker answers.
    const asking = self.fetch(event.request);
    const network = asking.catch(() => undefined);
    event.waitUntil(network);
    if (!kept.has(path)) {
      const isFolder = kept.has(`${path}/index.html`);
      return isFolder ? ((await network) ?? Response.redirect(`${scope}${path}/`)) : asking;
    }
    const here = await kept.match(path);
    const answer = await (here ? Promise.race([network, after(PATIENCE)]) : network);
    // Missing, or a server in trouble: in the middle of a new deployment, say. A page that is kept is better.
    if (answer && !(here && (answer.status === 404 || answer.status >= 500))) {
      if (answer.status === 200) given.set(event.resultingClientId, judged(event, path, answer.clone()));
      return answer;
    }
    if (here) return here;
    // What is wrong with the network the browser says itself.
    if (answer || path === lost || !(await kept.match(lost))) return answer ?? asking;
    return Response.redirect(`${scope}offline/?${path.replace(/index\.html$/, '')}`);
  }

  function judged(event: FetchEvent, path: string, answer: Response) {
    const judging = kept.verified(path, answer).then(
      async (good) => {
        // A worker may be stopped at any time, and begins again without a memory.
        if (!good) await kept.sayStrange(event.resultingClientId);
        return good;
      },
      // The reader has gone on before all of it had come.
      () => undefined,
    );
    event.waitUntil(judging);
    return judging;
  }

  async function isStrange(window: string): Promise<boolean> {
    const page = given.get(window);
    return page ? !(await page) : kept.isStrange(window);
  }

  async function part(event: FetchEvent, path: string): Promise<Response> {
    const { clientId, request } = event;
    if (!isNamedByContent(path) && (await isStrange(clientId))) return self.fetch(request);
    const here = await kept.match(path);
    if (here) return here;
    const answer = await self.fetch(request);
    if (answer.status !== 200) return answer;
    const good = kept.verified(path, answer.clone());
    event.waitUntil(good.then((file) => file && keepUsed(clientId, path, file)).catch(() => {}));
    // A file of another deployment must not come into a page of this one, which says that a part of it has not come.
    return isNamedByContent(path) || (await good) ? answer : Response.error();
  }

  /** Keeps what a page has used, if the page is kept itself: a tab that forgets leaves no trace here. */
  async function keepUsed(clientId: string, path: string, file: Response) {
    const window = (await windows()).find(({ id }) => id === clientId);
    if (window && (await kept.match(pathOf(scope, window.url) ?? ''))) await kept.put(path, file);
  }

  // What is kept

  self.addEventListener('message', (event) => event.waitUntil(hear(event)));
  async function hear({ data, source, ports: [port] }: Message) {
    if (isNames(data)) {
      if (source) await seen(source, data);
    } else if (isHandedOn(data)) {
      await keepSeen(data.page, data.names);
      if (registration.waiting) await takeOver();
    } else if (isAsk(data)) await answer(data, (state) => port?.postMessage(state));
  }

  /** A page has been read: it is there next time, with all that it may ask for. */
  async function seen(window: Window, names: readonly string[]) {
    const path = pathOf(scope, window.url) ?? '';
    const isOther = !kept.has(path) || (await isStrange(window.id)) || !(await keepPage(window.id, path));
    if (isOther) {
      await kept.sayStrange(window.id);
      // It is for the newer worker to keep, which the browser may not have asked for yet.
      await registration.update().catch(() => {});
      (registration.installing ?? registration.waiting)?.postMessage({ page: path, names });
    } else {
      await keepSeen(path, names);
      if (registration.waiting) window.postMessage('newer');
    }
  }

  /** False when what is there under this path is another deployment's. */
  async function keepPage(window: string, path: string): Promise<boolean> {
    const file = await given.get(window);
    given.delete(window);
    try {
      if (await kept.match(path)) return true;
      await (file ? kept.put(path, file) : kept.keep([path]));
    } catch (error) {
      return !(error instanceof Unkept && error.why === 'changed');
    }
    return true;
  }

  async function keepSeen(page: string, names: readonly string[]) {
    const paths = [page, ...names.flatMap((name) => pathOf(scope, name) ?? [])];
    // No room, or no network: what is there stays, and what is missing is asked for again when it is read again.
    await kept.keep(new Set([...paths, ...ahead(paths)])).catch(() => {});
  }

  /** The whole course on its way, and those who wait for it. */
  let going: Promise<void> | undefined;
  let isStopped = false;
  let refused: State['refused'];
  const waiting = new Set<(state: State) => void>();

  async function answer(ask: Ask, tell: (state: State) => void) {
    if (ask === 'take over') {
      if ((await windows()).length < 2) await self.skipWaiting();
      return;
    }
    if (ask === 'stop' || ask === 'remove') {
      isStopped = true;
      await going;
    }
    if (ask === 'remove') {
      refused = undefined;
      await kept.empty(every);
    }
    if (ask === 'keep') going ??= keepAll().finally(() => (going = undefined));
    if (going) {
      waiting.add(tell);
      tell(await state());
      await going;
      waiting.delete(tell);
    }
    tell(await state());
  }

  async function keepAll() {
    [isStopped, refused] = [false, undefined];
    let told = 0;
    let telling = Promise.resolve();
    const tellAll = async () => {
      const now = await state();
      for (const tell of waiting) tell(now);
    };
    try {
      await kept.keep(
        all,
        () => {
          if (Date.now() - told < PACE) return;
          told = Date.now();
          telling = telling.then(tellAll);
        },
        () => !isStopped,
      );
      if (!isStopped) await kept.sayWhole();
    } catch (error) {
      refused = error instanceof Unkept ? error.why : 'network';
    }
    await telling;
  }

  async function state(): Promise<State> {
    const paths = new Set(await kept.paths());
    const weigh = (there: (path: string) => boolean) =>
      deployment.files.reduce((sum, [path, , weight]) => sum + (there(path) ? weight : 0), 0);
    return {
      pages: [...paths].filter((path) => path.endsWith('.html')),
      isWhole: paths.size === all.length,
      weight: weigh((path) => paths.has(path)),
      of: weigh(() => true),
      room: deployment.room,
      isGoing: going !== undefined,
      ...(refused && { refused }),
    };
  }
}
