/**
 * This tab's random name. It lies in sessionStorage only between two pages: a duplicated tab copies
 * sessionStorage, and two tabs under one name would overwrite each other's texts.
 */
export function deviceOf(database: string): string {
  const key = `${database}:device`;
  const session = (use: (storage: globalThis.Storage) => string | null | undefined) => {
    try {
      return use(sessionStorage);
    } catch {
      // Blocked: then every page is a device of its own, which costs nothing but a few bytes.
      return undefined;
    }
  };
  const put = (id: string) => session((storage) => void storage.setItem(key, id));
  const take = () => session((storage) => void storage.removeItem(key));
  const id =
    session((storage) => storage.getItem(key)) || crypto.getRandomValues(new Uint32Array(2)).join('-');
  take();
  globalThis.addEventListener?.('pagehide', () => put(id));
  globalThis.addEventListener?.('pageshow', (event) => event.persisted && take());
  return id;
}
