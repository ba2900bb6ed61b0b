/** Reads YAML as the site's builder will, keeping the line of every field. Pure. */
import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Path, Problem } from './problems.ts';

interface Yaml {
  readonly data: unknown;
  readonly lineOf: (path: Path) => number | undefined;
  /** Why it cannot be read at all. */
  readonly failure?: Pick<Problem, 'line' | 'message' | 'remedy'>;
}

/** @param firstLine The text's first line in its file. */
export function readYaml(text: string, firstLine = 1): Yaml {
  const lines = new LineCounter();
  // The builder reads a bare 2026-11-21 as a date and then refuses it: so is it read here.
  const document = parseDocument(text, {
    lineCounter: lines,
    customTags: ['timestamp'],
    prettyErrors: false,
  });
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1;

  const lineOf = (path: Path) => {
    let node: unknown = document.contents;
    let offset = document.contents?.range?.[0];
    for (const key of path) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
        if (!pair || !isScalar(pair.key)) break;
        offset = pair.key.range?.[0] ?? offset;
        node = pair.value;
      } else if (isSeq(node) && typeof key === 'number') {
        node = node.items[key];
        offset = (node as { range?: [number] } | undefined)?.range?.[0] ?? offset;
      } else break;
    }
    return offset === undefined ? undefined : lineAt(offset);
  };

  const [error] = document.errors;
  if (error) {
    const message = `This cannot be read as YAML: ${error.message.replace(/\.$/, '')}.`;
    return {
      data: undefined,
      lineOf,
      failure: { line: lineAt(error.pos[0]), message, remedy: remedies[error.code] ?? lookHere },
    };
  }
  try {
    return { data: document.toJS(), lineOf };
  } catch (cause) {
    const message = `This cannot be read as YAML: ${(cause as Error).message}.`;
    return {
      data: undefined,
      lineOf,
      failure: { message, remedy: 'Put a text that begins with * or & in quotes.' },
    };
  }
}

const lookHere = 'Look at this line and the one above it: quotes, colons, and how far lines are set in.';

const remedies: Readonly<Record<string, string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'A colon and a space begin a field: put a text that has them in quotes.',
  DUPLICATE_KEY: 'Take one of the two fields with the same name out.',
  TAB_AS_INDENT: 'Set lines in with spaces, not with tabs.',
  BAD_INDENT: 'Set the fields of one group in by the same number of spaces, and close every [ and {.',
  MISSING_CHAR: 'Close the quotation mark or bracket that is open.',
  UNEXPECTED_TOKEN: 'Put a text that begins with *, & or a quotation mark in quotes.',
  BAD_SCALAR_START: 'Put a text that begins with @ or ` in quotes.',
};
