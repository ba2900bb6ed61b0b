/** As much of a PDF's notation as adding a file to one of ours needs: dictionaries and lists, their parts as written. */

/** What is not written as our PDFs are. */
const strange = (): never => {
  throw new RangeError('This PDF is not written as a statement is.');
};

const deepest = 40;
const blank = /[\0\t\n\f\r ]*/y;
const simple =
  /\d+[ \r\n]+\d+[ \r\n]+R\b|\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[\da-fA-F\s]*>|[+-]?[\d.]+|true|false|null/y;

/** Where PATTERN, which is sticky, ends when it stands at AT; -1 where it does not. */
function past(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

const skipBlanks = (text: string, at: number) => past(blank, text, at);

/** Where the value that begins at AT ends. */
function endOf(text: string, at: number, depth = 0): number {
  if (depth > deepest) strange();
  if (text[at] === '(') return endOfString(text, at);
  const close = text.startsWith('<<', at) ? '>>' : text[at] === '[' ? ']' : '';
  if (!close) {
    const end = past(simple, text, at);
    return end > at ? end : strange();
  }
  let here = skipBlanks(text, at + close.length);
  while (!text.startsWith(close, here)) here = skipBlanks(text, endOf(text, here, depth + 1));
  return here + close.length;
}

function endOfString(text: string, at: number): number {
  let open = 0;
  for (let here = at; here < text.length; here++) {
    const sign = text[here];
    if (sign === '\\') here++;
    else if (sign === '(') open++;
    else if (sign === ')' && --open === 0) return here + 1;
  }
  return strange();
}

/** The parts of the list, or the keys and values of the dictionary, that begins at AT; each as it is written. */
function partsAt(text: string, at: number, open: '[' | '<<'): string[] {
  if (!text.startsWith(open, at)) strange();
  const end = endOf(text, at) - open.length;
  const parts: string[] = [];
  for (let here = skipBlanks(text, at + open.length); here < end; ) {
    const next = endOf(text, here);
    parts.push(text.slice(here, next));
    here = skipBlanks(text, next);
  }
  return parts;
}

/** A dictionary's entries in their order: `/Root` → `12 0 R`. */
export type Dictionary = ReadonlyMap<string, string>;

/**
 * The dictionary that begins at AT, blanks before it passed over. Throws a `RangeError` where there is none that could
 * be read.
 */
export function readDictionary(text: string, at = 0): Dictionary {
  const parts = partsAt(text, skipBlanks(text, at), '<<');
  const keys = parts.filter((_, index) => index % 2 === 0);
  if (parts.length % 2 || keys.some((key) => !key.startsWith('/'))) strange();
  return new Map(keys.map((key, index) => [key, parts[2 * index + 1] ?? '']));
}

/** The parts of a list, each as it is written. Throws a `RangeError` where TEXT is none. */
export const readList = (text: string): string[] => partsAt(text, skipBlanks(text, 0), '[');

export const writeDictionary = (entries: Dictionary): string =>
  `<<\n${[...entries].map(([key, value]) => `${key} ${value}`).join('\n')}\n>>`;

/** The number of the object that `12 0 R` refers to; `undefined` where VALUE is no reference. */
export function referred(value: string | undefined): number | undefined {
  const [, number] = /^(\d{1,9})\s+0\s+R$/.exec(value ?? '') ?? [];
  return number === undefined ? undefined : Number(number);
}
