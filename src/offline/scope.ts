/** What a service worker finds around it, as far as ours asks for it. The compiler knows pages alone. */

export interface Window {
  readonly id: string;
  readonly url: string;
  postMessage(message: unknown): void;
}

export interface WorkerEvent {
  /** The worker lives until this has ended. */
  waitUntil(work: Promise<unknown>): void;
}

export interface FetchEvent extends WorkerEvent {
  readonly request: Request;
  /** The page that asks; of a page that is being opened, the one that it will be. */
  readonly clientId: string;
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

export interface Message extends WorkerEvent {
  readonly data: unknown;
  readonly source: Window | null;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}

type Other = Pick<ServiceWorker, 'postMessage'> | null;

export interface Scope {
  readonly caches: CacheStorage;
  readonly fetch: typeof fetch;
  readonly registration: {
    readonly scope: string;
    readonly active: Other;
    readonly installing: Other;
    readonly waiting: Other;
    update(): Promise<unknown>;
  };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(which: { type: 'window'; includeUncontrolled: true }): Promise<readonly Window[]>;
  };
  readonly navigator: { readonly connection?: { readonly saveData?: boolean } };
  skipWaiting(): Promise<void>;
  addEventListener(type: 'install' | 'activate', hear: (event: WorkerEvent) => void): void;
  addEventListener(type: 'fetch', hear: (event: FetchEvent) => void): void;
  addEventListener(type: 'message', hear: (event: Message) => void): void;
}
