/** What can be wrong with a course folder, and how it is told. Pure. */

/** The way to a field: `['cards', 2, 'title']`. Entries count from 0. */
export type Path = readonly (string | number)[];

/** Something wrong in one file, as the one who looks at its content says it. */
export interface Finding {
  readonly at?: Path;
  /** What is wrong: a sentence. */
  readonly message: string;
  /** What to do about it: a sentence. */
  readonly remedy: string;
}

export interface Problem {
  /** As an author would type it: `content/1-beginning/01-hello/lesson.mdx`. */
  readonly file: string;
  readonly line?: number;
  /** `cards[2].reasons.coordination.why`; entries count from 0. */
  readonly field?: string;
  readonly message: string;
  readonly remedy: string;
}

/** `['cards', 2, 'title']` → `cards[2].title`. */
export function fieldName(path: Path): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '');
}

/** A file, and where its fields stand in it. */
export interface Source {
  readonly file: string;
  /** The line of a field, or of the nearest one around it. */
  readonly lineOf: (path: Path) => number | undefined;
}

/** A finding, told of the file that it was found in. */
export function problemIn({ file, lineOf }: Source, { at = [], message, remedy }: Finding): Problem {
  const line = at.length ? lineOf(at) : undefined;
  return { file, ...(line && { line }), ...(at.length && { field: fieldName(at) }), message, remedy };
}

/** File by file, from the top: the order in which an author mends. */
function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) => a.file.localeCompare(b.file, 'en', { numeric: true }) || (a.line ?? 0) - (b.line ?? 0),
  );
}

/** For the terminal: where, what, what to do; a problem in three lines. */
export function tell(problems: readonly Problem[]): string {
  return inReadingOrder(problems)
    .map(({ file, line, field, message, remedy }) =>
      [`${file}${line ? `:${line}` : ''}${field ? `  ${field}` : ''}`, `  ${message}`, `  → ${remedy}`].join(
        '\n',
      ),
    )
    .join('\n\n');
}

/** “The course has 3 problems.” */
export function count(problems: readonly Problem[]): string {
  return `The course has ${problems.length === 1 ? '1 problem' : `${problems.length} problems`}.`;
}
