/** A session with a platform that speaks cmi5. */
import { duration2004 } from '../numbers.ts';
import type { Interaction, Session } from '../session.ts';
import { type Launched, nameOf, returnTo } from './launched.ts';
import { bytesOf, type Found, type Lrs, lastBytes } from './lrs.ts';
import type { Outbox } from './outbox.ts';
import { answered, completed, inSession, passed, progressed, type Said, type Setting } from './statement.ts';
import { anyUuid, uuidOf } from './uuid.ts';

/** Our document, beside the platform's `LMS.LaunchData`. */
const document = 'progress';
/** UTF-16 units for what is kept of the progress: a store has room, and a page that goes can send no more. */
const room = 30_000;

/** What it holds. The names that nobody here knows stay as they are. */
interface Kept {
  readonly suspended: string;
  readonly place: string;
  /** Milliseconds of all sessions before this one. */
  readonly spent: number;
  /** What the platform was told of how far somebody is, in hundredths. */
  readonly told: number;
}

export interface Cmi5Session extends Session {
  /** Where somebody goes who leaves. */
  readonly returnTo: string | undefined;
  /** Resolves when all has been sent that can be, after `end`. */
  gone(): Promise<void>;
}

interface About {
  readonly lrs: Lrs;
  readonly launched: Launched;
  readonly course: string;
  readonly language: string;
  /** Where what cannot be told yet waits; asked for by the name of whoever learns. */
  readonly outboxOf: (learner: string) => Outbox;
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const number = (value: unknown): number => (typeof value === 'number' && value > 0 ? value : 0);
const object = (value: unknown): Readonly<Record<string, unknown>> =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

const isOurs = (body: unknown): boolean => typeof object(body)['suspended'] === 'string';

function keptIn({ body }: Found): Kept {
  // Somebody else's: whoever unpacks it finds that out, and sets it aside.
  if (body !== undefined && !isOurs(body))
    return {
      suspended: typeof body === 'string' ? body : JSON.stringify(body),
      place: '',
      spent: 0,
      told: 0,
    };
  const { suspended, place, spent, told } = object(body);
  return { suspended: text(suspended), place: text(place), spent: number(spent), told: number(told) };
}

const sessionIdName = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const modes: Readonly<Record<string, 'browse' | 'review'>> = { Browse: 'browse', Review: 'review' };

/**
 * Begins one, in the order that platforms ask for: the launch data, the learner's preferences, then the first statement.
 * Undefined when the platform does not answer any of it; it can be asked again.
 */
export async function cmi5({
  lrs,
  launched,
  course,
  language,
  outboxOf,
}: About): Promise<Cmi5Session | undefined> {
  const { actor, registration, activityId } = launched;
  const launchData = object((await lrs.state('LMS.LaunchData'))?.body);
  if (!launchData['contextTemplate']) return undefined;
  // A course has one language and no sound: asked for since it must be, and nothing hangs on it.
  await lrs.profile('cmi5LearnerPreferences');
  const found = await lrs.state(document);
  if (!found) return undefined;

  let there: Found = found;
  let kept = keptIn(found);
  const mode = modes[text(launchData['launchMode'])] ?? 'normal';
  const { masteryScore } = launchData;
  const began = Date.now();
  const setting: Setting = {
    actor,
    registration,
    activityId,
    template: object(launchData['contextTemplate']),
    mastery: typeof masteryScore === 'number' ? masteryScore : undefined,
    began,
  };
  const statement = (said: Said) => inSession(said, setting);
  /** For one thing that is told in this registration: the same on every device. */
  const idOf = (...what: string[]) => uuidOf(registration, activityId, ...what);
  const sessionId = text(object(setting.template['extensions'])[sessionIdName]);
  // Asked again after an answer that was lost, it is there already.
  const first: Said = {
    id: sessionId ? idOf('initialized', sessionId) : anyUuid(),
    verb: 'initialized',
    at: began,
  };
  if (!['taken', 'there'].includes(await lrs.send([statement(first)]))) return undefined;

  const learner = nameOf(actor);
  const box = outboxOf(learner);
  /** What this session has to tell; the rest of what waits is from earlier ones. */
  const own = new Set<string>();
  /** What may be there already, with another session around it: one such would take down all that is sent with it. */
  const earlier = new Set(box.waiting().map(({ id }) => id));
  const mayBeThere = ({ id, verb }: Said) =>
    earlier.has(id) || (keptIn(found).told >= 100 && ['completed', 'passed'].includes(verb));
  /** What the platform does not want from this session. */
  const refused = new Set<string>();
  let spentHere = 0;
  let [isChanged, isOver] = [false, false];
  let turn: Promise<unknown> = Promise.resolve();
  let last: Promise<unknown> = Promise.resolve();

  function tell(said: Said) {
    if (own.has(said.id)) return;
    own.add(said.id);
    box.add(said);
  }
  const spent = () => kept.spent + spentHere;

  /** What waits, one after the other: none is sent before the one before has been taken. */
  async function flush(): Promise<boolean> {
    for (const said of box.waiting()) {
      if (refused.has(said.id)) continue;
      if (isOver) return false;
      // It may have been cleared meanwhile.
      if (!box.waiting().some(({ id }) => id === said.id)) continue;
      const sent = await lrs.send([statement(said)]);
      if (sent === 'later') return false;
      if (sent === 'refused') refused.add(said.id);
      else box.remove([said.id]);
    }
    return true;
  }

  const bodyNow = () =>
    JSON.stringify({ ...(isOurs(there.body) ? object(there.body) : {}), ...kept, spent: spent() });

  /** Joins what another session has kept since to what is kept here. */
  async function join(other: Found) {
    const theirs = keptIn(other);
    if (theirs.suspended !== keptIn(there).suspended && session.merge)
      kept = {
        ...kept,
        suspended: await session.merge(theirs.suspended),
        told: Math.max(kept.told, theirs.told),
      };
    there = other;
  }
  async function keep(): Promise<boolean> {
    // More often than three times nobody writes between two of ours.
    for (let attempt = 0; isChanged && attempt < 3; attempt++) {
      const now = await lrs.state(document);
      if (!now || isOver) return false;
      await join(now);
      const body = bodyNow();
      let put = await lrs.keep(document, body, there);
      // Some stores let no page of another origin say a condition. It has just been looked at.
      if (put === 'unheard') put = await lrs.keep(document, body);
      if (put === 'kept') {
        there = { body: JSON.parse(body) };
        isChanged = body !== bodyNow();
        // For the last one, which has no time to look: without a condition it would take away what comes meanwhile.
        const after = isOver ? undefined : await lrs.state(document);
        if (!after) return true;
        await join(after);
        isChanged = JSON.stringify(after.body) !== bodyNow();
        return true;
      }
      if (put !== 'changed') return false;
    }
    return !isChanged;
  }

  const change = (more: Partial<Kept>): true => {
    const next = { ...kept, ...more };
    isChanged ||= JSON.stringify(next) !== JSON.stringify(kept);
    kept = next;
    return true;
  };

  const session: Cmi5Session = {
    start: { mode, learner, place: kept.place, suspended: kept.suspended },
    room,
    returnTo: returnTo(launchData['returnURL']),
    report({ completed: isComplete, share, score }) {
      const now = Date.now();
      const percent = Math.floor(share * 100);
      if (!isComplete && percent > kept.told) {
        tell(progressed(idOf('progressed', String(percent)), percent, now));
        change({ told: percent });
      }
      if (!isComplete) return true;
      tell(completed(idOf('completed'), spent(), now));
      const { mastery } = setting;
      if (mastery === undefined || (score !== undefined && score >= mastery))
        tell(passed(idOf('passed'), spent(), score, now));
      return change({ told: 100 });
    },
    interaction(one: Interaction) {
      const said = answered(idOf(one.id, one.told), one, { course, language });
      tell({ ...said, at: Math.min(said.at, Date.now()) });
      return true;
    },
    place: (place) => change({ place }),
    suspend: (suspended) => change({ suspended }),
    time(now) {
      spentHere = now;
      return true;
    },
    forget: () => box.remove(box.waiting().flatMap(({ id, verb }) => (verb === 'answered' ? id : []))),
    commit() {
      if (mode !== 'normal') return true;
      const mine = turn.then(async () => {
        if (isOver) return false;
        const sent = await flush();
        return (await keep()) && sent;
      });
      turn = mine.catch(() => undefined);
      return mine;
    },
    end() {
      if (isOver) return;
      isOver = true;
      const now = Date.now();
      const result = { duration: duration2004(now - began) };
      const bye: Said = { id: anyUuid(), verb: 'terminated', result, at: now };
      const body = isChanged && mode === 'normal' ? bodyNow() : undefined;
      const left = lastBytes - bytesOf(body ?? '') - 4000;
      const mine = box
        .waiting()
        .filter((said) => own.has(said.id) && !refused.has(said.id) && !mayBeThere(said));
      const statements = mine.map(statement);
      while (statements.length && bytesOf(JSON.stringify(statements)) > left) statements.pop();
      const sent = lrs.send([...statements, statement(bye)], true).then((how) => {
        if (how === 'taken') box.remove(statements.map(({ id }) => id));
      });
      // There is no time left to look at what lies there; the condition is.
      const put = body === undefined ? undefined : lrs.keep(document, body, there, true);
      last = Promise.all([sent, put]);
    },
    gone: async () => void (await last),
  };
  return session;
}
