/** Progress files that are damaged or meant to do harm: refused in a sentence, or joined safely; never half. */
import { progressIn } from '../../src/progress/archive.ts';
import { exportFile, readFile } from '../../src/progress/file.ts';
import { keep } from '../../src/progress/keep.ts';
import { adds, canonical, type Fact, fromFacts, join, readFact } from '../../src/progress/progress.ts';
import { memory } from '../../src/progress/storage/memory.ts';
import { progress as words } from '../../src/words/en/progress.ts';
import { must, type PureFamily, tally } from './family.ts';
import { heavy, ways } from './hostile-files.ts';
import { plain, someFacts } from './some-facts.ts';

const course = { id: 'partnerships', version: '0.2.0', title: 'Partnerships' };
/** Milliseconds that reading one may take, whatever is in it. */
const longest = 5000;

export const files: PureFamily = {
  name: 'files',
  times: { full: 5000, small: 150 },
  async run(chance, times) {
    const line = tally('progress files, damaged or hostile');
    const count = { refused: 0, joined: 0, inPart: 0 };
    let slowest = 0;
    const turns = Object.entries(ways);
    const few = Object.entries(heavy);
    for (let i = 0; i < times; i++) {
      const [name, way] =
        i < few.length
          ? (few[i] as (typeof few)[number])
          : (turns[i % turns.length] as (typeof turns)[number]);
      await line.try(`file ${i + 1}, ${name}`, async () => {
        const sound = exportFile(fromFacts(someFacts(chance, 'there', 12)), course, 0);
        const { how, ms } = await load(way(sound, chance), someFacts(chance, 'here', 12));
        slowest = Math.max(slowest, ms);
        count[how]++;
      });
    }
    return [
      line.row(
        `${turns.length + few.length} ways, among them prototype keys, 10,000 levels, 50 MB, future versions: ${count.refused} refused in a sentence with everything left as it was, ${count.joined} joined, ${count.inPart} joined without the records that could not be read; ${slowest < 1000 ? 'none took a second' : `the slowest took ${(slowest / 1000).toFixed(1)} s`}`,
      ),
    ];
  },
};

/** Loads what was chosen, as My progress does, into a page that holds HELD. */
async function load(chosen: string | Uint8Array, held: readonly Fact[]) {
  const records: unknown[] = [...held];
  const keeper = keep({ database: 'files', device: 'here', homes: { record: memory(records) } });
  try {
    await keeper.settled();
    const before = { shown: plain(keeper.$progress.get()), kept: canonical(records) };
    const began = performance.now();
    const text = typeof chosen === 'string' ? chosen : (progressIn(chosen) ?? '');
    const read = readFile(text, course.id, course.version);
    const ms = performance.now() - began;
    must(ms < longest, `Reading took ${Math.round(ms)} ms`);
    unpolluted();
    if (!read.ok) {
      const said = words.refused[read.why];
      const sentence = typeof said === 'function' ? said(read.course) : said;
      must(sentence.length > 20 && /[.!]$/.test(sentence), `Refused for "${read.why}" without a sentence`);
    } else {
      const all = parsed(text);
      const sound = all.map(readFact).filter((fact) => fact !== undefined);
      must(read.facts.length + read.skipped >= sound.length, 'Facts went missing in reading');
      must(read.facts.every(readFact), 'What was read is no fact');
      const wanted = join(keeper.$progress.get(), fromFacts(read.facts));
      await keeper.absorb(read.facts);
      must(plain(keeper.$progress.get()) === plain(wanted), 'Half applied: the page shows something else');
      const kept = fromFacts(records.map(readFact).filter((fact) => fact !== undefined));
      must(plain(kept) === plain(wanted), 'Half applied: something else is kept');
      must(!held.some((fact) => adds(kept, fact)), 'What was there before is gone');
      unpolluted();
      return { how: read.skipped ? 'inPart' : 'joined', ms } as const;
    }
    must(plain(keeper.$progress.get()) === before.shown, 'Refused, and yet the page shows something else');
    must(canonical(records) === before.kept, 'Refused, and yet something else is kept');
    return { how: 'refused', ms } as const;
  } finally {
    keeper.close();
  }
}

const parsed = (text: string): unknown[] => {
  const { facts } = JSON.parse(text.replace(/^\ufeff/, '')) as { facts: unknown[] };
  return facts;
};

/** Nothing of a file's may have reached an object that all share. */
function unpolluted() {
  must(!('polluted' in {}) && !('polluted' in Array.prototype), 'Object.prototype was changed');
}
