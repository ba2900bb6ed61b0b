/** Reads YAML as the site's builder will, keeping the line of every field. Pure. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path, Problem } from './problems.ts';
import { cutsIn } from './yaml-cuts.ts';
import { mendYaml } from './yaml-mends.ts';

type Told = Pick<Problem, 'line' | 'message' | 'remedy'>;

interface Yaml {
  readonly data: unknown;
  readonly lineOf: (path: Path) => number | undefined;
  /** A figure, date or yes as it stands in the file: 007 is 7 to programs. */
  readonly written: (path: Path) => string | undefined;
  /** Why it cannot be read at all, or not as it was meant. */
  readonly failures: readonly Told[];
}

/** The builder takes these for figures too; read here as text they would stop it later, without a word for authors. */
const builderInt = {
  tag: 'tag:yaml.org,2002:int',
  default: true,
  test: /^[-+]?(0b[01_]+|[0-9]+(_[0-9]+)+)$/,
  resolve: (text: string) => Number(text.replaceAll('_', '').replace(/^\+/, '')),
} as const;

const parse = (text: string, lineCounter?: LineCounter) =>
  parseDocument(text, {
    ...(lineCounter && { lineCounter }),
    // The builder reads a bare 2026-11-21 as a date and then refuses it: so is it read here.
    customTags: ['timestamp', builderInt],
    prettyErrors: false,
  });

/** @param firstLine The text's first line in its file. */
export function readYaml(text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  const document = parse(text, lines);
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

  /** The way down to the field, as far as it goes. */
  const nodesTo = (path: Path) => {
    const way: { readonly offset: number; readonly node: unknown }[] = [
      { offset: document.contents?.range?.[0] ?? 0, node: document.contents },
    ];
    for (const key of path) {
      const last = way.at(-1);
      if (!last) break;
      const { node, offset } = last;
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (!pair || !isScalar(pair.key)) break;
        way.push({ offset: pair.key.range?.[0] ?? offset, node: pair.value });
      } else if (isSeq(node) && typeof key === 'number') {
        const item = node.items[key] as { readonly range?: readonly number[] } | undefined;
        way.push({ offset: item?.range?.[0] ?? offset, node: item });
      } else break;
    }
    return way;
  };
  const lineOf = (path: Path) => (document.contents ? lineAt(nodesTo(path).at(-1)?.offset ?? 0) : undefined);
  const written = (path: Path) => {
    const way = nodesTo(path);
    const { node } = way.at(-1) ?? {};
    return way.length > path.length && isScalar(node) ? node.source : undefined;
  };

  const cuts = cutsIn(text, document);
  const told = cuts.map(({ offset, message, remedy }) => ({ line: lineAt(offset), message, remedy }));
  const [error] = document.errors;
  // A no-break space that sets a line in explains every other mistake.
  if (error && !cuts.some(({ spaces }) => spaces)) {
    // Which of two fields is right only their author knows.
    const mend =
      error.code === 'DUPLICATE_KEY'
        ? undefined
        : mendYaml(text, lines.linePos(error.pos[0]).line - 1, firstErrorIn);
    const failure = mend
      ? { ...mend, line: mend.line + firstLine - 1 }
      : {
          line: lineAt(error.pos[0]),
          message:
            error.code === 'MULTIPLE_DOCS'
              ? 'The file ends here for programs, and goes on.'
              : `This cannot be read as YAML: ${error.message.replace(/\.$/, '')}.`,
          remedy: remedies[error.code] ?? lookHere,
        };
    return { data: undefined, lineOf, written, failures: [failure] };
  }
  return { data: told.length ? undefined : document.toJS(), lineOf, written, failures: told };
}

function firstErrorIn(text: string): number | undefined {
  const lines = new LineCounter();
  const [error] = parse(text, lines).errors;
  return error && lines.linePos(error.pos[0]).line - 1;
}

const lookHere = 'Look at this line and the one above it: quotes, colons, and how far lines are set in.';

/** Where no mend was found. */
const remedies: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A colon and a space begin a field: put a text that has them in quotes.',
  DUPLICATE_KEY: 'Take one of the two fields with the same name out.',
  TAB_AS_INDENT: 'Set lines in with spaces, not with tabs.',
  BAD_INDENT: 'Set the fields of one group in by the same number of spaces, and close every [ and {.',
  MULTIPLE_DOCS: 'Take the line “---” or “...” out that stands here or just above.',
};
