/** The home that a launcher offers the course's pages: it holds what they save, and tells the platform what it may know. */
import { type CourseData, lessonsOf } from '../course/course-data.ts';
import type { Host } from '../progress/host.ts';
import {
  activityOf,
  adds,
  cellsAt,
  doneAt,
  type Fact,
  fromFacts,
  join,
  type Progress,
  readFact,
  unique,
} from '../progress/progress.ts';
import type { LaunchData } from './launch-data.ts';
import { interactionsOf, reportOf } from './report.ts';
import type { Interaction, Session } from './session.ts';
import { longest, pack, type Unpacked, unpack } from './suspend.ts';

interface About {
  readonly course: CourseData;
  readonly data: LaunchData;
  /** As the course's pages know the learner. */
  readonly learner: string;
  /** What the platform kept, as far as it could be read. */
  readonly kept: Unpacked & { readonly text: string };
  /** Only looks: nothing is written. */
  readonly looks: boolean;
  /** How long the session has lasted, in milliseconds. */
  readonly spent: () => number;
  /** The platform took all that it was told, or it did not. */
  readonly heard: (well: boolean, whole: boolean) => void;
  /** The learner wants all of it gone. */
  readonly forgotten: () => void;
}

export interface Recorded extends Host {
  /** Tells which page is open. */
  opened(path: string): void;
  /** Says the last words of the session, at once. */
  end(): void;
}

export function record(session: Session, about: About): Recorded {
  const { course, data, learner, kept, looks, spent, heard, forgotten } = about;
  let progress: Progress = fromFacts(kept.facts);
  let unread: readonly unknown[] = kept.why ? [kept.text] : [];
  /** What the platform knows of each activity is told once more when the learner is told anew. */
  let waiting: readonly Interaction[] = [];
  /** What the platform's own marks say that was done, by activity, where it had no room for how. */
  const marked = new Map(
    kept.facts
      .filter(({ kind }) => kind === 'done')
      .map(({ item, wall }) => [activityOf(item), wall] as const),
  );
  for (const { kind, item } of kept.facts) if (kind === 'result') marked.delete(activityOf(item));
  const launchedAt = Date.now();
  /** The last of what was told was not taken. */
  let isOwed = false;
  /** When each activity was first touched in this session. */
  const began = new Map<string, number>();
  const titles = new Map(
    lessonsOf(course).flatMap(({ activities }) => activities.map(({ id, title }) => [id, title] as const)),
  );
  let turn: Promise<unknown> = Promise.resolve();

  function interactions(facts: readonly Fact[]) {
    for (const fact of facts) {
      const activity = activityOf(fact.item);
      const title = titles.get(activity);
      if (title === undefined) continue;
      if (!began.has(activity) && fact.wall >= launchedAt) began.set(activity, fact.wall);
      const isResult = fact.kind === 'result' && fact.item === `${activity}/*`;
      const isDone = fact.kind === 'done' && fact.item === `${activity}/*`;
      // An activity that tells results has told one before it is done.
      if (!isResult && !(isDone && !progress.get(`latest ${fact.item}`))) continue;
      const took = fact.wall - (began.get(activity) ?? fact.wall);
      waiting = [
        ...waiting,
        ...interactionsOf(fact, {
          title,
          options: data.options[activity] ?? [],
          took: took > 0 ? took : undefined,
        }),
      ];
    }
  }

  const packed = () => pack(progress, data, course.finalCheck, session.room ?? longest);
  session.merge = async (text) => {
    const { facts, why } = await unpack(text, data);
    if (why === 'newer') return text;
    progress = join(progress, fromFacts(facts));
    return (await packed()).text;
  };

  /** One after the other, since each tells all that there is. */
  function tell(): Promise<void> {
    const mine = turn.then(async () => {
      if (looks) return;
      const { text, whole } = await packed();
      const now = waiting;
      const told = now.filter((one) => session.interaction(one));
      waiting = waiting.filter((one) => !told.includes(one));
      // What a newer version of the course has kept stays as that left it.
      const isKept = kept.why === 'newer' || session.suspend(text);
      const isTold = session.report(reportOf(course, progress));
      session.time(spent());
      const well = (await session.commit()) && isKept && isTold;
      isOwed = !well;
      heard(well, whole);
      if (!well) throw new DOMException('The learning platform did not take it.', 'NetworkError');
    });
    turn = mine.catch(() => undefined);
    return mine;
  }

  return {
    learner,
    load: async () => unique(progress),
    async save(given) {
      // Made anew here: the page that gave them goes, and with it all that is its own.
      const facts = given.map(readFact).filter((fact) => fact !== undefined);
      unread = [...unread, ...given.filter((one) => !readFact(one)).map((one) => JSON.stringify(one))];
      const news = facts.filter((fact) => adds(progress, fact));
      // What another session did has been told by that one.
      const isOld = ({ kind, item, seq, device, wall }: Fact) =>
        kind === 'done'
          ? doneAt(progress, item)
          : (kind === 'result' && wall <= (marked.get(activityOf(item)) ?? -1)) ||
            [...cellsAt(progress, activityOf(item)).values()].some(
              (one) => one.kind === kind && one.item === item && one.seq === seq && one.device === device,
            );
      const fresh = news.filter((fact) => !isOld(fact));
      progress = join(progress, fromFacts(facts));
      interactions(fresh);
      await tell();
    },
    async clear(instead) {
      progress = fromFacts((instead ?? []).map(readFact).filter((fact) => fact !== undefined));
      if (!instead) {
        unread = [];
        session.forget?.();
        forgotten();
      }
      waiting = [];
      await tell();
    },
    setAside: async () => unread,
    opened(path) {
      if (looks) return;
      session.place(path);
      session.time(spent());
      // The page that would have told it again is gone.
      if (isOwed) void tell().catch(() => undefined);
      else void session.commit();
    },
    end() {
      if (!looks) {
        session.time(spent());
        void session.commit();
      }
      session.end();
    },
  };
}
