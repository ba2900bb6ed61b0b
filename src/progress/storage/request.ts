/** Something to do in one transaction, with the list of facts and the slots of the snapshots. */
export type Job<T> = (facts: IDBObjectStore, slots: IDBObjectStore) => Promise<T>;

/** What a database answers, as a promise. */
export const result = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** Rejects with a `TimeoutError` when PROMISE has not ended within `patience` milliseconds. */
export function inTime<T>(promise: Promise<T>, patience: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(reject, patience, new DOMException('', 'TimeoutError'));
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
