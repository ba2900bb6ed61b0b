/** Reads, judges and shows what came. Heavy: loaded when something comes. */
import { render } from 'preact';
import type { CourseVersion } from '../course/version.ts';
import { attach } from '../credential/attach.ts';
import '../ui/translators.ts';
import { verify as words } from '../words/en/verify.ts';
import { Found, type Outcome } from './Found.tsx';
import type { Here } from './here.ts';
import { judge } from './judge.ts';
import { type Came, largest, readFile, readFragment, readText } from './read.ts';
import { headlineOf } from './Statement.tsx';

const heading = 'found';

/** What came: a file, a text that was pasted, or the fragment of an address. */
export type Given = { readonly file: File } | { readonly text: string } | { readonly hash: string };

export interface Places {
  /** Where what was found is drawn. */
  readonly result: HTMLElement;
  /** Says one sentence to those who listen; the page shows it in its own way. */
  readonly tell: (sentence: string) => void;
  readonly here: Here;
  /** Whether something else has come since: then nothing is drawn. */
  readonly isLate: () => boolean;
}

/** Checks what came, shows it and puts the focus there. Rejects with a file that the browser cannot read. */
export async function open(given: Given, { result, tell, here, isLate }: Places): Promise<void> {
  const outcome = await outcomeOf(await cameIn(given), here);
  const versions = await versionsOf(outcome, here);
  if (isLate()) return;
  // Drawn anew, not adapted: nothing of an earlier record stays open or marked.
  render(null, result);
  render(<Found outcome={outcome} versions={versions} here={here} id={heading} />, result);
  result.hidden = false;
  const found = document.getElementById(heading);
  found?.focus({ preventScroll: true });
  found?.closest('.found')?.scrollIntoView({ block: 'start' });
  tell(saidOf(outcome));
}

async function cameIn(given: Given): Promise<Came> {
  if ('text' in given) return readText(given.text);
  if ('hash' in given) return readFragment(given.hash) ?? { is: 'nothing', why: 'unknown' };
  if (given.file.size > largest) return { is: 'nothing', why: 'too-big' };
  return readFile(new Uint8Array(await given.file.arrayBuffer()));
}

async function outcomeOf(came: Came, { issuers }: Here): Promise<Outcome> {
  if (came.is === 'nothing') return { nothing: came.why };
  return judge(came.records, issuers, came.pdf && { bytes: came.pdf, attach });
}

/** What the course asked in the versions that were found and that the site knows; what does not arrive is left out. */
async function versionsOf(
  outcome: Outcome,
  { course, versions }: Here,
): Promise<ReadonlyMap<string, CourseVersion>> {
  const named = 'nothing' in outcome ? [] : outcome.statements.map(({ claims }) => claims.course);
  const wanted = versions.filter((version) =>
    named.some((one) => one.id === course.id && one.version === version),
  );
  const root = document.documentElement.dataset['root'] ?? '../';
  const came = await Promise.all(
    wanted.map(async (version) => {
      try {
        const answer = await fetch(`${root}versions/${version}.json`);
        return [[version, (await answer.json()) as CourseVersion] as const];
      } catch {
        // Said with the record: nothing was compared.
        return [];
      }
    }),
  );
  return new Map(came.flat());
}

/** One sentence, for the status line. */
function saidOf(outcome: Outcome): string {
  if ('nothing' in outcome) return `${words.nothing[outcome.nothing][0]}.`;
  const { statements, refused, file } = outcome;
  const [first] = statements;
  if (!first) return refused[0] ? `${words.refused[refused[0].why][0]}.` : '';
  const warned = { changed: words.fileChanged, cut: words.fileCut, unsealed: words.fileUnsealed, whole: '' };
  const more = statements.length > 1 ? words.several(statements.length) : '';
  return [headlineOf(first), file ? warned[file] : '', more]
    .filter(Boolean)
    .map((line) => `${line}.`)
    .join(' ');
}
