/**
 * How YAML goes wrong under an author's hands, and the line as it was meant. A mend is proposed only where the file can
 * be read after it: nobody is sent the wrong way. Pure.
 */
import type { Problem } from './problems.ts';

/** A line, written otherwise. */
interface Mend {
  /** Counted from 0. */
  readonly at: number;
  readonly put: string;
  readonly message: string;
  readonly remedy: string;
}

/** The line of the first thing that keeps TEXT from being read, counted from 0; undefined: nothing does. */
export type FirstError = (text: string) => number | undefined;

/**
 * @param wrong The line at which the reader gave up, counted from 0.
 * @returns what to do, with the line counted from 1; undefined where no mend was found that helps
 */
export function mendYaml(text: string, wrong: number, firstError: FirstError): Told | undefined {
  const lines = text.split(/\r?\n/);
  const mends = nearby(lines, wrong).flatMap((at) => tries(lines, at));
  const after = ({ at, put }: Mend) => firstError(lines.with(at, put).join('\n'));
  // With a second mistake further down the first one's mend leads there.
  const mend =
    mends.find((one) => after(one) === undefined) ??
    mends.find((one) => (after(one) ?? 0) > lastOf(lines, Math.max(wrong, one.at)));
  return mend && { line: mend.at + 1, message: mend.message, remedy: mend.remedy };
}

type Told = Required<Pick<Problem, 'line' | 'message' | 'remedy'>>;

/** The last line of the entry that begins at AT: what follows and is set in further belongs to it. */
function lastOf(lines: readonly string[], at: number): number {
  const next = lines.findIndex((line, index) => index > at && line.trim());
  return next >= 0 && depth(lines[next]) > depth(lines[at]) ? next : at;
}

const depth = (line = '') => line.length - line.trimStart().length;

