/** The browser's promise to keep what this site keeps. */

/** Whether it has promised; `undefined` where it cannot be asked. */
export async function isPersisted(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persisted();
  } catch {
    return undefined;
  }
}

/** Asks for the promise; some browsers ask the learner. Resolves to the answer, never rejects. */
export async function persist(): Promise<boolean | undefined> {
  try {
    return await navigator.storage.persist();
  } catch {
    return undefined;
  }
}

/** Asks once in this browser, and not again when it said no: then My progress has a button. */
export async function askToPersist(): Promise<void> {
  const { course = 'course' } = document.documentElement.dataset;
  const key = `${course}:asked-to-persist`;
  try {
    if (localStorage.getItem(key) || (await isPersisted()) !== false) return;
    localStorage.setItem(key, '1');
  } catch {
    // Nothing is kept here, so there is nothing to promise.
    return;
  }
  await persist();
}
