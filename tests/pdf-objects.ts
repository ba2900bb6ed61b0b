/** The objects of a PDF that keeps none of them in streams, as plain values: for rules about how one is made. */
import { inflateSync } from 'node:zlib';

/** `/Name` is `{ name }`, `12 0 R` is `{ ref }`, a string its bytes as letters. */
export type Value =
  | string
  | number
  | boolean
  | null
  | { readonly name: string }
  | { readonly ref: number }
  | readonly Value[]
  | Dict;
export interface Dict {
  readonly entries: Readonly<Record<string, Value>>;
  /** Unfolded, where it is a stream. */
  readonly stream?: string;
}

export const isDict = (value: Value | undefined): value is Dict =>
  typeof value === 'object' && value !== null && 'entries' in value;

const token =
  /\s*(?:%[^\n]*\n\s*)*(<<|>>|\[|\]|<[\da-fA-F\s]*>|\/[^\s/<>[\]()]*|\d+\s+\d+\s+R\b|[-+]?[\d.]+|true|false|null|\()/y;

function reader(text: string, from: number) {
  let at = from;
  const next = (): string => {
    token.lastIndex = at;
    const [whole = '', found = ''] = token.exec(text) ?? [];
    at += whole.length;
    return found;
  };
  function literal(): string {
    let depth = 1;
    let said = '';
    for (; at < text.length; at++) {
      const sign = text[at] ?? '';
      if (sign === '\\') {
        const [octal] = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4)) ?? [];
        said += octal ? String.fromCharCode(Number.parseInt(octal, 8)) : escaped(text[at + 1] ?? '');
        at += octal ? octal.length : 1;
        continue;
      }
      depth += sign === '(' ? 1 : sign === ')' ? -1 : 0;
      if (depth === 0) break;
      said += sign;
    }
    at++;
    return said;
  }
  function value(word = next()): Value {
    if (word === '(') return literal();
    if (word === '<<') {
      const entries: Record<string, Value> = {};
      for (let key = next(); key && key !== '>>'; key = next()) entries[key.slice(1)] = value();
      return { entries };
    }
    if (word === '[') {
      const items: Value[] = [];
      for (let item = next(); item && item !== ']'; item = next()) items.push(value(item));
      return items;
    }
    if (word.startsWith('<'))
      return Buffer.from(word.slice(1, -1).replace(/\s/g, ''), 'hex').toString('latin1');
    if (word.startsWith('/')) return { name: word.slice(1) };
    if (word.endsWith('R')) return { ref: Number.parseInt(word, 10) };
    if (word === 'true' || word === 'false') return word === 'true';
    return word === 'null' || word === '' ? null : Number(word);
  }
  return { value, place: () => at };
}

const escaped = (sign: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[sign] ?? sign;

/** Every object by its number, and the document's root. */
export function objectsIn(pdf: Uint8Array): {
  objects: ReadonlyMap<number, Value>;
  root: Dict;
  at: (value?: Value) => Value | undefined;
} {
  const text = Buffer.from(pdf).toString('latin1');
  const objects = new Map<number, Value>();
  for (const { 1: number, index, 0: head } of text.matchAll(/(?<=\n)(\d+) 0 obj\n/g)) {
    const reading = reader(text, index + head.length);
    const value = reading.value();
    const stream = /\s*stream\r?\n/y;
    stream.lastIndex = reading.place();
    if (isDict(value) && stream.test(text)) {
      const bytes = text.slice(stream.lastIndex, text.indexOf('\nendstream', stream.lastIndex));
      const folded = JSON.stringify(value.entries['Filter'] ?? null).includes('FlateDecode');
      const unfolded = folded ? inflateSync(Buffer.from(bytes, 'latin1')).toString('latin1') : bytes;
      objects.set(Number(number), { ...value, stream: unfolded });
    } else objects.set(Number(number), value);
  }
  const at = (value?: Value) =>
    typeof value === 'object' && value !== null && 'ref' in value ? objects.get(value.ref as number) : value;
  const trailer = reader(text, text.lastIndexOf('trailer') + 'trailer'.length).value() as Dict;
  return { objects, root: at(trailer.entries['Root']) as Dict, at };
}
