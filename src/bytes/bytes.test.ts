import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { fromBase64url, fromLetters, toBase64url } from './base64url.ts';
import { crc32 } from './crc32.ts';
import { deflated, inflated } from './deflate.ts';
import { fnv1a } from './fnv1a.ts';
import { fromHex, toHex } from './hex.ts';
import { joined } from './joined.ts';
import { sha256 } from './sha256.ts';
import { fromLatin1, fromUtf8, toLatin1, toUtf8 } from './text.ts';

const bytes = fc.uint8Array({ maxLength: 300 });

test('whatever the bytes, they come back out of every encoding', () => {
  fc.assert(
    fc.property(bytes, (some) => {
      expect(fromBase64url(toBase64url(some))).toEqual(some);
      expect(fromLetters(toBase64url(some))).toEqual(some);
      expect(fromHex(toHex(some))).toEqual(some);
      expect(toLatin1(fromLatin1(some))).toEqual(some);
    }),
  );
  expect(fromLatin1(Uint8Array.of(0x41, 0x93, 0xff))).toBe('A\u0093ÿ');
});

test('whatever the text, it comes back out of UTF-8, its mark at the start too; what is none is told', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fromUtf8(toUtf8(text))).toBe(text);
    }),
  );
  expect(fromUtf8(toUtf8('\uFEFFa'))).toBe('\uFEFFa');
  expect(fromUtf8(Uint8Array.of(0xff))).toBeUndefined();
});

test('bytes have one spelling in base64url; what a program left of one still has its whole bytes', () => {
  for (const other of ['Zg==', 'Zh', 'Z', 'Z g', 'Zm8+']) expect(fromBase64url(other)).toBeUndefined();
  expect(fromLetters('Zh')).toEqual(toUtf8('f'));
  expect(fromLetters('Zm9vZ')).toEqual(toUtf8('foo'));
});

// From the papers that define them: what learners have kept holds these sums.
test('sums are those that others reckon', async () => {
  expect(crc32(toUtf8('123456789'))).toBe(0xcbf43926);
  expect(fnv1a('')).toBe(0x811c9dc5);
  expect(fnv1a('a')).toBe(0xe40c292c);
  expect(fnv1a('foobar')).toBe(0xbf9cf968);
  expect(toHex(await sha256(toUtf8('abc')))).toMatch(/^ba7816bf8f01cfea.*f20015ad$/);
});

test('parts come one behind the other', () => {
  expect(joined([])).toEqual(new Uint8Array());
  expect(joined([toUtf8('a'), new Uint8Array(), toUtf8('bc')])).toEqual(toUtf8('abc'));
});

describe.each(['by the browser', 'where the browser cannot'])('deflated and unfolded %s', (where) => {
  afterEach(() => vi.unstubAllGlobals());
  const prepare = () => {
    if (where === 'by the browser') return;
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
  };
  test('it is the same, and stops where it would be too much', async () => {
    prepare();
    const zeros = new Uint8Array(1_000_000);
    const folded = await deflated(zeros);
    expect(folded.length).toBeLessThan(2000);
    expect((await inflated(folded, 1_000_000))?.length).toBe(1_000_000);
    expect(await inflated(folded, 999_999)).toBeUndefined();
    await expect(inflated(toUtf8('not deflated'), 1000)).rejects.toThrow();
  });
});
