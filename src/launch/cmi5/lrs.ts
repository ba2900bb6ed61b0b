/**
 * The store that a platform keeps statements and documents in: what is asked of it, and what its answers mean. Nothing
 * here rejects or waits for ever. Sources: xAPI 1.0.3, Communication, sections 1.3, 2.1, 2.3, 2.6 and 3; cmi5, section 8.2.
 */
import { toUtf8 } from '../../bytes/text.ts';
import type { Launched } from './launched.ts';
import type { Statement } from './statement.ts';

/**
 * `taken`; `there`: it has one of that id already; `refused`: not from this session; `wrong`: never; `later`: no answer, or
 * none that means it.
 */
export type Sent = 'taken' | 'there' | 'refused' | 'wrong' | 'later';

/** A document as it lies there. `tag` is unheard where the store does not let pages of other origins read it. */
export interface Found {
  /** Undefined when there is none. */
  readonly body?: unknown;
  readonly tag?: string | undefined;
}

/** `changed`: somebody else wrote meanwhile. `unheard`: no answer. */
export type Put = 'kept' | 'changed' | 'refused' | 'unheard';

export interface Lrs {
  send(statements: readonly Statement[], leaving?: boolean): Promise<Sent>;
  /** Undefined where it does not answer. */
  state(id: string): Promise<Found | undefined>;
  profile(id: string): Promise<Found | undefined>;
  /** Over WHAT was found; without it, over whatever lies there. */
  keep(id: string, body: string, what?: Found, leaving?: boolean): Promise<Put>;
}

/** How long one answer may take, in milliseconds. */
const patience = 30_000;
/** What a page may still send when it goes, all together: browsers hold no more than 65,536 bytes, */
export const lastBytes = 48_000;
/** and one request may be on its way already. */
const onItsWay = 16_000;

export const bytesOf = (text: string): number => toUtf8(text).length;

const meaningOf = (status: number): Sent => {
  if (status >= 200 && status < 300) return 'taken';
  if (status === 409) return 'there';
  if (status === 403) return 'refused';
  // Any other may be of the session, the address or the hour; what is not sent stays for the next launch.
  return [400, 413].includes(status) ? 'wrong' : 'later';
};

export function lrs({ endpoint, actor, registration, activityId }: Launched, token: string): Lrs {
  const ask = async (
    resource: string,
    query: Readonly<Record<string, string>>,
    { headers = {}, ...how }: RequestInit & { readonly headers?: Readonly<Record<string, string>> },
  ) => {
    const search = new URLSearchParams(query).toString();
    try {
      return await fetch(`${endpoint}${resource}${search && `?${search}`}`, {
        ...how,
        headers: { authorization: `Basic ${token}`, 'x-experience-api-version': '1.0.3', ...headers },
        cache: 'no-store',
        signal: AbortSignal.timeout(patience),
      });
    } catch {
      return undefined;
    }
  };
  const agent = JSON.stringify(actor);
  const ofState = (stateId: string) => ({ activityId, agent, registration, stateId });
  const json = { 'content-type': 'application/json' };

  async function find(resource: string, query: Readonly<Record<string, string>>): Promise<Found | undefined> {
    const answer = await ask(resource, query, {});
    if (answer?.status === 404) return {};
    if (!answer?.ok) return undefined;
    const text = await answer.text().catch(() => undefined);
    if (text === undefined) return undefined;
    const tag = answer.headers.get('etag') ?? undefined;
    try {
      return { body: JSON.parse(text), tag };
    } catch {
      return { body: text, tag };
    }
  }

  return {
    async send(statements, leaving = false) {
      const body = JSON.stringify(statements.length === 1 ? statements[0] : statements);
      const keepalive = leaving || bytesOf(body) < onItsWay;
      const answer = await ask('statements', {}, { method: 'POST', headers: json, body, keepalive });
      return answer ? meaningOf(answer.status) : 'later';
    },
    state: (id) => find('activities/state', ofState(id)),
    profile: (id) => find('agents/profile', { agent, profileId: id }),
    async keep(id, body, what, leaving = false) {
      const condition: Record<string, string> = !what
        ? {}
        : what.body === undefined
          ? { 'if-none-match': '*' }
          : what.tag
            ? { 'if-match': what.tag }
            : {};
      const answer = await ask('activities/state', ofState(id), {
        method: 'PUT',
        headers: { ...json, ...condition },
        body,
        keepalive: leaving || bytesOf(body) < onItsWay,
      });
      if (!answer) return 'unheard';
      if (answer.ok) return 'kept';
      return answer.status === 412 || answer.status === 409 ? 'changed' : 'refused';
    },
  };
}

/** The right to send, asked for once: `over` when it was given before. Undefined where nobody answers. */
export async function tokenFrom({
  fetch: address,
}: Launched): Promise<{ readonly token: string } | 'over' | undefined> {
  try {
    const answer = await fetch(address, { method: 'POST', signal: AbortSignal.timeout(patience) });
    const said: unknown = await answer.json();
    const { 'auth-token': token, 'error-code': error } = (said ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof token === 'string' && token) return { token };
    return error === undefined ? undefined : 'over';
  } catch {
    return undefined;
  }
}
