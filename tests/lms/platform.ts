/**
 * A learning platform for tests: scorm-again, which we did not write, in a page that frames the package, as players do. It
 * keeps what is committed as real ones do, over launches, and writes down every call. Its server knows no directory
 * indexes, and a launch page in the place that each arrangement says.
 */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { extname } from 'node:path';
import type { Files } from '../../src/packaging/wrapper.ts';

export type Edition = '1.2' | '2004';

/** Where the page that is launched finds the object that it talks with. */
export type Arrangement = 'parent' | 'grandparent' | 'opener' | 'late' | 'nowhere';

export interface Call {
  readonly learner: string;
  readonly name: string;
  readonly values: readonly string[];
  readonly answer: string;
  /** Its error's number after the call. */
  readonly error: string;
}

interface Launch {
  readonly edition: Edition;
  readonly learner: string;
  readonly mode?: 'normal' | 'review' | 'browse';
  readonly how?: Arrangement;
}

/** What a platform has of a learner: the data model as it was committed. */
export type Kept = Readonly<Record<string, unknown>>;

export interface Platform {
  readonly calls: readonly Call[];
  /** Where a learner starts the course. */
  address(launch: Launch): string;
  /** What is kept of a learner. */
  kept(edition: Edition, learner: string): Kept;
  /** Exchanges what is kept of a learner, as a platform does that loses or spoils it. */
  spoil(edition: Edition, learner: string, spoil: (suspended: string) => string): void;
  /** Everything that is kept of a learner goes. */
  forget(edition: Edition, learner: string): void;
  /** Whether it takes what is committed. */
  takes: boolean;
  /** Exchanges the package, as somebody does who uploads a newer one. */
  upload(edition: Edition, files: Files): void;
  close(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

const library = (edition: Edition) =>
  readFileSync(`node_modules/scorm-again/dist/${edition === '1.2' ? 'scorm12' : 'scorm2004'}.js`);

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

type Model = Record<string, unknown> & { core?: Record<string, unknown> };

/** The data model as the next launch of LEARNER finds it. A session that was not suspended has left nothing but its status. */
function modelFor({ edition, learner, mode = 'normal' }: Launch, kept: Model | undefined): Model {
  if (edition === '1.2') {
    const core = kept?.core ?? {};
    const goesOn = core['exit'] === 'suspend';
    return {
      suspend_data: goesOn ? (kept?.['suspend_data'] ?? '') : '',
      core: {
        student_id: learner,
        student_name: 'Learner, A.',
        lesson_mode: mode,
        credit: mode === 'normal' ? 'credit' : 'no-credit',
        entry: kept ? (goesOn ? 'resume' : '') : 'ab-initio',
        lesson_status: core['lesson_status'] ?? 'not attempted',
        lesson_location: goesOn ? (core['lesson_location'] ?? '') : '',
        ...(core['score'] ? { score: core['score'] } : {}),
      },
    };
  }
  const goesOn = kept?.['exit'] === 'suspend';
  const stays = goesOn
    ? Object.fromEntries(
        ['suspend_data', 'location', 'score', 'progress_measure', 'completion_status', 'success_status']
          .filter((name) => kept?.[name] !== undefined && kept[name] !== '')
          .map((name) => [name, kept?.[name]]),
      )
    : {};
  return {
    learner_id: learner,
    learner_name: 'Learner, A.',
    mode,
    credit: mode === 'normal' ? 'credit' : 'no-credit',
    entry: goesOn ? 'resume' : 'ab-initio',
    ...stays,
  };
}

const escaped = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

/** The page of the platform around the package's. */
function player(launch: Launch, kept: Model | undefined): string {
  const { edition, learner, mode = 'normal', how = 'parent' } = launch;
  const query = `edition=${edition}&learner=${learner}`;
  const [kind, name] = edition === '1.2' ? ['Scorm12API', 'API'] : ['Scorm2004API', 'API_1484_11'];
  const page = `/package/${edition}/launch.html`;
  const inside = {
    parent: `<iframe src="${page}" name="sco" title="The course"></iframe>`,
    late: `<iframe src="${page}" name="sco" title="The course"></iframe>`,
    nowhere: `<iframe src="${page}" name="sco" title="The course"></iframe>`,
    grandparent: `<iframe src="/between?${query}" name="between" title="Between"></iframe>`,
    opener: `<button onclick="window.open('${page}')">Start the course</button>`,
  }[how];
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Player</title><link rel="icon" href="data:,">
<style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%;display:block}</style>
<script src="/library/${edition}.js"></script>
<script>
const plain = new ${kind}({ lmsCommitUrl: '/commit?${query}&mode=${mode}', autocommit: false, strict_errors: true, logLevel: 5 });
plain.loadFromJSON(${escaped(modelFor(launch, kept))});
const traced = {};
const failed = () => (plain.LMSGetLastError ?? plain.GetLastError).call(plain);
for (const name of '${
    edition === '1.2'
      ? 'LMSInitialize LMSGetValue LMSSetValue LMSCommit LMSFinish LMSGetLastError LMSGetErrorString LMSGetDiagnostic'
      : 'Initialize GetValue SetValue Commit Terminate GetLastError GetErrorString GetDiagnostic'
  }'.split(' ')) {
  traced[name] = (...values) => {
    const answer = plain[name](...values);
    const call = JSON.stringify({ learner: '${learner}', name, values, answer: String(answer), error: String(failed()) });
    try {
      const request = new XMLHttpRequest();
      request.open('POST', '/call', false);
      request.send(call);
    } catch {
      // A page that is going away may not wait for an answer.
      navigator.sendBeacon('/call', call);
    }
    return answer;
  };
}
${how === 'nowhere' ? '' : how === 'late' ? `setTimeout(() => { window.${name} = traced }, 2500);` : `window.${name} = traced;`}
</script></head><body>${inside}</body></html>`;
}

export async function platform(packages: Readonly<Record<Edition, Files>>): Promise<Platform> {
  const uploaded = { ...packages };
  const store = new Map<string, Model>();
  const calls: Call[] = [];
  const key = (edition: string, learner: string) => `${edition} ${learner}`;
  const self = {
    calls,
    takes: true,
    upload(edition: Edition, files: Files) {
      uploaded[edition] = files;
    },
    kept: (edition: Edition, learner: string) => store.get(key(edition, learner)) ?? {},
    forget: (edition: Edition, learner: string) => void store.delete(key(edition, learner)),
    spoil(edition: Edition, learner: string, spoil: (suspended: string) => string) {
      const kept = store.get(key(edition, learner)) ?? {};
      store.set(key(edition, learner), { ...kept, suspend_data: spoil(String(kept['suspend_data'] ?? '')) });
    },
  };
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://platform');
    const send = (type: string, body: string | Uint8Array, status = 200) =>
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
    const query = Object.fromEntries(url.searchParams) as unknown as Launch;
    const html = 'text/html; charset=utf-8';
    if (url.pathname === '/call') {
      calls.push(JSON.parse(await bodyOf(request)));
      return send('text/plain', '');
    }
    if (url.pathname === '/commit') {
      const { cmi } = JSON.parse(await bodyOf(request)) as { cmi: Model };
      if (!self.takes) return send('application/json', '{"result":"false","errorCode":101}', 503);
      // A launch that only looks is no attempt, and a platform keeps nothing of one.
      if (query.mode === 'normal') store.set(key(query.edition, query.learner), cmi);
      return send('application/json', '{"result":"true","errorCode":0}');
    }
    if (url.pathname === '/play')
      return send(html, player(query, store.get(key(query.edition, query.learner))));
    if (url.pathname === '/between')
      return send(
        html,
        `<!doctype html><title>Between</title><style>html,body{margin:0;height:100%}iframe{border:0;width:100%;height:100%}</style><iframe src="/package/${query.edition}/launch.html" name="sco" title="The course"></iframe>`,
      );
    const [, edition = '', path = ''] =
      /^\/(?:package|library)\/(1\.2|2004)[/.](.*)$/.exec(url.pathname) ?? [];
    if (url.pathname.startsWith('/library/')) return send('text/javascript', library(edition as Edition));
    const file = uploaded[edition as Edition]?.get(decodeURIComponent(path));
    if (!file) return send('text/plain', 'Not found', 404);
    return send(types[extname(path)] ?? 'application/octet-stream', file);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return Object.assign(self, {
    address: (launch: Launch) =>
      `http://127.0.0.1:${port}/play?${new URLSearchParams(launch as unknown as Record<string, string>)}`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}