/** Where the mistake may be: at the line itself, just before or after it, and wherever a quotation mark is left open. */
function nearby(lines: readonly string[], wrong: number): number[] {
  const filled = lines.flatMap((line, index) => (line.trim() ? [index] : []));
  const before = filled.filter((index) => index < wrong).slice(-3);
  const after = filled.filter((index) => index > wrong).slice(0, 1);
  const open = filled.filter(
    (index) => index < wrong && /^(["']).*(?!\1).$/.test(parted(lines[index]).value),
  );
  return [...new Set([wrong, ...before.toReversed(), ...after, ...open.toReversed()])];
}

/** `  - title: Seeds` → what leads to the value, and the value. */
function parted(line = ''): { readonly lead: string; readonly value: string } {
  const [, lead = '', value = ''] = /^(\s*(?:- +)*(?:[A-Za-z][\w-]*: +)?)(\S.*?)?\s*$/.exec(line) ?? [];
  return { lead, value };
}

/** In apostrophes, so that it means itself. */
export const quoted = (value: string) => `'${value.replaceAll("'", "''")}'`;

export const soWritten = (line: string) => `Write the line so: ${line.trim()}`;

function tries(lines: readonly string[], at: number): Mend[] {
  const line = lines[at] ?? '';
  const written = (put: string, message: string): Mend[] =>
    put === line ? [] : [{ at, put, message, remedy: soWritten(put) }];
  return [
    ...written(
      line.replace(/^[\t ]*\t[\t ]*/, (space) => space.replaceAll('\t', '  ')),
      'The line is set in with a tab.',
    ).map((mend) => ({ ...mend, remedy: setIn(mend.put) })),
    ...written(line + closing(line), 'A bracket is left open.'),
    ...quotes(line, goesOn(lines, at)).flatMap(({ put, message }) => written(put, message)),
    ...written(
      line.replace(/^(\s*(?:- +)*[A-Za-z][\w-]*):(?=[^\s/])/, '$1: '),
      'A field’s name ends in a colon and a space.',
    ),
    ...written(
      line.replace(/^(\s*)-(?=[^\s-])/, '$1- '),
      'An entry of a list begins with a hyphen and a space.',
    ),
    ...folded(lines, at),
    ...indents(lines, at).map((spaces) => {
      const put = ' '.repeat(spaces) + line.trimStart();
      return {
        at,
        put,
        message: 'The line is not set in as far as the others of its group.',
        remedy: setIn(put),
      };
    }),
    ...written(
      line.replace(/^(\s*(?:- +)*[A-Za-z][\w-]*) +(?=\S)/, '$1: '),
      'A field’s name ends in a colon.',
    ),
  ];
}

/** How far a line is to be set in, its text as it is. */
export function setIn(line: string): string {
  const spaces = depth(line);
  const said = spaces === 1 ? '1 space' : `${spaces || 'no'} spaces`;
  return `Begin the line with ${said}, and nothing else, before “${line.trim().split(' ')[0]}”.`;
}

/** Whether what stands in the line is carried on below it. */
function goesOn(lines: readonly string[], at: number): boolean {
  const next = lines.slice(at + 1).find((line) => line.trim());
  const [lead = ''] = /^\s*(?:- +)*/.exec(lines[at] ?? '') ?? [];
  return next !== undefined && depth(next) > lead.length;
}

/** Quotation marks left open, closed too early, or missing. */
function quotes(line: string, goesOn: boolean): { readonly put: string; readonly message: string }[] {
  const { lead, value } = parted(line);
  if (!value) return [];
  const [first = '', last = ''] = [value[0], value.at(-1)];
  const inner = value.slice(1, -1);
  const within = partly(line);
  const begins = `A text that begins with ${first} has to stand in quotes.`;
  const whole = { put: lead + quoted(value), message: begins };
  if (first === "'" && last === first && value.length > 1) {
    const put = lead + quoted(inner.replaceAll("''", "'"));
    return [{ put, message: 'The apostrophe inside the quotes ends the text too early.' }, ...within];
  }
  if (first === '"' && last === first && value.length > 1) {
    const put = lead + quoted(inner.replaceAll('\\"', '"'));
    return [
      { put, message: 'What stands inside the quotes ends the text too early, or a \\ in it.' },
      ...within,
    ];
  }
  if (first === "'" || first === '"') {
    const rest = value.slice(1);
    const close = {
      put: lead + (first === '"' && !/["\\]/.test(rest) ? `"${rest}"` : quoted(rest)),
      message: 'The quotation mark that opens this text is not closed.',
    };
    // “"Yes" she said” is quoted within; “'It's small” is not.
    const second = new RegExp(`${first}(?!\\p{L})`, 'u').test(rest);
    // Of a text of several lines only its author knows where it ends.
    if (goesOn) return [whole];
    return second ? [whole, close] : [close, whole];
  }
  if (/^[[{]/.test(value)) return /[\]}]$/.test(value) ? within : [...within, whole];
  const message = /^[@`%*&!|>?#-]/.test(value)
    ? begins
    : /:( |$)/.test(value)
      ? 'A colon in a text begins a field, unless the text stands in quotes.'
      : 'This text has to stand in quotes.';
  return [{ ...whole, message }, ...within];
}

/** One text among several in { } or [ ]: what has a #, a colon or an apostrophe in it is put in quotes. */
function partly(line: string): { readonly put: string; readonly message: string }[] {
  const texts = /(?<=[{,]\s*[A-Za-z][\w-]*: +|[[,]\s*(?![\w-]+: ))[^\s,{}[\]][^,{}[\]]*/g;
  return [...line.matchAll(texts)].flatMap((found) => {
    const text = found[0].trimEnd();
    const bare = text.replace(/^(['"])(.*)\1$/, '$2').replaceAll("''", "'");
    const put = line.slice(0, found.index) + quoted(bare) + line.slice(found.index + text.length);
    return [{ put, message: `“${bare}” has to stand in quotes here.` }];
  });
}

/** The brackets that LINE opens and does not close. */
function closing(line: string): string {
  let open = '';
  for (const character of line.replace(/'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g, '')) {
    if (character === '[') open = `]${open}`;
    else if (character === '{') open = `}${open}`;
    else if (open && character === open[0]) open = open.slice(1);
  }
  return open && `${/\}$/.test(open) ? ' ' : ''}${open}`;
}

/** A text of several lines, one of which has a colon in it. */
function folded(lines: readonly string[], at: number): Mend[] {
  const { lead, value } = parted(lines[at]);
  const next = lines[at + 1] ?? '';
  const field = /^\s*(?:- +)*([A-Za-z][\w-]*): +$/.exec(lead)?.[1];
  if (!field || !value || depth(next) <= depth(lead) || /^\s*[A-Za-z][\w-]*: /.test(next)) return [];
  return [
    {
      at,
      put: `${lead.trimEnd()} >-\n${' '.repeat(depth(next))}${value}`,
      message: / #/.test(value)
        ? 'A # after a space begins a comment, unless the text is marked as one.'
        : 'A colon in a text begins a field, unless the text is marked as one.',
      remedy: `Write “>-” after “${field}:”, and begin the text on a line below it, set in like the rest of it.`,
    },
  ];
}

/**
 * How far the lines around are set in, the nearest first; after “- ”, as far as what follows it. An entry of a list is
 * set in like another entry, which may begin many lines above.
 */
function indents(lines: readonly string[], at: number): number[] {
  const entry = /^\s*- /;
  const before = lines.slice(Math.max(0, at - 40), at).filter((line) => line.trim());
  const near = [
    ...before.slice(-3).reverse(),
    ...lines
      .slice(at + 1)
      .filter((line) => line.trim())
      .slice(0, 1),
  ];
  const around = near.flatMap((line) => {
    const own = depth(line);
    const after = /^\s*(?:- +)+/.exec(line)?.[0].length ?? own;
    // What a field opens stands further in.
    return /(:|[>|][-+]?)\s*$/.test(line) ? [after + 2, own] : [after, own];
  });
  const entries = entry.test(lines[at] ?? '')
    ? before
        .filter((line) => entry.test(line))
        .map(depth)
        .reverse()
    : [];
  return [...new Set([...entries, ...around])];
}
