/**
 * Where a learning platform has put the object that it is talked with. It is an ancestor's, or an opener's; every look
 * is in a `try`, since frames of other origins refuse it. Pure but for the windows that it looks at.
 */

/** The calls of both editions, by the names that each has for them. Everything comes back as a string. */
export type Api = Readonly<Record<string, ((...values: string[]) => unknown) | undefined>>;

export interface Found {
  readonly edition: '1.2' | '2004';
  readonly api: Api;
}

interface Looked {
  readonly parent: Looked;
  readonly opener?: Looked | null;
}

/** Frames deep enough for any platform, and few enough for a page that is framed in circles. */
const deepest = 500;

/** In WINDOW itself, the newer edition first. */
function apiIn(window: Looked): Found | undefined {
  for (const [name, edition, call] of [
    ['API_1484_11', '2004', 'Initialize'],
    ['API', '1.2', 'LMSInitialize'],
  ] as const) {
    try {
      const api = (window as unknown as Record<string, Api | undefined>)[name];
      if (typeof api?.[call] === 'function') return { edition, api };
    } catch {
      // Of another origin.
    }
  }
  return undefined;
}

/** From WINDOW upwards, each of its frames. */
function* ancestors(window: Looked): Generator<Looked> {
  let one = window;
  for (let depth = 0; depth < deepest; depth++) {
    let parent: Looked | undefined;
    try {
      parent = one.parent;
    } catch {
      return;
    }
    if (!parent || parent === one) return;
    yield parent;
    one = parent;
  }
}

function openerOf(window: Looked): Looked | undefined {
  try {
    return window.opener ?? undefined;
  } catch {
    return undefined;
  }
}

/** What is found from WINDOW: in it, around it, and around who opened it or one of those around it. */
export function findApi(window: Looked): Found | undefined {
  const around = [window, ...ancestors(window)];
  const openers = around.flatMap((one) => openerOf(one) ?? []);
  for (const one of [...around, ...openers.flatMap((opener) => [opener, ...ancestors(opener)])]) {
    const found = apiIn(one);
    if (found) return found;
  }
  return undefined;
}
