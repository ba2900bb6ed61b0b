/** Damaged and hostile progress files. Each way makes one from a sound file. */
import { strToU8, zipSync } from 'fflate';
import type { Chance } from './chance.ts';

interface Raw {
  [key: string]: unknown;
  course: Record<string, unknown>;
  facts: Record<string, unknown>[];
}

/** A sound file's text → what somebody might load instead. A text, or an archive. */
type Way = (sound: string, chance: Chance) => string | Uint8Array;

const flipped = (bytes: Uint8Array, chance: Chance, flips = 1) => {
  const out = Uint8Array.from(bytes);
  for (let i = 0; i < flips; i++) {
    const at = chance.below(out.length);
    out[at] = (out[at] as number) ^ (1 << chance.below(8));
  }
  return out;
};
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Takes the file apart, lets CHANGE spoil it, and writes it again. */
const spoiled =
  (change: (file: Raw, chance: Chance) => void): Way =>
  (sound, chance) => {
    const file = JSON.parse(sound) as Raw;
    change(file, chance);
    return JSON.stringify(file);
  };
const oneFact = (change: (fact: Record<string, unknown>, chance: Chance) => void) =>
  spoiled(({ facts }, chance) => void change(chance.pick(facts), chance));
/** Text put in by hand, which no `JSON.stringify` would write. */
const inText =
  (from: RegExp, to: (chance: Chance) => string): Way =>
  (sound, chance) =>
    sound.replace(from, () => to(chance));

const odd: readonly unknown[] = [
  null,
  true,
  -1,
  0.5,
  1e308,
  2 ** 53,
  '',
  '1',
  [],
  {},
  [[]],
  '__proto__',
  '\ud83d',
  'x'.repeat(201),
  { toString: 1, valueOf: 1, length: -1 },
];
const keys = ['schema', 'item', 'epoch', 'kind', 'value', 'device', 'seq', 'wall', 'seen'] as const;

