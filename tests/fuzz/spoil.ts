/** Ways to spoil what was sound, of any kind. */
import type { Chance } from '../chaos/chance.ts';

const pieces: readonly string[] = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  'javascript:alert(1)',
  '=HYPERLINK("https://evil.example")',
  '{"__proto__":{"polluted":1}}',
  '__proto__',
  'constructor',
  '\u0000',
  '\u202e',
  '\ud83d',
  '\ufeff',
  '%E0%A4%A',
  '../../../etc/passwd',
  '-1',
  '1e999',
  '[[[[[[[[[[[[[[[[[[[[',
  '#p=',
  '#r=',
  '#c=',
  'eyJ',
  '\r\n\r\n',
  'x'.repeat(5000),
];

/** A text with one to four things done to it. */
export function spoiledText(sound: string, chance: Chance): string {
  let text = sound;
  for (let times = 1 + chance.below(4); times; times--) {
    const at = chance.below(text.length + 1);
    const to = at + chance.below(40);
    text = chance.pick([
      () => text.slice(0, at),
      () => text.slice(at),
      () => text.slice(0, at) + text.slice(to),
      () => text.slice(0, at) + chance.pick(pieces) + text.slice(at),
      () => text.slice(0, at) + chance.pick(pieces) + text.slice(to),
      () => text.slice(0, at) + text.slice(at, to).repeat(2 + chance.below(20)) + text.slice(to),
      () => text.slice(0, at) + String.fromCharCode(chance.below(65_536)) + text.slice(at + 1),
      () => text.replace(/\d+/g, (figure) => (chance.oneIn(9) ? chance.pick(['-1', '1e308', '0', '9007199254740993']) : figure)), // biome-ignore format: one thought
      () => text.replace(/"[^"]*"/g, (word) => (chance.oneIn(9) ? chance.pick(['null', '{}', '[]', '"__proto__"', 'true']) : word)), // biome-ignore format: one thought
      () => chance.pick(pieces),
      () => text.toUpperCase(),
      () => [...text].reverse().join(''),
    ])();
  }
  return text.slice(0, 400_000);
}

/** Bytes with one to four things done to them. */
export function spoiledBytes(sound: Uint8Array, chance: Chance): Uint8Array<ArrayBuffer> {
  let bytes = Uint8Array.from(sound);
  for (let times = 1 + chance.below(4); times; times--) {
    const at = chance.below(bytes.length + 1);
    const to = at + chance.below(200);
    const joined = (...parts: readonly Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));
    bytes = chance.pick([
      () => bytes.slice(0, at),
      () => bytes.slice(at),
      () => joined(bytes.slice(0, at), bytes.slice(to)),
      () => joined(bytes.slice(0, to), bytes.slice(at)),
      () =>
        joined(
          bytes.slice(0, at),
          Uint8Array.from({ length: 30 }, () => chance.below(256)),
          bytes.slice(at),
        ),
      () => bytes.map((byte) => (chance.oneIn(100) ? byte ^ (1 << chance.below(8)) : byte)),
      () => joined(bytes.slice(0, at), new TextEncoder().encode(chance.pick(pieces)), bytes.slice(to)),
    ])();
  }
  return bytes;
}

/** A value as it may come in a message of another page. */
export function anything(chance: Chance, deep = 3): unknown {
  const plain = [null, undefined, true, 0, -1, Number.NaN, '', 'course-embed:ask', 'keep', 'state', chance.pick(pieces), () => 1, Symbol('x')]; // biome-ignore format: one thought
  if (!deep || chance.oneIn(2)) return chance.pick(plain);
  if (chance.oneIn(2)) return Array.from({ length: chance.below(4) }, () => anything(chance, deep - 1));
  return Object.fromEntries(
    Array.from({ length: chance.below(4) }, () => [
      chance.pick(['type', 'kind', 'names', 'paths', '__proto__', 'data', 'toString']),
      anything(chance, deep - 1),
    ]),
  );
}
