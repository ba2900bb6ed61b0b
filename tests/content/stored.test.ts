/** What browsers and files held under every version that was released is read, and shown, by the course as it is. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { becausePart } from '../../src/activities/choice/choice.ts';
import { leanOf } from '../../src/activities/in-course.ts';
import { itemsOf } from '../../src/activities/items.ts';
import { inItsOrder } from '../../src/activities/keyed.ts';
import type { Kind, Shown, Verdict, Whys } from '../../src/activities/kind.ts';
import { type ActivityEntry, activitySchema, definitionOf } from '../../src/activities/kinds.ts';
import { stillSaid } from '../../src/activities/revised.ts';
import { idsNow } from '../../src/course/checks/ids.ts';
import { readCourse } from '../../src/course/checks/read.ts';
import { tableOf } from '../../src/course/rename-table.ts';
import { answersOf, resultsOf } from '../../src/progress/activity.ts';
import { webStorage } from '../../src/progress/browser.fake.ts';
import { exportFile, readFile } from '../../src/progress/file.ts';
import { keep } from '../../src/progress/keep.ts';
import {
  activityOf,
  answerOf,
  doneAt,
  type Fact,
  fromFacts,
  type Json,
  join,
  nothing,
  type Progress,
} from '../../src/progress/progress.ts';
import { led, renamed, valueBy } from '../../src/progress/renames.ts';
import { indexeddb } from '../../src/progress/storage/indexeddb.ts';
import { mirror } from '../../src/progress/storage/mirror.ts';

const folder = 'tests/fixtures/stored';
const recorded = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const files = readCourse('content', activitySchema);
const course = files.course.data;
const activities = new Map(files.activities.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
const ids = idsNow(files, itemsOf) ?? new Map<string, readonly string[]>();
const renames = tableOf(files.renames?.data ?? {});
const gone = Object.values(files.renames?.data ?? {})
  .flat()
  .filter((entry) => entry.gone === true);
const models = import.meta.glob<Record<string, Kind<unknown, unknown>>>([
  '../../src/activities/*/*.ts',
  '!../../src/activities/*/*.test.ts',
]);

interface Held {
  readonly databases: readonly {
    readonly name: string;
    readonly version: number;
    readonly stores: readonly {
      readonly name: string;
      readonly keyPath: string | null;
      readonly autoIncrement: boolean;
      readonly rows: readonly (readonly [IDBValidKey, unknown])[];
    }[];
  }[];
  readonly localStorage: readonly (readonly [string, string])[];
}

const textOf = (version: string, name: string) => readFileSync(`${folder}/${version}/${name}`, 'utf8');
const heldIn = (version: string) => JSON.parse(textOf(version, 'browser.json')) as Held;

/** A browser's databases, put back as that version had made them. */
async function putBack({ databases }: Held): Promise<void> {
  vi.stubGlobal('indexedDB', new IDBFactory());
  for (const { name, version, stores } of databases) {
    await new Promise<void>((done, failed) => {
      const request = indexedDB.open(name, version);
      request.onerror = () => failed(request.error);
      request.onupgradeneeded = () => {
        for (const { name: store, keyPath, autoIncrement, rows } of stores) {
          const records = request.result.createObjectStore(store, { keyPath, autoIncrement });
          for (const [key, row] of rows) keyPath === null ? records.put(row, key) : records.put(row);
        }
      };
      request.onsuccess = () => {
        request.result.close();
        done();
      };
    });
  }
}

const ways: Record<string, (version: string) => Promise<Progress>> = {
  'its database': async (version) => {
    const held = heldIn(version);
    await putBack(held);
    return kept({ record: indexeddb(held.databases[0]?.name ?? '') });
  },
  'its mirror, where the database is lost': async (version) => {
    const held = heldIn(version);
    const storage = webStorage();
    for (const [key, value] of held.localStorage) storage.setItem(key, value);
    vi.stubGlobal('localStorage', storage);
    return kept({ mirror: mirror(held.databases[0]?.name ?? '') });
  },
  'its progress file': async (version) => {
    const read = readFile(textOf(version, 'progress-file.json'), course?.id ?? '', course?.version);
    expect(read).toMatchObject({ ok: true, skipped: 0 });
    return read.ok ? fromFacts(read.facts) : nothing;
  },
};

