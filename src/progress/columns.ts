/**
 * Facts as columns of bytes, and back: what a progress link squeezes. Pure.
 *
 * Like stands by like, which squeezes best: every kind, every clock as its distance from the last, every string once.
 * A string is called by how long ago it was last used (1 is the latest; 0 brings the next new one), because a check
 * repeats the questions and options in the order in which they were answered.
 */
import { joined } from '../bytes/joined.ts';
import { fromUtf8, toUtf8 } from '../bytes/text.ts';
import { canonical, type Fact, type Json } from './progress.ts';

export interface Columns {
  readonly course: string;
  readonly version: string;
  /** When read, as they stood: not looked at yet. */
  readonly facts: readonly unknown[];
}

/** More than any learner has; a link that claims more costs no more than this. */
const mostFacts = 20_000;
const mostStrings = 20_000;
const mostNodes = 200_000;
/** As deep as a fact's value may be, and one more, so that its own check refuses it. */
const deepest = 17;

const kinds = ['answer', 'text', 'result', 'done', 'reset'] as const;
/** Beside the kind in a fact's first byte. */
const hasEpoch = 8;
const hasSeen = 16;

/** What a value is; lists and objects add how many they hold, in steps of two. */
const shapes = { null: 0, true: 1, false: 2, string: 3, number: 4, list: 5, object: 6 } as const;

/** A number from 0 to 2^53: seven bits a byte, the lowest first. */
function put(bytes: number[], number: number): void {
  let rest = number;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  bytes.push(rest);
}

/** The same with a sign, in the first byte's lowest bit: doubling would lose the largest. */
function putSigned(bytes: number[], number: number): void {
  const size = Math.abs(number);
  bytes.push((number < 0 ? 1 : 0) + 2 * (size % 64) + (size >= 64 ? 128 : 0));
  if (size >= 64) put(bytes, Math.floor(size / 64));
}

/** Strings by how long ago they were used; new ones go into TABLE. */
class Recent {
  readonly #latest: string[] = [];
  readonly #table: string[];
  constructor(table: string[]) {
    this.#table = table;
  }
  /** How STRING is called. */
  call(string: string): number {
    const at = this.#latest.indexOf(string);
    if (at < 0) this.#table.push(string);
    else this.#latest.splice(at, 1);
    this.#latest.unshift(string);
    return at + 1;
  }
  /** The string that is called so; NEXT gives the next new one. Throws for what nobody has used. */
  called(name: number, next: () => string): string {
    const string = name ? this.#latest[name - 1] : next();
    if (string === undefined) throw new RangeError('No such string.');
    if (name) this.#latest.splice(name - 1, 1);
    this.#latest.unshift(string);
    return string;
  }
}

/** A fixed order: the same facts give the same bytes. */
const inOrder = (a: Fact, b: Fact) => a.seq - b.seq || (canonical(a) < canonical(b) ? -1 : 1);

/** In this order in the bytes, before the strings. */
const names = ['heads', 'seqs', 'shape', 'calls', 'devices', 'more', 'walls'] as const;
type Name = (typeof names)[number];

const each = <Column>(make: () => Column) =>
  Object.fromEntries(names.map((name) => [name, make()])) as Record<Name, Column>;

/** Packs FACTS, as `readFact` lets them be. The same facts give the same bytes, however they are ordered. */
export function toColumns({ course, version }: Omit<Columns, 'facts'>, facts: readonly Fact[]): Uint8Array {
  const to = each((): number[] => []);
  const table: string[] = [];
  const strings = new Recent(table);
  const writers = new Recent(table);
  const keep = (string: string) => put(to.calls, strings.call(string));
  const keepValue = (value: Json): void => {
    if (typeof value === 'string') {
      to.shape.push(shapes.string);
      keep(value);
    } else if (typeof value === 'number') {
      to.shape.push(shapes.number);
      keep(JSON.stringify(value));
    } else if (Array.isArray(value)) {
      put(to.shape, shapes.list + 2 * value.length);
      value.forEach(keepValue);
    } else if (value && typeof value === 'object') {
      const entries = Object.entries(value);
      put(to.shape, shapes.object + 2 * entries.length);
      for (const [key, inner] of entries) {
        keep(key);
        keepValue(inner);
      }
    } else to.shape.push(value === null ? shapes.null : value ? shapes.true : shapes.false);
  };

  keep(course);
  keep(version);
  let [lastSeq, lastWall] = [0, 0];
  for (const { kind, item, epoch, value, device, seq, wall, seen } of facts.toSorted(inOrder)) {
    put(to.heads, kinds.indexOf(kind) + (epoch ? hasEpoch : 0) + (seen ? hasSeen : 0));
    put(to.seqs, seq - lastSeq);
    putSigned(to.walls, wall - lastWall);
    [lastSeq, lastWall] = [seq, wall];
    put(to.devices, writers.call(device));
    const segments = item.split('/');
    put(to.shape, segments.length);
    segments.forEach(keep);
    keepValue(value);
    if (epoch) put(to.more, epoch);
    if (!seen) continue;
    put(to.more, Object.keys(seen).length);
    for (const [who, upTo] of Object.entries(seen)) {
      put(to.more, writers.call(who));
      put(to.more, upTo);
    }
  }

  const sizes: number[] = [];
  put(sizes, facts.length);
  for (const name of names) put(sizes, to[name].length);
  const text = table.map((string) => string.replace(/[\\\n]/g, (sign) => (sign === '\n' ? '\\n' : '\\\\')));
  return joined([
    Uint8Array.from(sizes),
    ...names.map((name) => Uint8Array.from(to[name])),
    toUtf8(text.join('\n')),
  ]);
}

