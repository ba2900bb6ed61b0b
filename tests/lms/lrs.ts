/**
 * A double of a cmi5 platform with its store of statements, over real HTTP: none can be installed here. It launches, gives
 * its right to send once, keeps statements and documents, and holds each by the rules of the specifications: xAPI 1.0.3 (Data
 * 2 and 4; Communication 1.3, 2 and 3) and cmi5 (Quartz: 8.2, 9, 10 and 11). What breaks one is refused and written down.
 */
import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';

type Plain = Record<string, unknown>;

export interface Statement extends Plain {
  readonly id: string;
  readonly actor: Plain;
  readonly verb: { readonly id: string };
  readonly object: { readonly id: string; readonly definition?: Plain };
  readonly result?: Plain & { readonly extensions?: Plain };
  readonly context: Plain & {
    readonly extensions?: Plain;
    readonly contextActivities?: Record<string, unknown>;
  };
  readonly timestamp: string;
}

export interface Asked {
  readonly learner: string;
  readonly registration?: string;
  readonly mode?: 'Normal' | 'Browse' | 'Review';
  readonly mastery?: number;
  readonly returnTo?: string;
}

interface Session extends Asked {
  readonly id: string;
  readonly registration: string;
  readonly token: string;
  readonly actor: Plain;
  given: boolean;
  state: 'launched' | 'initialized' | 'terminated' | 'abandoned';
}

export interface LrsDouble {
  /** Where it listens: of another origin than the course. */
  readonly origin: string;
  /** In the order in which they were taken. */
  readonly statements: readonly Statement[];
  /** Every rule that was broken, a sentence each. */
  readonly broken: readonly string[];
  /** How often something was asked that is answered with a number: `409`. */
  readonly answers: readonly { readonly method: string; readonly path: string; readonly status: number }[];
  /**
   * `silent`: no answer at all, as without a network; `deaf`: it takes what comes and loses its answer; `expired`: nobody's right
   * to send holds any more.
   */
  mood: 'well' | 'silent' | 'deaf' | 'busy' | 'expired';
  /** Whether pages of other origins may read and say conditions. */
  conditions: boolean;
  /** The address that is launched: a page of the course, with what a platform says there. */
  launch(page: string, asked: Asked): string;
  /** What is kept of LEARNER's progress, and exchanges it. */
  document(learner: string, registration?: string): Plain | undefined;
  spoil(learner: string, spoil: (document: Plain) => unknown): void;
  close(): Promise<void>;
}

const verbOf = ({ verb }: Statement) => verb.id.replace(/.*\//, '');
const categories = 'https://w3id.org/xapi/cmi5/context/categories/';
const extension = (name: string) => `https://w3id.org/xapi/cmi5/context/extensions/${name}`;
const progress = 'https://w3id.org/xapi/cmi5/result/extensions/progress';
const sessionId = extension('sessionid');

const uuid = /^[\da-f]{8}-[\da-f]{4}-[1-5][\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/i;
const duration = /^P(?=.)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/;
const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
const isIri = (text: unknown) =>
  typeof text === 'string' && /^[a-z][a-z\d+.-]*:\S+$/i.test(text) && URL.canParse(text);
const idsIn = (list: unknown) => (Array.isArray(list) ? list.map((one: Plain) => one['id']) : []);
/** By which two of one id are the same: what a store adds is none of it. */
const essence = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    one && typeof one === 'object' && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const piece of request) text += piece;
  return text;
}

