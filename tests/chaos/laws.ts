/** What joining promises, over random histories: ids such as `__proto__`, damaged clocks and equal clocks among them. */
import fc from 'fast-check';
import { resultsOf } from '../../src/progress/activity.ts';
import { factsOf } from '../../src/progress/facts.ts';
import { exportFile, readFile } from '../../src/progress/file.ts';
import { facts, histories } from '../../src/progress/histories.fake.ts';
import { keep } from '../../src/progress/keep.ts';
import {
  adds,
  answerOf,
  canonical,
  copiesOf,
  doneAt,
  fromFacts,
  join,
  nothing,
  type Progress,
  unique,
} from '../../src/progress/progress.ts';
import { memory } from '../../src/progress/storage/memory.ts';
import { must, type PureFamily, type Row } from './family.ts';
import { plain } from './some-facts.ts';

const course = { id: 'c', version: '1', title: 'C' };
const same = (a: Progress, b: Progress) => must(plain(a) === plain(b), 'They are not the same');
const progresses = histories.map(fromFacts);
/** Never empty, which a file would be refused for. */
const some = fc.array(facts, { minLength: 1, maxLength: 40 });

interface Law {
  readonly what: string;
  readonly how: string;
  readonly property: fc.IRawProperty<unknown>;
}

const law = <Given extends [unknown, ...unknown[]]>(
  what: string,
  how: string,
  property: fc.IRawProperty<Given>,
): Law => ({ what, how, property: property as fc.IRawProperty<unknown> });

const all: readonly Law[] = [
  law(
    'joining two histories, in either order',
    'comes out the same',
    fc.property(progresses, progresses, (a, b) => same(join(a, b), join(b, a))),
  ),
  law(
    'joining three histories, in any grouping',
    'comes out the same',
    fc.property(progresses, progresses, progresses, (a, b, c) =>
      same(join(join(a, b), c), join(a, join(b, c))),
    ),
  ),
  law(
    'joining the same history again',
    'changes nothing',
    fc.property(progresses, progresses, (a, b) => {
      const once = join(a, b);
      must(join(once, b) === once && join(a, a) === a, 'Something changed');
    }),
  ),
  law(
    'joining takes nothing away',
    'what was done stays done and never later; the best result, the first one and the attempts only grow',
    fc.property(histories, histories, (mine, theirs) => {
      const before = fromFacts(mine);
      const after = join(before, fromFacts(theirs));
      for (const fact of mine) {
        must(!adds(after, fact), `Lost: ${canonical(fact)}`);
        if (fact.kind === 'done') {
          const [was, is] = [doneAt(before, fact.item), doneAt(after, fact.item)];
          must(was && is && is.wall <= was.wall, `Undone: ${fact.item}`);
        }
        if (fact.kind === 'result') {
          const [was, is] = [resultsOf(before, fact.item), resultsOf(after, fact.item)];
          const share = ({ best }: typeof was) =>
            (best?.value as { credit: number } | undefined)?.credit ?? -1;
          must(is.first && share(is) >= share(was) && is.attempts >= was.attempts, `Worse: ${fact.item}`);
        }
      }
    }),
  ),
  law(
    'facts in any order, any of them repeated',
    'come out the same',
    fc.property(
      histories.chain((history) =>
        fc.tuple(
          fc.constant(history),
          fc.shuffledSubarray([...history, ...history], {
            minLength: history.length * 2,
            maxLength: history.length * 2,
          }),
          fc.nat(history.length),
        ),
      ),
      ([history, shuffled, cut]) => {
        same(fromFacts(shuffled), fromFacts(history));
        const [first, rest] = [history.slice(0, cut), shuffled];
        same(join(fromFacts(rest), fromFacts(first)), fromFacts(history));
      },
    ),
  ),
  law(
    'out into a progress file and in again',
    'is the same',
    fc.property(some, (history) => {
      const progress = fromFacts(history);
      if (!progress.activities.size) return;
      const read = readFile(exportFile(progress, course, 0), course.id, course.version);
      must(read.ok && read.skipped === 0, 'The file was refused');
      same(fromFacts(read.facts), progress);
      must(read.facts.length === factsOf(progress).length, 'The file holds more or less');
    }),
  ),
  law(
    'one text written on three devices, which hear of each other now and then',
    'every version that nobody knowingly wrote over is there, shown or as a copy beside it',
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(2), fc.nat(4)), { maxLength: 25 }), writeApart),
  ),
];

const devices = ['a', '__proto__', 'constructor'] as const;

/** Each turn a device writes, or (2 of 5) hears everything that another one has. */
async function writeApart(turns: readonly (readonly [who: number, what: number])[]) {
  const item = '__proto__/text';
  const keepers = devices.map((device) => keep({ database: 'c', device, homes: { record: memory() } }));
  await Promise.all(keepers.map(({ loaded }) => loaded));
  /** What each device has had in view, and what each version was written over. */
  const known = devices.map(() => new Set<string>());
  const over = new Map<string, ReadonlySet<string>>();
  for (const [turn, [who, what]] of turns.entries()) {
    const keeper = keepers[who] as (typeof keepers)[number];
    const own = known[who] as Set<string>;
    if (what < 3) {
      const text = `${turn} by ${devices[who]}`;
      keeper.record({ item, kind: 'text', value: text });
      over.set(text, new Set(own));
      own.add(text);
    } else {
      const other = (who + what - 2) % devices.length;
      await keeper.absorb(unique(keepers[other]?.$progress.get() ?? nothing));
      for (const text of known[other] ?? []) own.add(text);
    }
  }
  for (const keeper of keepers) await keeper.settled();
  const together = keepers.map(({ $progress }) => $progress.get()).reduce(join);
  for (const keeper of keepers) keeper.close();
  const there = [answerOf(together, item), ...copiesOf(together, item)];
  const covered = new Set([...over.values()].flatMap((texts) => [...texts]));
  for (const text of over.keys())
    must(covered.has(text) || there.includes(text), `Lost: "${text}", there is ${canonical(there)}`);
}

export const laws: PureFamily = {
  name: 'laws',
  times: { full: 20_000, small: 300 },
  async run(chance, times) {
    const rows: Row[] = [];
    for (const { what, how, property } of all) {
      const seed = chance.below(2 ** 31);
      const found = await fc.check(property, { numRuns: times, seed });
      const lost = found.failed ? [`${fc.defaultReportMessage(found) ?? 'failed'}`.slice(0, 1500)] : [];
      rows.push({ what, times: found.numRuns, lost, how });
    }
    return rows;
  },
};