/** Reads numbers from BYTES. Throws at its end. */
class Reader {
  #at = 0;
  readonly #bytes: Uint8Array;
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }
  #byte(): number {
    const byte = this.#bytes[this.#at++];
    if (byte === undefined) throw new RangeError('Ends too early.');
    return byte;
  }
  number(): number {
    let number = 0;
    for (let unit = 1; ; unit *= 128) {
      const byte = this.#byte();
      number += (byte % 128) * unit;
      if (!Number.isSafeInteger(number)) throw new RangeError('Too large a number.');
      if (byte < 128) return number;
    }
  }
  signed(): number {
    const byte = this.#byte();
    const size = (byte >> 1) % 64;
    const whole = byte >= 128 ? size + 64 * this.number() : size;
    return byte % 2 ? -whole : whole;
  }
  column(length: number): Reader {
    if (length > this.#bytes.length - this.#at) throw new RangeError('Ends too early.');
    const from = this.#at;
    this.#at += length;
    return new Reader(this.#bytes.subarray(from, this.#at));
  }
  rest(): Uint8Array {
    return this.#bytes.subarray(this.#at);
  }
}

/** What {@link toColumns} packed. Throws an error for anything else; a `RangeError` too for what is beyond limits. */
export function fromColumns(bytes: Uint8Array): Columns {
  const whole = new Reader(bytes);
  const count = whole.number();
  if (count > mostFacts) throw new RangeError('Too many facts.');
  const sizes = each(() => whole.number());
  const from = Object.fromEntries(names.map((name) => [name, whole.column(sizes[name])])) as Record<
    Name,
    Reader
  >;
  const table = tableIn(whole.rest());
  const strings = new Recent([]);
  const writers = new Recent([]);
  let used = 0;
  const next = () => table[used++] as string;
  let nodes = mostNodes;
  const spend = (some: number) => {
    nodes -= some;
    if (nodes < 0) throw new RangeError('Too much in it.');
  };
  const call = () => {
    spend(1);
    return strings.called(from.calls.number(), next);
  };
  const writer = () => writers.called(from.more.number(), next);
  const value = (depth: number): Json => {
    spend(1);
    const what = from.shape.number();
    if (what === shapes.null) return null;
    if (what === shapes.true || what === shapes.false) return what === shapes.true;
    if (what === shapes.string) return call();
    if (what === shapes.number) return Number(call());
    const length = Math.floor((what - shapes.list) / 2);
    if (depth > deepest) throw new RangeError('Too deep.');
    spend(length);
    if (what % 2) return Array.from({ length }, () => value(depth + 1));
    return Object.fromEntries(Array.from({ length }, () => [call(), value(depth + 1)]));
  };

  const course = call();
  const version = call();
  let [seq, wall] = [0, 0];
  const facts = Array.from({ length: count }, () => {
    const head = from.heads.number();
    seq += from.seqs.number();
    wall += from.walls.signed();
    const device = writers.called(from.devices.number(), next);
    const segments = from.shape.number();
    spend(segments);
    const item = Array.from({ length: segments }, call).join('/');
    const fact = {
      schema: 1,
      item,
      kind: kinds[head % hasEpoch],
      value: value(0),
      device,
      seq,
      wall,
      epoch: head & hasEpoch ? from.more.number() : 0,
    };
    if (!(head & hasSeen)) return fact;
    const others = from.more.number();
    spend(2 * others);
    return {
      ...fact,
      seen: Object.fromEntries(Array.from({ length: others }, () => [writer(), from.more.number()])),
    };
  });
  return { course, version, facts };
}

function tableIn(bytes: Uint8Array): readonly string[] {
  const text = fromUtf8(bytes);
  if (text === undefined) throw new TypeError('No text.');
  const strings = text.split('\n', mostStrings + 1);
  if (strings.length > mostStrings) throw new RangeError('Too many strings.');
  return strings.map((string) => string.replace(/\\(.)/g, (_, sign: string) => (sign === 'n' ? '\n' : sign)));
}
