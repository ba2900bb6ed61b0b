/**
 * The learner's own key: a P-256 pair that WebCrypto made and does not hand out, kept in a small database beside the
 * learner's own: one for each course, learner and browser. Made at the first signature, never before.
 *
 * It goes with the learner's record: removing the learner or clearing the record deletes it, so that the next person at
 * a shared computer does not sign with it. What was signed stays valid: the credential carries the public half.
 */
import { keyOf } from '../progress/erase.ts';
import { didOf, type PublicKey, publicHalf } from './did-jwk.ts';
import { curve } from './es256.ts';

/** What signs. */
export interface SigningKey {
  readonly did: string;
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
  /** False: storage is blocked or to be forgotten, so the key lives as long as this page. */
  readonly kept: boolean;
}

/** Whether this browser can sign here: WebCrypto is missing on plain http, but for localhost. */
export const canSign = (): boolean => Boolean(globalThis.crypto?.subtle);

const store = 'key';
const own = 'own';
const PATIENCE = 3000;
/** Keys of this page, by database: where nothing is kept, and so that two clicks at once make one key. */
const here = new Map<string, Promise<SigningKey>>();

/**
 * The key to sign with; makes it if there is none. Rejects only where there is no WebCrypto.
 * @param forget Keep nothing on this device: the key is one for this page.
 */
export function signingKey(database: string, forget = false): Promise<SigningKey> {
  const known = here.get(database);
  if (known) return known;
  const key = forget ? newPair().then((pair) => asKey(pair, false)) : keptKey(database);
  here.set(database, key);
  key.then(
    // A kept one is read again the next time: another tab may have forgotten it since.
    ({ kept }) => kept && here.delete(database),
    () => here.delete(database),
  );
  return key;
}

async function keptKey(database: string): Promise<SigningKey> {
  const found = await use(database, 'readonly', (keys) => keys.get(own)).catch(() => undefined);
  if (isPair(found)) return asKey(found, true);
  const fresh = await newPair();
  try {
    // Two tabs at once: the first to write has it, and both sign with what lies there.
    await use(database, 'readwrite', (keys) => keys.add(fresh, own)).catch((error: unknown) => {
      if ((error as Error | null)?.name !== 'ConstraintError') throw error;
    });
    const lies = await use(database, 'readonly', (keys) => keys.get(own));
    return isPair(lies) ? await asKey(lies, true) : await asKey(fresh, false);
  } catch {
    return asKey(fresh, false);
  }
}

const newPair = (): Promise<CryptoKeyPair> => crypto.subtle.generateKey(curve, false, ['sign', 'verify']);

async function asKey({ publicKey, privateKey }: CryptoKeyPair, kept: boolean): Promise<SigningKey> {
  const half = publicHalf(await crypto.subtle.exportKey('jwk', publicKey)) as PublicKey;
  return { did: didOf(half), publicKey: half, privateKey, kept };
}

const isPair = (value: unknown): value is CryptoKeyPair => {
  const { publicKey, privateKey } = (value ?? {}) as Partial<CryptoKeyPair>;
  return publicKey?.type === 'public' && privateKey?.type === 'private';
};

async function use<T>(
  database: string,
  mode: IDBTransactionMode,
  job: (keys: IDBObjectStore) => IDBRequest<T>,
): Promise<T> {
  const request = indexedDB.open(keyOf(database), 1);
  request.onupgradeneeded = () => request.result.createObjectStore(store);
  const db = await done(request);
  try {
    return await done(job(db.transaction(store, mode, { durability: 'strict' }).objectStore(store)));
  } finally {
    db.close();
  }
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    setTimeout(reject, PATIENCE, new DOMException('The database does not answer.', 'TimeoutError'));
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