export const ways: Readonly<Record<string, Way>> = {
  'cut off': (sound, chance) => sound.slice(0, chance.below(sound.length)),
  'its beginning cut away': (sound, chance) => sound.slice(1 + chance.below(sound.length)),
  'a piece missing': (sound, chance) => {
    const at = chance.below(sound.length);
    return sound.slice(0, at) + sound.slice(at + 1 + chance.below(50));
  },
  'a bit flipped': (sound, chance) => decode(flipped(encode(sound), chance)),
  'ten bits flipped': (sound, chance) => decode(flipped(encode(sound), chance, 10)),
  'a fact with a value of another type': oneFact((fact, chance) => {
    fact[chance.pick(keys)] = chance.pick(odd);
  }),
  'a fact with a part missing': oneFact((fact, chance) => {
    delete fact[chance.pick(keys)];
  }),
  'something else in place of a fact': spoiled(({ facts }, chance) => {
    facts[chance.below(facts.length)] = chance.pick(odd) as Record<string, unknown>;
  }),
  'something else in place of a part of the file': spoiled((file, chance) => {
    file[chance.pick(['format', 'version', 'course', 'saved', 'facts'])] = chance.pick(odd);
  }),
  'something else altogether': (_sound, chance) => JSON.stringify(chance.pick(odd)),
  'keys of the prototype in the file': inText(
    /\{/,
    () => '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},',
  ),
  'keys of the prototype in a fact': inText(
    /"schema":1/,
    () => '"schema":1,"__proto__":{"polluted":1,"schema":1},"constructor":{"prototype":{"polluted":1}}',
  ),
  'keys of the prototype in a value': oneFact((fact) => {
    fact['kind'] = 'answer';
    fact['value'] = JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}');
  }),
  'items and devices named __proto__': oneFact((fact, chance) => {
    fact['item'] = chance.pick(['__proto__/__proto__', 'constructor/prototype', '__proto__#__proto__/*']);
    fact['device'] = '__proto__';
  }),
  'a fact twice, and once more with another value': spoiled(({ facts }, chance) => {
    const fact = chance.pick(facts);
    facts.push({ ...fact }, { ...fact, value: 'another' });
  }),
  'the same key twice': inText(/"value":/, () => '"value":"first","value":'),
  'a future version of the file': spoiled((file, chance) => {
    file['version'] = 2 + chance.below(1e6);
  }),
  'a future version of the course': spoiled(({ course }) => {
    course['version'] = '99.0.0';
  }),
  'a future kind of fact': oneFact((fact) => {
    fact['schema'] = 2;
    fact['kind'] = 'vote';
  }),
  'another course': spoiled(({ course }, chance) => {
    course['id'] = chance.pick(['gardening', '', null, '__proto__']);
  }),
  'a clock beyond counting': oneFact((fact, chance) => {
    fact[chance.pick(['seq', 'epoch', 'wall'])] = chance.pick([2 ** 53 - 1, 2 ** 41, 1e300, -1, 1.5]);
  }),
  'no number where one stood': inText(
    /"seq":\d+/,
    (chance) => `"seq":${chance.pick(['NaN', 'Infinity', '-Infinity', '1e999', '0x1', '01', 'undefined'])}`,
  ),
  'half a letter': inText(
    /"value":"/,
    (chance) => `"value":"${chance.pick(['\\ud83d', '\\udc69', '\ud83d'])}`,
  ),
  'control signs': inText(
    /"value":"/,
    (chance) => `"value":"${chance.pick(['\\u0000', '\\u202e', '\u0000', '\u2028'])}`,
  ),
  'a value 10,000 deep': inText(/"value":[^,]*/, () => `"value":${'['.repeat(10_000)}1${']'.repeat(10_000)}`),
  'a part 10,000 deep': (sound) =>
    sound.replace('"facts":[', `"more":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)},"facts":[`),
  'nested 17 deep': oneFact((fact) => {
    fact['value'] = JSON.parse(`${'['.repeat(17)}1${']'.repeat(17)}`);
  }),
  'an endless text': oneFact((fact) => {
    fact['kind'] = 'text';
    fact['value'] = 'x'.repeat(100_001);
  }),
  'a list of a million': oneFact((fact) => {
    fact['value'] = Array.from({ length: 1e6 }, () => 0);
  }),
  'a quarter of a million keys': oneFact((fact) => {
    fact['value'] = Object.fromEntries(Array.from({ length: 250_000 }, (_, i) => [`k${i}`, 0]));
  }),
  'no facts': spoiled((file) => {
    file.facts = [];
  }),
  'a mark of byte order before it': (sound) => `\ufeff${sound}`,
  'nothing but blanks': (_sound, chance) => ' \n'.repeat(chance.below(100)),
  noise: (_sound, chance) => decode(Uint8Array.from({ length: 500 }, () => chance.below(256))),
  'an archive with a bit flipped': (sound, chance) => flipped(archive(sound), chance),
  'an archive cut off': (sound, chance) => {
    const whole = archive(sound);
    return whole.slice(0, chance.below(whole.length));
  },
  'an archive without the file': () => zipSync({ 'notes.txt': strToU8('nothing') }),
};

const archive = (sound: string) => zipSync({ 'partnerships-progress.json': strToU8(sound) });

/** Ways that weigh so much that a few of them are enough. */
export const heavy: Readonly<Record<string, Way>> = {
  '50 MB of one text': (sound) => sound.replace('"facts":[', `"more":"${'x'.repeat(50e6)}","facts":[`),
  '50 MB of facts': (sound) => {
    const { facts } = JSON.parse(sound) as Raw;
    const one = JSON.stringify(facts[0]);
    return sound.replace('"facts":[', `"facts":[${`${one},`.repeat(Math.ceil(50e6 / one.length))}`);
  },
  '50 MB of brackets': () => '['.repeat(50e6),
  'an archive that unfolds to 50 MB': () =>
    zipSync({ 'partnerships-progress.json': strToU8(' '.repeat(50e6)) }),
};
