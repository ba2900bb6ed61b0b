/** Asks addresses whether they are still there: politely, and without taking one's own silence for theirs. */
import type { Address } from './due.ts';

export interface Answer extends Address {
  /**
   * there: somebody answered. moved: for good, to `to`. gone: the server says that there is no such page. refused: it answers, and
   * not to a program. unreached: nothing came back.
   */
  readonly state: 'there' | 'moved' | 'gone' | 'refused' | 'unreached';
  readonly status?: number;
  readonly to?: string;
}

type Fetch = (url: string, options: RequestInit) => Promise<Pick<Response, 'status' | 'headers'>>;

interface Ways {
  readonly fetch?: Fetch;
  /** How long one answer may take, and the pause between two questions to one server. */
  readonly limit?: number;
  readonly pause?: number;
}

/** Hosts that are asked side by side, and how many of them must be silent before it is our line that is. */
const ASIDE = 6;
const SILENT = 8;

/** @returns an answer for each, in their order; what was not asked any more, since nobody answers, is unreached */
export async function reached(
  addresses: readonly Address[],
  { fetch: asks = fetch, limit = 10_000, pause = 500 }: Ways = {},
): Promise<Answer[]> {
  const hosts = new Map<string, Address[]>();
  for (const address of addresses) {
    const { host } = new URL(address.url);
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  const waiting = [...hosts.values()];
  const answers = new Map<string, Answer>();
  const silent = new Set<string>();
  let heard = false;
  const next = async (): Promise<void> => {
    const one = waiting.shift();
    if (!one) return;
    for (const [index, address] of one.entries()) {
      if (!heard && silent.size >= SILENT) return;
      if (index) await new Promise((done) => setTimeout(done, pause));
      const answer = await askFor(address, asks, limit);
      answers.set(address.url, answer);
      if (answer.state !== 'unreached') heard = true;
      else silent.add(new URL(address.url).host);
    }
    return next();
  };
  await Promise.all(Array.from({ length: ASIDE }, next));
  return addresses.map((address) => answers.get(address.url) ?? { ...address, state: 'unreached' });
}

async function askFor(address: Address, asks: Fetch, limit: number): Promise<Answer> {
  let url = address.url;
  let forGood = true;
  try {
    for (let hops = 0; hops < 6; hops++) {
      const { status, headers } = await ask(url, asks, limit);
      const to = headers.get('location');
      if (status >= 300 && status < 400 && to) {
        forGood &&= status === 301 || status === 308;
        url = new URL(to, url).href;
        continue;
      }
      if (status === 404 || status === 410) return { ...address, state: 'gone', status };
      if (status >= 400) return { ...address, state: 'refused', status };
      return url !== address.url && forGood && isElsewhere(address.url, url)
        ? { ...address, state: 'moved', status, to: url }
        : { ...address, state: 'there', status };
    }
    return { ...address, state: 'refused' };
  } catch {
    // No name, no line, too slow: all of them may be ours.
    return { ...address, state: 'unreached' };
  }
}

/** Some servers do not answer a question without a text, or answer it wrongly: those are asked for the page. */
async function ask(url: string, asks: Fetch, limit: number) {
  const options = (method: string): RequestInit => ({
    method,
    redirect: 'manual',
    signal: AbortSignal.timeout(limit),
    headers: { 'user-agent': 'course-link-check (asks once whether a page is there)' },
  });
  const first = await asks(url, options('HEAD'));
  return first.status >= 400 && first.status !== 410 ? asks(url, options('GET')) : first;
}

/** More than a slash, a www or an https. */
const bare = (url: string) => url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
const isElsewhere = (a: string, b: string) => bare(a) !== bare(b);

/** For the terminal, and how many are dead. */
export function toldOfLinks(answers: readonly Answer[]): { readonly text: string; readonly dead: number } {
  const of = (state: Answer['state']) => answers.filter((one) => one.state === state);
  const [gone, moved, refused, unreached] = [of('gone'), of('moved'), of('refused'), of('unreached')];
  if (!answers.length) return { text: 'The course leads to no address elsewhere.', dead: 0 };
  if (unreached.length === answers.length)
    return {
      text: `None of the ${answers.length} addresses could be reached from here, so nothing is known of the links.`,
      dead: 0,
    };
  const line = ({ url, from, status, to }: Answer) =>
    `  ${status ? `${status}  ` : ''}${url}${to ? `\n       now: ${to}` : ''}\n       in ${from.join(', ')}`;
  const block = (heading: string, list: readonly Answer[], remedy: string) =>
    list.length ? [[heading, ...list.map(line), `  → ${remedy}`].join('\n')] : [];
  const parts = [
    ...block('Dead links:', gone, 'Find where the page went, or cite it without an address.'),
    ...block('Moved for good:', moved, 'Write the new address.'),
    ...block('Answered, and not to a program:', refused, 'Open it yourself.'),
    ...block(
      'Could not be reached from here:',
      unreached,
      'Try again from another place before you take one for dead.',
    ),
  ];
  const fine = of('there').length;
  return {
    text: [...parts, `${fine} of ${answers.length} addresses are there.`].join('\n\n'),
    dead: gone.length,
  };
}

/** For the command, which hands over and takes data alone. */
export const linksTold = async (addresses: readonly Address[]) => toldOfLinks(await reached(addresses));
