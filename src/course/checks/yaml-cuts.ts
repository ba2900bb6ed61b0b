/** What YAML takes for something else than its author meant, in silence. Pure. */
import { type Document, isAlias, isScalar, type Node, Scalar, visit } from 'yaml';
import type { Problem } from './problems.ts';
import { quoted, setIn, soWritten } from './yaml-mends.ts';

/** A place in the text, and what is wrong there. */
interface Cut extends Pick<Problem, 'message' | 'remedy'> {
  readonly offset: number;
  /** It is about a space that is none. */
  readonly spaces?: true;
}

export function cutsIn(text: string, document: Document): Cut[] {
  // Most files have none of these signs, and a thousand lessons are looked through at each build.
  return [
    ...(/\s#/.test(text) ? comments(text, document) : []),
    ...(/[&!*]\S/.test(text) ? anchors(text, document) : []),
    ...(/[\u00a0\u2000-\u200a\u202f\u3000]/.test(text) ? strangeSpaces(text, document) : []),
  ].toSorted((a, b) => a.offset - b.offset);
}

const lineEnd = (text: string, from: number) => /\r?\n|$/.exec(text.slice(from))?.index ?? 0;

/** “Room #4”: what follows is a comment. After an id or a figure, and on a line of its own, it is meant as one. */
function comments(text: string, document: Document): Cut[] {
  const found: Cut[] = [];
  visit(document, {
    Scalar(key, { type, value, range }) {
      if (key === 'key' || type !== Scalar.PLAIN || !range) return;
      const [start, end] = range;
      const rest = text.slice(end, end + lineEnd(text, end));
      const [, comment] = /^[ \t]*(#.*?)\s*$/.exec(rest) ?? [];
      if (comment === undefined) return;
      const marks = /^#\s/.test(comment) || comment === '#';
      if (value === null ? start !== end || marks : typeof value !== 'string') return;
      if (marks && typeof value === 'string' && /^[a-z0-9-]+$/.test(value)) return;
      const whole = (text.slice(start, end) + rest).trim();
      found.push({
        offset: start,
        message: value
          ? `The text ends at “${String(value)}”: what follows the # is a comment, which no learner reads.`
          : 'There is no text here: what follows the # is a comment, which no learner reads.',
        remedy: `If it belongs to the text, put the text in quotes: ${quoted(whole)}. If it is a comment, give it a line of its own.`,
      });
    },
  });
  return found;
}

/** “&Co and others” names what follows, “!Note this” says its type: the first word is gone either way. */
function anchors(text: string, document: Document): Cut[] {
  const found: Cut[] = [];
  const called = new Set<string>();
  visit(document, { Alias: (_, { source }) => void called.add(source) });
  visit(document, {
    Node(_, node) {
      const lost = lostWord(node, called, document);
      if (lost === undefined || !node.range) return;
      const start = text.lastIndexOf(lost, node.range[0]);
      const whole = text.slice(start, isScalar(node) ? node.range[1] : start + lineEnd(text, start)).trim();
      found.push({
        offset: start,
        message: `“${lost}” is read as a sign to programs, and not as text.`,
        remedy: `Put the text in quotes: ${quoted(whole)}.`,
      });
    },
  });
  return found;
}

function lostWord(node: Node, called: ReadonlySet<string>, document: Document): string | undefined {
  if (isAlias(node)) return node.resolve(document) ? undefined : `*${node.source}`;
  const { anchor, tag } = node as Scalar;
  if (anchor !== undefined && !called.has(anchor)) return `&${anchor}`;
  return tag && /^![^!]/.test(tag) ? tag : undefined;
}

/** No-break spaces look like spaces, and part nothing: before a line's first word, and after a colon or hyphen. */
function strangeSpaces(text: string, document: Document): Cut[] {
  const blocks: [number, number][] = [];
  visit(document, {
    Scalar(_, { type, range }) {
      if (range && (type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL))
        blocks.push([range[0], range[1]]);
    },
  });
  return [
    ...text.matchAll(
      /^(?:[ \t]*|[ \t]*(?:- *)*[A-Za-z][\w-]*:|[ \t]*-)(?=[\u00a0\u2000-\u200a\u202f\u3000])/gm,
    ),
  ].flatMap(({ index }) => {
    if (blocks.some(([from, to]) => from < index && index < to)) return [];
    const line = text.slice(index, index + lineEnd(text, index));
    const put = line.replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, (space, at: number) =>
      /[^\s:-]/.test(line.slice(0, at).replace(/^\s*(- *)*[A-Za-z][\w-]*:/, '')) ? space : ' ',
    );
    return [
      {
        offset: index,
        spaces: true,
        message: 'The line has a no-break space, which looks like a space and is none to YAML.',
        remedy: line.trim() === put.trim() ? setIn(put) : soWritten(put),
      },
    ];
  });
}
