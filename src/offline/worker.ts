/**
 * The service worker: answers for the course where the network does not. It may never be the reason that something does
 * not work: while it answers it only reads, and what it does not know it leaves to the network.
 *
 * A page comes from the network where that answers in time, else from what is kept. What may change under its name comes
 * from where its page came from, so that nobody ever has half of two deployments.
 */
import { base, type Deployment, pathOf, withNeeds } from './deployment.ts';
import { keptOf, type Read, Unkept } from './kept.ts';
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
  async function windows(): Promise<readonly Window[]> {
    // A lesson that is no more may still be open.
    const before = await kept.pagesBefore();
    return (await clients.matchAll({ type: 'window', includeUncontrolled: true })).filter(({ url }) => {
      const path = pathOf(scope, url) ?? '';
      return kept.has(path) || before.has(path);
    });
  }

  // How a deployment comes and goes

  self.addEventListener('install', (event) => event.waitUntil(install()));
  async function install() {
    try {
      const isWhole = await kept.wasWhole();
      // What is here is renewed, data that costs or not: what has not changed is fetched from nowhere.
      const before = await kept.keptBefore();
      const wanted = isWhole ? all : new Set([...every, ...before, ...ahead(before)]);
      await kept.keep(wanted, undefined, () => !isRemoved);
      if (isRemoved) {
        // Somebody has removed what was kept while it was being renewed.
        await kept.empty(every);
        await kept.keep(every);
      } else if (isWhole) await kept.sayWhole();
      await kept.sayPages();
    } catch (error) {
      // Half a deployment is none: the old one stays, whole, and the browser tries again at the next visit.
      await kept.forget();
      throw error;
    }
    if (registration.active) await takeOver();
  }

  /** The windows that need an older deployment. */
  async function needing(): Promise<readonly Window[]> {
    const found: Window[] = [];
    for (const window of await windows()) if (!(await kept.wasStrange(window.id))) found.push(window);
    return found;
  }

  /** Takes over once no window needs the older deployment any more. Where one does, it hears that there is a newer one. */
  async function takeOver() {
    const found = await needing();
    if (!found.length) await self.skipWaiting();
    for (const window of found) window.postMessage('newer');
  }

  self.addEventListener('activate', (event) => event.waitUntil(activate()));
  async function activate() {
    // What an open window shows is not this deployment's for being not the last one's: there may have been one between.
    if (!(await kept.isFirst()))
      for (const { id, url } of await windows())
        if (!(await kept.wasOurs(id, pathOf(scope, url) ?? ''))) await kept.sayStrange(id);
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
      const answer = await (isFolder ? network : asking);
      if (answer) pass(event, path, answer);
      return answer ?? Response.redirect(`${scope}${path}/`);
    }
    const here = await kept.match(path);
    const answer = await (here ? Promise.race([network, after(PATIENCE)]) : network);
    // Missing, or a server in trouble: in the middle of a new deployment, say. A page that is kept is better.
    if (answer && !(here && (answer.status === 404 || answer.status >= 500))) {
      pass(event, path, answer);
      return answer;
    }
    if (here) return here;
    // What is wrong with the network the browser says itself.
    if (answer || path === lost || !(await kept.match(lost))) return answer ?? asking;
    return Response.redirect(`${scope}offline/?${path.replace(/index\.html$/, '')}`);
  }

  /** Looks at what the network ANSWERs for a page on its way, and remembers whether it is this deployment's. */
  function pass(event: FetchEvent, path: string, answer: Response) {
    // It leads on, and says nothing of what the window will show.
    if (answer.type === 'opaqueredirect') return;
    // What is no page of ours is told apart by its name: a download may be heavy.
    const looking = path.endsWith('.html') ? kept.read(path, answer.clone()) : Promise.resolve<Read>({});
    const judging = looking.then(
      async ({ hash, file }) => {
        // A worker may be stopped at any time, and begins again without a memory.
        if (!file) await kept.sayStrange(event.resultingClientId, hash);
        return file;
      },
      // The reader has gone on before all of it had come.
      () => undefined,
    );
    given.set(event.resultingClientId, judging);
    event.waitUntil(judging);
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
      // Not over what it was seen to show.
      if (!(await kept.isStrange(window.id))) await kept.sayStrange(window.id);
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
  let isRemoved = false;
  let refused: State['refused'];
  const waiting = new Set<(state: State) => void>();

  async function answer(ask: Ask, tell: (state: State) => void) {
    if (ask === 'take over') {
      if ((await needing()).length < 2) await self.skipWaiting();
      return;
    }
    if (ask === 'stop' || ask === 'remove') {
      isStopped = true;
      await going;
    }
    if (ask === 'remove') {
      [isRemoved, refused] = [true, undefined];
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