async function kept(homes: NonNullable<Parameters<typeof keep>[0]['homes']>): Promise<Progress> {
  const keeper = keep({ database: 'stored', homes });
  await keeper.settled();
  for (const home of Object.values(homes)) expect(await home.setAside()).toEqual([]);
  const progress = keeper.$progress.get();
  keeper.close();
  return progress;
}

afterEach(() => vi.unstubAllGlobals());

/** The facts as that version wrote them. */
const factsIn = (version: string): readonly Fact[] =>
  heldIn(version).databases.flatMap(({ stores }) =>
    stores.filter(({ name }) => name === 'facts').flatMap(({ rows }) => rows.map(([, row]) => row as Fact)),
  );

/** What somebody saw then, item by item. Reckoned here, from what was written, and not by the code that reads it. */
function seenThen(facts: readonly Fact[]): Map<string, Json> {
  const epochs = new Map<string, number>();
  for (const { item, epoch } of facts)
    epochs.set(activityOf(item), Math.max(epoch, epochs.get(activityOf(item)) ?? 0));
  const seen = new Map<string, Json>();
  for (const { item, kind, epoch, value } of facts.toSorted((a, b) => a.seq - b.seq)) {
    if ((kind !== 'answer' && kind !== 'text') || epoch < (epochs.get(activityOf(item)) ?? 0)) continue;
    seen.set(item, value);
  }
  return seen;
}

/** The line of the course's ids that ITEM belongs to. */
const lineOf = (item: string) =>
  ids.has(item) ? item : [...ids.keys()].find((line) => led({ from: line, to: [line] }, item).length > 0);

/** Where an answer of then lies now, with its value: there, or where renames lead. */
function now(item: string, value: Json): (readonly [string, Json])[] {
  if (lineOf(item)) return [[item, value]];
  return renames.flatMap((rename) =>
    led(rename, item).flatMap((next) => now(next, valueBy(rename.values, value))),
  );
}

/** An answer with its maps written out, so that what is in it can be looked for. */
const writtenOut = (answer: unknown) =>
  JSON.stringify(answer, (_key, part: unknown) =>
    part instanceof Map || part instanceof Set ? [...part] : part,
  );

test('every version that was released has a fixture', () => {
  const versions = course?.changes.map(({ version }) => version) ?? [];
  expect(recorded.toSorted(), 'see tests/fixtures/stored/README.md').toEqual(versions.toSorted());
  for (const version of recorded)
    for (const name of ['browser.json', 'progress-file.json'])
      expect(existsSync(`${folder}/${version}/${name}`)).toBe(true);
});

