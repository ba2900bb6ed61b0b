/** Guesses what an author meant by a name that nothing bears. Pure. */

/** The name among NAMES that is most like WRONG, if one is like enough to be meant. */
export function nearest(wrong: string, names: Iterable<string>): string | undefined {
  const near = [...names]
    .map((name) => ({ name, edits: edits(wrong.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, edits }) => edits <= Math.ceil(Math.max(name.length, wrong.length) / 3))
    .toSorted((a, b) => a.edits - b.edits);
  return near[0]?.name;
}

/** “Did you mean “x”? ” before a remedy, or nothing. */
export function didYouMean(wrong: string, names: Iterable<string>): string {
  const name = nearest(wrong, names);
  return name === undefined ? '' : `Did you mean “${name}”? `;
}

/** How many letters have to be changed, added or taken away to make A into B. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
