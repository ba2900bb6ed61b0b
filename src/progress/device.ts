import { quietly } from './quietly.ts';

/**
 * This tab's random name. It lies in sessionStorage only between two pages: a duplicated tab copies
 * sessionStorage, and two tabs under one name would overwrite each other's texts.
 */
export function deviceOf(database: string): string {
  const key = `${database}:device`;
  // Where it is blocked every page is a device of its own, which costs nothing but a few bytes.
  const put = (id: string) => quietly(() => sessionStorage.setItem(key, id));
  const take = () => quietly(() => sessionStorage.removeItem(key));
  const id =
    quietly(() => sessionStorage.getItem(key)) || crypto.getRandomValues(new Uint32Array(2)).join('-');
  take();
  globalThis.addEventListener?.('pagehide', () => put(id));
  globalThis.addEventListener?.('pageshow', (event) => event.persisted && take());
  return id;
}
