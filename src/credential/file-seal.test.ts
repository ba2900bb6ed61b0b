// @vitest-environment node
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { asSealed, checkSeal, sealFile } from './file-seal.ts';
import { type SomeKey, someKey } from './some-claims.fake.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const pdf = bytesOf('%PDF-1.7\n1 0 obj\n<< /Length 5 >>\nstream\nHello\nendstream\nendobj\n%%EOF\n');
let key: SomeKey;
let other: SomeKey;
let sealed: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  [key, other] = [await someKey(), await someKey()];
  sealed = await sealFile(pdf, key.privateKey);
});

const also = (bytes: Uint8Array, text: string) => Uint8Array.from([...bytes, ...bytesOf(text)]);

test('is one comment line behind the end, and all before it stays as it was', () => {
  expect([...sealed.subarray(0, pdf.length)]).toEqual([...pdf]);
  expect(new TextDecoder().decode(sealed.subarray(pdf.length))).toMatch(/^%course-seal-1 [\w-]{86}\n$/);
});

test('holds, for the key that made it alone', async () => {
  expect(await checkSeal(sealed, key.publicKey)).toEqual({ found: 'good', end: sealed.length });
  expect(await checkSeal(sealed, other.publicKey)).toEqual({ found: 'broken' });
  expect(await checkSeal(pdf, key.publicKey)).toEqual({ found: 'none' });
});

test('begins on a line of its own, whatever the PDF ends with', async () => {
  const bare = await sealFile(bytesOf('%PDF-1.7\n%%EOF'), key.privateKey);
  expect(new TextDecoder().decode(bare)).toMatch(/%%EOF\n%course-seal-1 /);
  expect(await checkSeal(bare, key.publicKey)).toEqual({ found: 'good', end: bare.length });
});

test('breaks with any bit of any byte before it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(pdf.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ change;
      expect((await checkSeal(changed, key.publicKey)).found).toBe('broken');
    }),
  );
});

test('is gone, or broken, when it is changed itself or cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(sealed.length - pdf.length - 1), fc.boolean(), async (into, cut) => {
      const at = pdf.length + into;
      const spoilt = cut ? sealed.slice(0, at) : sealed.slice();
      if (!cut) spoilt[at] = (spoilt[at] ?? 0) ^ 1;
      expect((await checkSeal(spoilt, key.publicKey)).found).not.toBe('good');
    }),
  );
});

test('takes bytes of any kind, and never rejects', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
      expect((await checkSeal(bytes, key.publicKey)).found).toBe('none');
    }),
  );
});

test('a key that is no point of the curve made no seal', async () => {
  const none = { ...key.publicKey, y: key.publicKey.x };
  expect(await checkSeal(sealed, none)).toEqual({ found: 'broken' });
});

test('only a PDF is sealed: a signed credential cannot be made this way', async () => {
  await expect(sealFile(bytesOf('eyJ.eyJ'), key.privateKey)).rejects.toThrow(RangeError);
});

test('of two sealed files in a row the first one’s end is found, and no second is believed', async () => {
  const twice = also(sealed, '%PDF-1.7\n%%EOF\n');
  expect(await checkSeal(twice, key.publicKey)).toEqual({ found: 'good', end: sealed.length });
  const forged = await sealFile(also(sealed, 'other words\n'), other.privateKey);
  expect(await checkSeal(forged, key.publicKey)).toEqual({ found: 'good', end: sealed.length });
});

describe('what was added behind the seal', () => {
  const attach = async (file: Uint8Array, credential: string) => {
    if (credential === 'no') throw new RangeError('cannot');
    return also(file, `<${credential}>`);
  };
  const whole = (file: Uint8Array, credentials: readonly string[]) =>
    asSealed(file, sealed.length, credentials, attach);

  test('is harmless when it is nothing, or exactly what is said to be added', async () => {
    expect(await whole(sealed, [])).toBe(true);
    expect(await whole(sealed, ['a'])).toBe(true);
    expect(await whole(also(sealed, '<a>'), ['no', 'b', 'a'])).toBe(true);
    expect(await whole(also(sealed, '<b><a>'), ['a', 'b'])).toBe(true);
  });
  test('and is told in every other case', async () => {
    expect(await whole(also(sealed, '<a>'), [])).toBe(false);
    expect(await whole(also(sealed, '<a><a>'), ['a'])).toBe(false);
    expect(await whole(also(sealed, '<a> '), ['a'])).toBe(false);
    expect(await whole(also(sealed, '<no>'), ['no'])).toBe(false);
    expect(await whole(also(sealed, '<aa>'), ['a'])).toBe(false);
  });
});
