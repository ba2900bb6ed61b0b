/** Faults in the browser's own storage, put in before any script of the page runs. */

export interface Fault {
  /** What the database does from its write FROM on (counted from 1), until `window.fault.on` is false. */
  readonly record?: 'quota' | 'abort' | 'never' | 'unopened';
  readonly from: number;
  /** What localStorage does from its write MIRRORFROM on; from the first when that is not given. */
  readonly mirror?: 'quota' | undefined;
  readonly mirrorFrom?: number;
}

/** Runs in the page. */
export function inject({ record, from, mirror, mirrorFrom = 1 }: Fault): void {
  // Times by `performance.now()`; 0 is not yet.
  const fault = { on: true, writes: 0, mirrorWrites: 0, since: 0, hit: 0, began: 0, noticed: 0 };
  window.fault = fault;
  for (const name of ['add', 'put', 'delete', 'clear'] as const) {
    const real = IDBObjectStore.prototype[name] as (...given: unknown[]) => IDBRequest;
    Object.defineProperty(IDBObjectStore.prototype, name, {
      value(this: IDBObjectStore, ...given: unknown[]) {
        if (++fault.writes < from || !fault.on || !record) return real.apply(this, given);
        if (!fault.hit) {
          fault.hit = performance.now();
          fault.began = fault.since || fault.hit;
        }
        if (record === 'quota') throw new DOMException('', 'QuotaExceededError');
        if (record === 'never') return {};
        const request = real.apply(this, given);
        request.addEventListener('success', () => this.transaction.abort());
        return request;
      },
    });
  }
  if (record === 'unopened') {
    IDBFactory.prototype.open = () => {
      fault.hit ||= performance.now();
      return {} as IDBOpenDBRequest;
    };
  }
  const setItem = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, value) {
    const counts = key.includes(':fact:');
    if (counts && ++fault.mirrorWrites >= mirrorFrom && mirror && fault.on)
      throw new DOMException('', 'QuotaExceededError');
    setItem.call(this, key, value);
  };
  // When the learner's hand let go of it.
  for (const event of ['focusout', 'click']) {
    addEventListener(
      event,
      () => {
        fault.since = performance.now();
      },
      true,
    );
  }
  new MutationObserver(() => {
    const said = document.querySelector<HTMLElement>('[data-saved]')?.dataset['saved'] ?? '';
    if (fault.hit && !fault.noticed && (said === 'mirror' || said === 'unsaved'))
      fault.noticed = performance.now();
  }).observe(document, { subtree: true, attributeFilter: ['data-saved'] });
}

declare global {
  interface Window {
    fault: {
      on: boolean;
      writes: number;
      mirrorWrites: number;
      since: number;
      hit: number;
      began: number;
      noticed: number;
    };
  }
}
