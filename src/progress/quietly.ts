/** What USE gives; `undefined` where the browser's storage is blocked or full. */
export function quietly<T>(use: () => T): T | undefined {
  try {
    return use();
  } catch {
    return undefined;
  }
}
