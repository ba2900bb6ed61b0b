/** The progress room as it is shipped, on a page with nothing else, so that faults can be tried on it by hand. */

import { factsOf } from '../../../src/progress/facts.ts';
import { exportFile } from '../../../src/progress/file.ts';
import { type Keeper, keep } from '../../../src/progress/keep.ts';
import {
  adds,
  answerOf,
  canonical,
  copiesOf,
  doneAt,
  fromFacts,
  join,
  type Progress,
} from '../../../src/progress/progress.ts';
import { indexeddb } from '../../../src/progress/storage/indexeddb.ts';
import { mirror } from '../../../src/progress/storage/mirror.ts';

/** Equal for equal progresses. */
const plain = (progress: Progress) => canonical([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));

/** What the store of record holds, without any help from the mirror, and untouched. */
async function recorded(database: string): Promise<Progress> {
  const storage = indexeddb(database);
  try {
    return fromFacts(await storage.load());
  } finally {
    storage.close?.();
  }
}

const bench = {
  adds,
  answerOf,
  canonical,
  copiesOf,
  doneAt,
  exportFile,
  factsOf,
  fromFacts,
  indexeddb,
  join,
  keep,
  mirror,
  plain,
  recorded,
};

declare global {
  interface Window {
    bench: typeof bench;
    keeper: Keeper;
  }
}
window.bench = bench;
