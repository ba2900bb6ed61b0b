/**
 * Whether what an organisation's texts stand in the place of is still what it was when somebody compared the two. What it was lies in
 * `replaced/`, text by text, so that three texts can be laid beside each other: what was, what is, and one's own. Pure.
 */
import type { Override } from './lay.ts';
import type { Files } from './read.ts';
import type { Recorded } from './schema.ts';

export interface Compared extends Override {
  /**
   * added: the course has nothing there. unrecorded: nobody said yet that the two were compared. stale: the course's text
   * is another one since. gone: the course has it no more.
   */
  readonly state: 'added' | 'unrecorded' | 'current' | 'stale' | 'gone';
  /** When somebody last compared, and with which version of the course. */
  readonly last?: Recorded;
}

export const RECORD = 'replaced/record.yaml';
export const kept = (key: string) => `replaced/${key}`;

/** Line ends and blanks at them are nobody's text. */
const asText = (text: string) => text.replace(/[ \t\r]+$/gm, '').trim();

/** OVER: the organisation's files, with what was replaced among them. */
export function compared(
  overrides: readonly Override[],
  over: Files,
  record: readonly Recorded[],
): Compared[] {
  return overrides.map((override) => {
    const last = record.find(({ of }) => of === override.key);
    const before = over.get(kept(override.key));
    const known = last && before ? { last } : {};
    return {
      ...override,
      ...known,
      state: stateOf(override.was, before && new TextDecoder().decode(before), last),
    };
  });
}

function stateOf(
  was: string | undefined,
  before: string | undefined,
  last: Recorded | undefined,
): Compared['state'] {
  const recorded = before !== undefined && last !== undefined;
  if (was === undefined) return recorded ? 'gone' : 'added';
  if (!recorded) return 'unrecorded';
  return asText(was) === asText(before) ? 'current' : 'stale';
}

/** What nobody has looked at since it changed, or ever. */
export const isOpen = ({ state }: Compared) =>
  state === 'stale' || state === 'gone' || state === 'unrecorded';

/** A text in a few lines: whose it is, what happened to the other, and what to do. SHOWN: how messages call the folder. */
function tellOne({ key, file, at, state, last }: Compared, shown: string): string {
  const when = last ? `You compared the two on ${last.compared}, with version ${last.version}` : '';
  const lines = {
    stale: [
      'The course’s text has changed since, and yours stands in its place.',
      `  ${when}.`,
      `  It was:     ${shown}/${kept(key)}`,
      `  It is now:  ${at}`,
    ],
    gone: [
      'What this stood in the place of is gone from the course.',
      `  ${when}.`,
      `  It was:     ${shown}/${kept(key)}`,
    ],
    unrecorded: ['Nobody has said yet that this was compared with the course’s text.', `  It is now:  ${at}`],
    current: [`In the place of ${at}. ${when}.`],
    added: ['Of your own; the course has nothing there.'],
  } as const;
  return [file, ...lines[state].map((line) => `  ${line}`)].join('\n');
}

/** All that is open, and what to do about it; empty where nothing is. */
export function tellOpen(all: readonly Compared[], shown: string): string {
  const open = all.filter(isOpen);
  if (!open.length) return '';
  const stale = open.filter(({ state }) => state !== 'unrecorded').length;
  const count = (many: number) => (many === 1 ? 'One text' : `${many} texts`);
  return [
    stale
      ? `${count(stale)} of ${shown}/ became stale: the course has changed under ${stale === 1 ? 'it' : 'them'}.`
      : `${count(open.length)} of ${shown}/ ${open.length === 1 ? 'was' : 'were'} never compared with the course’s.`,
    '',
    ...open.map((one) => tellOne(one, shown)),
    '',
    `  → Compare, mend yours where it needs it, then: npm run over -- --over ${shown} --accept`,
  ].join('\n');
}

/** Every text, whatever its state: last those that somebody is to look at. */
export const tellAll = (all: readonly Compared[], shown: string): string =>
  all.length
    ? [...all.filter((one) => !isOpen(one)).map((one) => tellOne(one, shown)), tellOpen(all, shown)]
        .filter(Boolean)
        .join('\n\n')
    : `${shown}/ changes no text of the course.`;

/** The files of `replaced/` once the texts of KEYS are compared; those of texts that are no more are left out. */
export function accepted(
  all: readonly Compared[],
  keys: ReadonlySet<string>,
  { version, day }: { readonly version: string; readonly day: string },
  over: Files,
): { readonly texts: ReadonlyMap<string, string>; readonly record: readonly Recorded[] } {
  const texts = new Map<string, string>();
  const record: Recorded[] = [];
  for (const one of all.toSorted((a, b) => (a.key < b.key ? -1 : 1))) {
    const now = keys.has(one.key);
    if (one.was === undefined && (now || !one.last)) continue;
    const before = over.get(kept(one.key));
    const text = now ? one.was : before && new TextDecoder().decode(before);
    if (text === undefined || (!now && !one.last)) continue;
    texts.set(kept(one.key), text);
    record.push(now || !one.last ? { of: one.key, version, compared: day } : one.last);
  }
  return { texts, record };
}
