/** What the tests put in place of a browser's localStorage and sessionStorage. */
export function webStorage(): globalThis.Storage {
  const kept = new Map<string, string>();
  return {
    get length() {
      return kept.size;
    },
    key: (i: number) => [...kept.keys()][i] ?? null,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, String(value)),
    removeItem: (key: string) => void kept.delete(key),
    clear: () => kept.clear(),
  };
}

/** Storage as a browser shows it where the reader has blocked it. */
export function blocked(): globalThis.Storage {
  const refuse = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  return new Proxy({} as globalThis.Storage, { get: refuse, set: refuse, ownKeys: refuse });
}
