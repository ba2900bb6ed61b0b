/** Long lives of a record: what one page writes, the same page must be able to read, and what was deleted is gone. */
import { answersOf } from '../../src/progress/activity.ts';
import { factsOf } from '../../src/progress/facts.ts';
import { exportChecked, isWhole, largestFile, readFile } from '../../src/progress/file.ts';
import { packLink, readLink } from '../../src/progress/link.ts';
import {
  activityOf,
  epochOf,
  type Fact,
  fromFacts,
  join,
  nothing,
  type Progress,
  versionsOf,
} from '../../src/progress/progress.ts';
import { stamp } from '../../src/progress/stamp.ts';
import type { Chance } from './chance.ts';
import { must, type PureFamily, tally } from './family.ts';
import { plain } from './some-facts.ts';

const course = { id: 'partnerships', version: '1.0.0', title: 'Partnerships' };
const start = Date.UTC(2026, 10, 30);
const texts = ['reflect/why', 'my-project/aim', 'agreement/who', 'voice/how'] as const;
const long = 'What we agreed with the school, and why it took so long. '.repeat(300);

export const longLife: PureFamily = {
  name: 'long-life',
  times: { full: 30, small: 3 },
  async run(chance, times) {
    const lives = tally(
      'a long life: sessions, texts of 17,000 letters, starts anew, files and links loaded',
    );
    const words = tally('words that were written over, in file and link');
    const hostile = tally(
      'a file with the latest clock, epoch or count that is believed, and a life after it',
    );
    let [sessions, largest] = [0, 0];
    for (let life = 0; life < times; life++) {
      const count = 60 + chance.below(240);
      sessions += count;
      const one = new Life(chance);
      for (let session = 0; session < count; session++) {
        one.session(session);
        if (chance.oneIn(40) || session === count - 1) {
          await lives.try(`life ${life + 1}, after ${session + 1} sessions`, async () => {
            largest = Math.max(largest, await comesBack(one.progress, one.now));
          });
          await words.try(`life ${life + 1}, after ${session + 1} sessions`, () => one.mustBeGone());
        }
      }
      await hostile.try(`life ${life + 1}`, () => afterHostile(one, chance));
    }
    return [
      lives.row(
        `${sessions.toLocaleString('en-GB')} sessions; each file and link read back whole by the page that made it; the largest file had ${Math.round(largest / 1024)} KB of ${largestFile / 1024}`,
      ),
      words.row('no version that was written over lies in either; every one that nobody wrote over does'),
      hostile.row('what is done afterwards comes back whole, from file and link'),
    ];
  },
};

class Life {
  progress: Progress = nothing;
  now = start;
  readonly #chance: Chance;
  /** What was saved on the way, to be loaded again, and another device's. */
  readonly #files: Progress[] = [nothing];
  /** Texts that somebody has written over, knowing them. */
  readonly #gone = new Set<string>();

  constructor(chance: Chance) {
    this.#chance = chance;
  }

  record(device: string, change: Parameters<typeof stamp>[1]): void {
    this.now += 50 + this.#chance.below(90_000);
    this.progress = join(
      this.progress,
      fromFacts([stamp(this.progress, change, { device, wall: this.now })]),
    );
  }

  session(number: number): void {
    const chance = this.#chance;
    const device = `${number}-${chance.below(1e9)}`;
    for (let i = chance.below(3); i >= 0; i--) {
      const item = chance.pick(texts);
      for (const { value } of versionsOf(this.progress, item)) this.#gone.add(value as string);
      this.record(device, { item, kind: 'text', value: `${number}.${i} ${long}` });
    }
    for (let i = chance.below(6); i > 0; i--)
      this.record(device, { item: `place/card-${chance.below(9)}`, kind: 'answer', value: `step-${i}` });
    if (chance.oneIn(3)) {
      const detail = Array.from({ length: 9 }, (_, card) => [`card-${card}`, 'step-1', 'best']);
      this.record(device, { item: 'place/*', kind: 'result', value: { credit: 4, of: 9, detail } });
    }
    if (chance.oneIn(8)) {
      const activity = activityOf(chance.pick(texts));
      this.record(device, { item: `${activity}/*`, kind: 'reset', value: null });
    }
    if (chance.oneIn(5)) this.#files.push(this.progress);
    if (chance.oneIn(10)) this.progress = join(this.progress, chance.pick(this.#files));
  }

  mustBeGone(): void {
    const { progress } = this;
    for (const fact of factsOf(progress))
      must(
        fact.kind !== 'text' ||
          !this.#gone.has(fact.value as string) ||
          fact.epoch < epochOf(progress, activityOf(fact.item)),
        `Still there: ${String(fact.value).slice(0, 20)}`,
      );
    for (const item of texts) must(versionsOf(progress, item).length < 2, `Several versions of ${item}`);
  }
}

/** File and link, read back. Resolves to the size of the file. */
async function comesBack(progress: Progress, now: number): Promise<number> {
  const { text, isWhole: whole } = exportChecked(progress, course, now);
  must(whole, `The file of ${factsOf(progress).length} facts, ${text.length} letters, does not come back`);
  const read = readFile(text, course.id, course.version, now);
  must(read.ok && plain(fromFacts(read.facts)) === plain(progress), 'The file brings something else');
  const facts = factsOf(progress);
  const link = await packLink(facts, course);
  const back = await readLink(link, course.id, course.version, now);
  // A link beyond what is ever given out may be refused, and then it is not offered.
  must(
    isWhole(back, facts) || (link.length > 8000 && !back.ok),
    `The link of ${link.length} letters does not come back whole`,
  );
  return text.length;
}

/** A fact at the very limit of what is believed is taken in; what comes afterwards must come back all the same. */
async function afterHostile(life: Life, chance: Chance) {
  const limit = 8 * life.now - 1;
  const evil: Fact = {
    schema: 1,
    item: 'place/*',
    kind: 'result',
    value: { credit: 1, of: 1, attempt: chance.pick([1, limit]) },
    device: 'evil',
    epoch: chance.pick([0, limit]),
    seq: limit,
    wall: life.now,
  };
  const file = JSON.stringify({ format: 'course-progress', version: 1, course, saved: '', facts: [evil] });
  const read = readFile(file, course.id, course.version, life.now);
  must(read.ok, 'It was not believed');
  life.progress = join(life.progress, fromFacts(read.facts));
  for (let session = 1000; session < 1005; session++) life.session(session);
  life.record('late', { item: 'place/card-1', kind: 'answer', value: 'the latest' });
  must(answersOf(life.progress, 'place').get('card-1') === 'the latest', 'A later answer does not count');
  await comesBack(life.progress, life.now);
}