describe.each(recorded)('what was kept under %s', (version) => {
  const then = factsIn(version);
  const seen = seenThen(then);

  test('has answers, texts, results, something done and something started again', () => {
    for (const kind of ['answer', 'text', 'result', 'done', 'reset'])
      expect(
        then.some((fact) => fact.kind === kind),
        kind,
      ).toBe(true);
  });

  describe.each(Object.keys(ways))('comes from %s:', (way) => {
    const read = async () => {
      const progress = (await ways[way]?.(version)) ?? nothing;
      return join(progress, fromFacts(renamed(progress, renames)));
    };

    test('every answer and every text, where the course has it now', async () => {
      const progress = await read();
      for (const [item, value] of seen) {
        if (/^(course|partnerships|review)\//.test(item)) {
          expect(answerOf(progress, item), item).toEqual(value);
          continue;
        }
        const places = now(item, value);
        if (!places.length) {
          expect(
            gone.some(({ from }) => led({ from, to: [from] }, item).length),
            item,
          ).toBe(true);
          expect(exportFile(progress, { id: '', version: '', title: '' }, 0)).toContain(
            JSON.stringify(value),
          );
        }
        for (const [place, held] of places) {
          expect(answerOf(progress, place), place).toEqual(held);
          const options = ids.get(lineOf(place) ?? '') ?? [];
          if (options.length) for (const option of [held].flat()) expect(options, place).toContain(option);
        }
      }
    });

    test('every activity that was begun is begun, with the very words', async () => {
      const progress = await read();
      for (const [item, value] of seen) {
        for (const [place, held] of now(item, value)) {
          const activity = activities.get(activityOf(place).replace(/#.*/, ''));
          if (!activity || held === null) continue;
          const parts = answersOf(progress, activityOf(place));
          const [answer, state] = await readBy(activity, parts);
          expect(state, place).not.toBe('new');
          // The line that is asked for before a check belongs to no answer: its view reads it as it is kept.
          const words = place.endsWith(becausePart('')) ? [...parts] : answer;
          if (then.some((fact) => fact.item === item && fact.kind === 'text'))
            expect(writtenOut(words), place).toContain(JSON.stringify(held).slice(1, -1));
        }
      }
    });

    test('every result, and everything that was done', async () => {
      const progress = await read();
      for (const { item, kind, value } of then) {
        for (const [place] of now(item, null)) {
          if (kind === 'done') expect(doneAt(progress, place), place).toBeDefined();
          if (kind !== 'result') continue;
          const results = resultsOf(progress, place);
          expect(results.best?.value, place).toMatchObject({ of: (value as { of: number }).of });
          expect(results.attempts, place).toBeGreaterThan(0);
        }
      }
    });
  });
});

describe('a key that changed since 0.2.0', () => {
  const checks = factsIn('0.2.0').flatMap(({ item, kind, value }) => {
    const activity = kind === 'result' ? activities.get(activityOf(item)) : undefined;
    return activity ? [[activity.id, activity, value as unknown as Shown] as const] : [];
  });
  const tallied = {
    'place-handshakes': '4 to rethink',
    'grid-five-levels': '2 fit best, 2 to rethink',
    'trace-seventy-percent': '1 can be defended, 2 to rethink',
    'final-check': '1 fits best, 1 can be defended, 2 to rethink',
    'order-policy': '2 of 7 stand in the right order to each other',
  };

  test('is looked for in every check that was recorded', () => {
    expect(checks.map(([id]) => id).toSorted()).toEqual(Object.keys(tallied).toSorted());
  });

  test.each(checks)(
    '%s: what was told stands in the record, and not beside the new reasons',
    async (id, entry, told) => {
      const activity = inItsOrder(entry, definitionOf(entry));
      const [model, data, whys] = [await modelOf(activity), leanOf(activity), await whysOf(activity)];
      const same = stillSaid(model, told, data, whys);
      expect(same === undefined).toBe(model.revised?.(told, data, whys));
      // Whatever the course now says, somebody was told this.
      expect(model.toldThen?.(told, data)).toBe(tallied[id as keyof typeof tallied]);
      if (id === 'order-policy') return;
      const read = readFile(textOf('0.2.0', 'progress-file.json'), course?.id ?? '', course?.version);
      const progress = read.ok ? fromFacts(read.facts) : nothing;
      const changed: Whys = new Map(
        [...whys].map(([key, { verdict, text }]) => [key, { verdict: verdict && turned[verdict], text }]),
      );
      expect(stillSaid(model, told, data, changed)).toBeUndefined();
      expect(resultsOf(progress, id).latest?.value).toEqual(told);
    },
  );
});

/** Every verdict another. */
const turned: Readonly<Record<Verdict, Verdict>> = {
  best: 'unlikely',
  defensible: 'best',
  unlikely: 'defensible',
};

/** Today's reasons, as the page of ACTIVITY carries them. */
async function whysOf(activity: ActivityEntry): Promise<Whys> {
  const Written = await definitionOf(activity).written();
  const html = renderToString(h(Written, { activity }));
  return new Map(
    [...html.matchAll(/<[^>]*\sdata-why="([^"]*)"(?:\sdata-verdict="([^"]*)")?[^>]*>/g)].map(
      ([, key = '', verdict]) => [key, { verdict: verdict as Verdict | undefined, text: '' }],
    ),
  );
}

async function modelOf({ kind }: ActivityEntry) {
  const model = (await models[`../../src/activities/${kind}/${kind}.ts`]?.())?.[`${kind}Kind`];
  if (!model) throw new Error(`There is no model of ${kind}.`);
  return model;
}

async function readBy(activity: ActivityEntry, parts: ReadonlyMap<string, Json>) {
  const model = await modelOf(activity);
  const data = leanOf(activity);
  const answer = model.readAnswer(parts, data);
  return [answer, model.standing(answer, data, undefined).state] as const;
}
