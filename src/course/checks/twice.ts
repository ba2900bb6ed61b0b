/** Finds what is given twice where each must be the only one. Pure. */
import type { Finding, Path } from './problems.ts';

/**
 * Entries of a list whose ID came before.
 * @param what What the entries are: `cards`.
 * @param keptFor Why an id must last.
 */
export function idsTwice(
  list: readonly { readonly id: string }[],
  at: Path,
  what: string,
  keptFor = 'learners’ work is kept under it',
): Finding[] {
  return repeats(list.map(({ id }) => id)).map(({ index, value, first }) => ({
    at: [...at, index, 'id'],
    message: `Two ${what} have the id “${value}”: entries ${first + 1} and ${index + 1}.`,
    remedy: `Give the newer one an id of its own. The older keeps its id: ${keptFor}.`,
  }));
}

/** Entries whose title came before: said aloud to a voice control, it would choose two things at once. */
export function titlesTwice(list: readonly { readonly title: string }[], at: Path, what: string): Finding[] {
  return repeats(list.map(({ title }) => title.trim().toLowerCase())).map(({ index, first }) => ({
    at: [...at, index, 'title'],
    message: `Two ${what} have the title “${list[index]?.title}”: entries ${first + 1} and ${index + 1}.`,
    remedy: 'Give each a title of its own, so that whoever chooses by voice or ear can tell them apart.',
  }));
}

/** Where a value stands that stood before, and where it stood first. */
export function repeats<Value>(values: readonly Value[]): { index: number; first: number; value: Value }[] {
  return values
    .map((value, index) => ({ value, index, first: values.indexOf(value) }))
    .filter(({ index, first }) => index !== first);
}
