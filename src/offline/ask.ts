/** A page asks the worker. */
import type { Ask, State } from './messages.ts';

/** Milliseconds without a word from the worker after which it is asked again: it may have been stopped. */
const PATIENCE = 10_000;

/** The worker that answers for this course, once there is one; undefined where none comes. */
export async function workerHere(): Promise<ServiceWorker | undefined> {
  try {
    const ready = navigator.serviceWorker.ready.then(({ active }) => active ?? undefined);
    return await Promise.race([
      ready,
      new Promise<undefined>((done) => setTimeout(done, PATIENCE, undefined)),
    ]);
  } catch {
    return undefined;
  }
}

/** How it stands with the pages that are kept here; undefined where there is no worker. */
export async function pagesHere(): Promise<State | undefined> {
  try {
    const registration = await navigator.serviceWorker.getRegistration();
    return registration?.active ? await ask(registration.active, 'state') : undefined;
  } catch {
    return undefined;
  }
}

/** What a newer deployment that is waiting or just coming has taken over would be back with it: it lets go of that too. */
export async function removeComing(): Promise<void> {
  const registration = await navigator.serviceWorker.getRegistration();
  for (const worker of [registration?.waiting, registration?.installing])
    worker?.postMessage('remove' satisfies Ask);
}

/** Asks WORKER, and hears how it stands until nothing is under way any more. */
export function ask(
  worker: Pick<ServiceWorker, 'postMessage'>,
  what: Ask,
  hear: (state: State) => void = () => {},
): Promise<State> {
  return new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    let silence: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(silence);
      silence = setTimeout(() => {
        port1.close();
        void ask(worker, 'state', hear).then(done);
      }, PATIENCE);
    };
    port1.onmessage = ({ data }: MessageEvent<State>) => {
      wait();
      hear(data);
      if (data.isGoing) return;
      clearTimeout(silence);
      port1.close();
      done(data);
    };
    wait();
    worker.postMessage(what, [port2]);
  });
}
