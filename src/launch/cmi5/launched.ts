/** What a platform says in the address that it launches. Source: cmi5, section 8.1. Pure. */

/** Who learns, as the platform names them: copied into each statement as it is. */
export interface Actor {
  readonly account?: { readonly homePage: string; readonly name: string };
  readonly [name: string]: unknown;
}

export interface Launched {
  /** Where statements and documents go, with a stroke at its end. */
  readonly endpoint: string;
  /** Gives the right to send, once. */
  readonly fetch: string;
  readonly actor: Actor;
  readonly registration: string;
  /** The course, as the platform calls it. */
  readonly activityId: string;
}

const isWeb = (address: string): boolean =>
  URL.canParse(address) && ['http:', 'https:'].includes(new URL(address).protocol);

function actorIn(text: string): Actor | undefined {
  try {
    const actor: unknown = JSON.parse(text);
    return actor && typeof actor === 'object' && !Array.isArray(actor) ? (actor as Actor) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined where any of it is missing or none of its kind: the page was not launched. */
export function launchedIn(query: string): Launched | undefined {
  const said = new URLSearchParams(query);
  const [endpoint, fetch, registration, activityId] = ['endpoint', 'fetch', 'registration', 'activityId'].map(
    (name) => said.get(name) ?? '',
  ) as [string, string, string, string];
  const actor = actorIn(said.get('actor') ?? '');
  if (!isWeb(endpoint) || !isWeb(fetch) || !registration || !URL.canParse(activityId) || !actor)
    return undefined;
  return { endpoint: endpoint.replace(/\/?$/, '/'), fetch, actor, registration, activityId };
}

/** What keeps ACTOR apart from every other; empty for nobody. */
export function nameOf({ account, mbox, mbox_sha1sum: sum, openid }: Actor): string {
  if (account?.name) return `${account.homePage}\n${account.name}`;
  return [mbox, sum, openid].find((one): one is string => typeof one === 'string' && one !== '') ?? '';
}

/** Where somebody goes who leaves. No script's address. */
export const returnTo = (address: unknown): string | undefined =>
  typeof address === 'string' && isWeb(address) ? address : undefined;