export async function lrsDouble(): Promise<LrsDouble> {
  const statements: Statement[] = [];
  const broken: string[] = [];
  const answers: { method: string; path: string; status: number }[] = [];
  const sessions: Session[] = [];
  const documents = new Map<string, string>();
  const registrations = new Map<string, string>();
  const activityId = 'https://platform.example/activities/7b8b0b0e';
  const publisherId = 'urn:course:published';
  const actorOf = (name: string): Plain => ({
    objectType: 'Agent',
    name: 'Learner, A.',
    account: { homePage: 'https://platform.example', name },
  });
  const keyOf = (actor: unknown, registration: string, state: string) =>
    [essence((actor as Plain)?.['account']), registration, state].join('\n');
  const registrationOf = (learner: string) => {
    if (!registrations.has(learner)) registrations.set(learner, randomUUID());
    return registrations.get(learner) as string;
  };
  const template = (id: string): Plain => ({
    contextActivities: { grouping: [{ id: publisherId }] },
    extensions: { [sessionId]: id, 'https://platform.example/tenant': 'one' },
  });
  const settingOf = ({ id, mode = 'Normal', mastery, returnTo }: Session): Plain => ({
    contextTemplate: template(id),
    launchMode: mode,
    moveOn: 'Completed',
    ...(mastery === undefined ? {} : { masteryScore: mastery }),
    ...(returnTo ? { returnURL: returnTo } : {}),
  });

  /** What is wrong with ONE, were it the next statement of SESSION; BEFORE is what was taken of it and stands before in its batch. */
  function wrongWith(one: Statement, session: Session, before: readonly Statement[]): string[] {
    const found: string[] = [];
    const wrong = (is: boolean, sentence: string) => {
      if (is) found.push(`${verbOf(one)}: ${sentence}`);
    };
    const verb = verbOf(one);
    const { result = {}, context, object } = one;
    const category = idsIn(context?.contextActivities?.['category']);
    const isDefined = category.includes(`${categories}cmi5`);
    const earlier = before.map(verbOf);
    const ofRegistration = statements.filter(
      (other) => other.context['registration'] === session.registration,
    );

    wrong(!uuid.test(one.id ?? ''), 'the id is no UUID');
    wrong(!isIri(one.verb?.id), 'the verb is no IRI');
    wrong(!isIri(object?.id), 'the object is no IRI');
    wrong(!moment.test(one.timestamp ?? ''), 'the timestamp is no moment in UTC');
    wrong(essence(one.actor) !== essence(session.actor), 'the actor is another');
    wrong(context?.['registration'] !== session.registration, 'the registration is another');
    for (const [name, value] of Object.entries(template(session.id)['extensions'] as Plain))
      wrong(context?.extensions?.[name] !== value, `the template’s “${name}” is missing or changed`);
    wrong(
      !idsIn(context?.contextActivities?.['grouping']).includes(publisherId),
      'the template’s grouping is missing',
    );
    for (const name of Object.keys({ ...result.extensions, ...context?.extensions }))
      wrong(!isIri(name), `the extension “${name}” is no IRI`);
    const took = result['duration'];
    wrong(took !== undefined && !duration.test(String(took)), `“${took}” is no duration`);
    const score = result['score'] as Plain | undefined;
    const scaled = score?.['scaled'];
    wrong(
      score !== undefined && !(typeof scaled === 'number' && scaled >= 0 && scaled <= 1),
      `“${scaled}” is no score`,
    );
    const part = result.extensions?.[progress];
    wrong(
      part !== undefined && !(Number.isInteger(part) && Number(part) >= 0 && Number(part) <= 100),
      `“${part}” is no progress`,
    );

    wrong(session.state === 'terminated', 'it comes after the session was terminated');
    wrong(session.state === 'abandoned', 'it comes after the session was abandoned');
    wrong(earlier.includes('terminated'), 'it stands behind “terminated”');
    wrong(verb !== 'initialized' && !earlier.includes('initialized'), 'the session is not initialized');
    const times = before.map(({ timestamp }) => Date.parse(timestamp));
    wrong(
      times.length > 0 && Date.parse(one.timestamp) < Math.min(...times),
      'it is timed before the first of the session',
    );
    wrong(
      verb === 'terminated' && Date.parse(one.timestamp) < Math.max(...times),
      'it is timed before another of the session',
    );

    const laidDown = ['initialized', 'completed', 'passed', 'failed', 'terminated'];
    wrong(isDefined !== laidDown.includes(verb), 'the category cmi5 is wrong');
    const moves = result['success'] !== undefined || result['completion'] !== undefined;
    wrong(
      isDefined && moves !== category.includes(`${categories}moveon`),
      'the category moveon stands where there is no success or completion, or not where there is',
    );
    wrong(!isDefined && category.includes(`${categories}moveon`), 'the category moveon is not for it');
    if (isDefined) {
      wrong(object.id !== activityId, 'the object is not the unit');
      wrong(earlier.includes(verb), 'it was said in this session already');
      wrong(
        session.mode !== undefined && session.mode !== 'Normal' && moves,
        'only Normal launches may say it',
      );
      wrong((result['completion'] === true) !== (verb === 'completed'), 'completion is wrong');
      wrong(verb === 'passed' ? result['success'] !== true : result['success'] !== undefined && verb !== 'failed', 'success is wrong'); // biome-ignore format: one thought
      wrong(verb !== 'initialized' && took === undefined, 'it has no duration');
      wrong(score !== undefined && !['passed', 'failed'].includes(verb), 'it may have no score');
      wrong(
        ['completed', 'passed'].includes(verb) && ofRegistration.some((other) => verbOf(other) === verb),
        'it was said in this registration already',
      );
      wrong(verb === 'completed' && part !== undefined, 'it may have no progress');
    } else
      wrong(
        part !== undefined && ofRegistration.some((other) => verbOf(other) === 'completed'),
        'there is no progress after “completed”',
      );
    if (verb === 'passed' && session.mastery !== undefined) {
      wrong(scaled !== undefined && Number(scaled) < session.mastery, 'the score is under the mastery score');
      wrong(context.extensions?.[extension('masteryscore')] !== session.mastery, 'it names no mastery score');
    }
    if (object?.definition?.['type'] === 'http://adlnet.gov/expapi/activities/cmi.interaction') {
      const kind = object.definition['interactionType'];
      wrong(
        !['choice', 'matching', 'sequencing', 'performance'].includes(String(kind)),
        `“${kind}” is no interaction`,
      );
      const lists = ['choices', 'source', 'target'].map((name) => idsIn(object.definition?.[name]));
      for (const id of String(result['response'] ?? '').split(/\[,\]|\[\.\]/))
        wrong(id !== '' && !lists.flat().includes(id), `“${id}” could not be chosen`);
      for (const list of lists) wrong(new Set(list).size !== list.length, 'a choice stands twice');
    }
    return found;
  }

  function take(given: readonly Statement[], session: Session): [number, unknown] {
    const conflicts = given.some((one) => {
      const there = statements.find(({ id }) => id === one.id);
      return there && essence(there) !== essence(one);
    });
    if (conflicts) return [409, 'Another statement of that id is here.'];
    const news = given.filter((one) => !statements.some(({ id }) => id === one.id));
    const before = statements.filter(({ context }) => context.extensions?.[sessionId] === session.id);
    const found = news.flatMap((one, at) => wrongWith(one, session, [...before, ...news.slice(0, at)]));
    if (found.length) {
      broken.push(...found);
      return [403, found.join('\n')];
    }
    statements.push(...news);
    for (const one of news) {
      if (verbOf(one) === 'initialized') session.state = 'initialized';
      if (verbOf(one) === 'terminated') session.state = 'terminated';
    }
    return [200, given.map(({ id }) => id)];
  }

  function documentAsked(
    request: IncomingMessage,
    url: URL,
    body: string,
    session: Session,
  ): [number, unknown, Record<string, string>?] {
    const query = Object.fromEntries(url.searchParams);
    const isState = url.pathname.endsWith('/activities/state');
    const name = isState ? query['stateId'] : query['profileId'];
    const agent = JSON.parse(query['agent'] ?? 'null') as unknown;
    if (!name || essence(agent) !== essence(session.actor)) {
      broken.push(`document: the agent or the name of “${name}” is wrong`);
      return [400, ''];
    }
    if (isState && (query['activityId'] !== activityId || query['registration'] !== session.registration)) {
      broken.push(`document: the activity or the registration of “${name}” is wrong`);
      return [400, ''];
    }
    const key = keyOf(agent, isState ? session.registration : 'profile', name);
    const there = name === 'LMS.LaunchData' ? JSON.stringify(settingOf(session)) : documents.get(key);
    const tag = there === undefined ? undefined : `"${createHash('sha1').update(there).digest('hex')}"`;
    if (request.method === 'GET')
      return there === undefined ? [404, ''] : [200, there, { etag: tag as string }];
    if (name === 'LMS.LaunchData') broken.push('document: the launch data is the platform’s');
    if (session.mode !== undefined && session.mode !== 'Normal')
      broken.push(`document: “${name}” was written in a launch to ${session.mode}`);
    const { 'if-match': match, 'if-none-match': none } = request.headers;
    if ((match !== undefined && match !== tag) || (none === '*' && there !== undefined)) return [412, ''];
    documents.set(key, body);
    return [204, ''];
  }

  const self = { mood: 'well' as LrsDouble['mood'], conditions: true };
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://lrs');
    const body = await bodyOf(request);
    const { mood } = self;
    if (mood === 'silent') return request.socket.destroy();
    const allowed = ['authorization', 'content-type', 'x-experience-api-version'];
    const answer = (status: number, said: unknown = '', more: Record<string, string> = {}) => {
      if (request.method !== 'OPTIONS')
        answers.push({ method: request.method ?? '', path: url.pathname, status });
      if (mood === 'deaf' && request.method === 'POST') request.socket.destroy();
      else
        response
          .writeHead(status, {
            'access-control-allow-origin': '*',
            'access-control-allow-methods': 'GET, PUT, POST, DELETE, OPTIONS',
            'access-control-allow-headers': [
              ...allowed,
              ...(self.conditions ? ['if-match', 'if-none-match'] : []),
            ].join(', '),
            ...(self.conditions ? { 'access-control-expose-headers': 'ETag' } : {}),
            'content-type': 'application/json',
            'x-experience-api-version': '1.0.3',
            ...more,
          })
          .end(status === 204 ? undefined : typeof said === 'string' ? said : JSON.stringify(said));
    };
    if (request.method === 'OPTIONS') return answer(204);
    if (mood === 'busy') return answer(503);
    if (url.pathname === '/back') {
      return answer(200, '<!doctype html><title>Platform</title><h1>Welcome back</h1>', {
        'content-type': 'text/html',
      });
    }
    if (url.pathname === '/fetch') {
      const session = sessions.find(({ id }) => id === url.searchParams.get('session'));
      if (request.method !== 'POST') broken.push(`fetch: asked for by ${request.method}`);
      if (!session || session.given || request.method !== 'POST')
        return answer(200, { 'error-code': '1', 'error-text': 'It was given before.' });
      session.given = true;
      return answer(200, { 'auth-token': session.token });
    }
    const session = sessions.find(({ token }) => request.headers.authorization === `Basic ${token}`);
    if (!session || mood === 'expired') return answer(401);
    if (request.headers['x-experience-api-version'] !== '1.0.3') {
      broken.push(`${request.method} ${url.pathname}: it names no version`);
      return answer(400);
    }
    if (url.pathname === '/xapi/statements' && request.method === 'POST') {
      const given = [JSON.parse(body) as Statement | Statement[]].flat();
      return answer(...take(given, session));
    }
    if (/^\/xapi\/(activities\/state|agents\/profile)$/.test(url.pathname))
      return answer(...documentAsked(request, url, body, session));
    return answer(404);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
  const keyFor = (learner: string, registration = registrationOf(learner)) =>
    keyOf(actorOf(learner), registration, 'progress');
  return Object.assign(self, {
    origin,
    statements,
    broken,
    answers,
    launch(page: string, asked: Asked) {
      const { learner, registration = registrationOf(learner) } = asked;
      // Whoever begins anew has left the session before, terminated or not.
      for (const one of sessions)
        if (one.registration === registration && one.state !== 'terminated') one.state = 'abandoned';
      const session: Session = {
        ...asked,
        registration,
        id: randomUUID(),
        token: Buffer.from(randomUUID()).toString('base64'),
        actor: actorOf(learner),
        given: false,
        state: 'launched',
      };
      sessions.push(session);
      return `${page}?${new URLSearchParams({
        endpoint: `${origin}/xapi`,
        fetch: `${origin}/fetch?session=${session.id}`,
        actor: JSON.stringify(session.actor),
        registration,
        activityId,
      })}`;
    },
    document(learner: string, registration?: string) {
      const text = documents.get(keyFor(learner, registration));
      return text === undefined ? undefined : (JSON.parse(text) as Plain);
    },
    spoil(learner: string, spoil: (document: Plain) => unknown) {
      const text = documents.get(keyFor(learner)) ?? '{}';
      documents.set(keyFor(learner), JSON.stringify(spoil(JSON.parse(text) as Plain)));
    },
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  });
}
