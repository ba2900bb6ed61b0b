/**
 * Every id that the course has published and under which a learner's facts may lie: `ids.txt`. Pure.
 *
 * A line is an item, and after a colon the ids that an answer there may hold. The list is only added to: what it names
 * is in somebody's browser.
 */

/** Item → the ids that an answer may hold there. */
export type Ids = ReadonlyMap<string, readonly string[]>;

const head = `# Every id under which learners' answers may lie, of every published version. A name in {braces} is given while
# learning. Written by “npm run ids”, which adds and never takes out; the build checks it. See docs/authoring.md.
`;

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** The course's ids as it stands: its lessons' addresses, its terms, and the items of its activities. */
export const idsOf = (lessons: readonly string[], terms: readonly string[], items: Ids): Ids =>
  new Map([
    ...lessons.map((slug) => [`opened/${slug}`, []] as const),
    ...terms.map((id) => [`review/term/${id}/{day}`, []] as const),
    ...items,
  ]);

/** Both together. */
export function added(listed: Ids, now: Ids): Ids {
  const all = sorted([...listed.keys(), ...now.keys()]);
  return new Map(all.map((item) => [item, sorted([...(listed.get(item) ?? []), ...(now.get(item) ?? [])])]));
}

export function writeIds(ids: Ids): string {
  const line = (item: string) => [item, sorted(ids.get(item) ?? []).join(' ')].filter(Boolean).join(': ');
  return `${head}\n${sorted(ids.keys()).map(line).join('\n')}\n`;
}

/** The list with the line of each item, from 1. Blank lines and those that begin with # say nothing. */
export function readIds(text: string): { readonly ids: Ids; readonly lines: ReadonlyMap<string, number> } {
  const ids = new Map<string, readonly string[]>();
  const lines = new Map<string, number>();
  for (const [index, whole] of text.split(/\r?\n/).entries()) {
    const line = whole.trim();
    if (!line || line.startsWith('#')) continue;
    const [item = '', values = ''] = line.split(/:\s*/);
    ids.set(item, values.split(/\s+/).filter(Boolean));
    lines.set(item, index + 1);
  }
  return { ids, lines };
}
