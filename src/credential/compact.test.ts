// @vitest-environment node
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { claimsIn } from './badge.ts';
import { longestCode, pack, unpack } from './compact.ts';
import { courseTexts } from './course-texts.ts';
import { dictionariesOf } from './dictionary.ts';
import { checkJwt, signJwt } from './jwt.ts';
import { yOf } from './point.ts';
import { anyClaims, everyClaim, type SomeKey, someClaims, someJwt, someKey } from './some-claims.fake.ts';

let key: SomeKey;
beforeAll(async () => {
  key = await someKey();
});

describe('a code unfolds to the very same credential', () => {
  test('of whatever name, in whatever script, with whatever was ticked', async () => {
    await fc.assert(
      fc.asyncProperty(anyClaims, async (claims) => {
        const jwt = await someJwt(key, claims);
        expect(unpack(pack(jwt) ?? '')).toBe(jwt);
      }),
    );
  });
  test('of any key', async () => {
    for (let i = 0; i < 40; i++) {
      const jwt = await someJwt(await someKey());
      expect(unpack(pack(jwt) ?? '')).toBe(jwt);
    }
  });
  test('of an organisation, whose header is another', async () => {
    const jwt = await signJwt({ iss: 'did:web:a.example', nbf: 7 }, 'did:web:a.example#2026', key.privateKey);
    expect(unpack(pack(jwt) ?? '')).toBe(jwt);
  });
  test.each([
    ['no identifier', {}],
    ['somebody’s own spelling', { '"': '\\u0041\\', jti: 'urn:uuid:7B8B0B0E-5C43-4F36-9A51-0D3F6E1F2A10' }],
    ['a day that nbf does not tell', { nbf: 1_795_339_815, validFrom: '2026-11-22T10:30:15+01:00' }],
    ['nbf inside something else', { inner: { nbf: 5 }, validFrom: '1970-01-01T00:00:05Z', nbf: 6 }],
    ['a control character, escaped', { name: '\u0001\u0002\u0003\u0004' }],
  ])('of %s', async (_, payload) => {
    const jwt = await signJwt(payload, 'kid', key.privateKey);
    expect(unpack(pack(jwt) ?? '')).toBe(jwt);
  });
});

test('a code is short enough for a code that a telephone reads from paper', async () => {
  const ours = pack(await someJwt(key, someClaims)) ?? '';
  // Version 20 of the QR code, at the level that bears 15 % of damage, holds 666 bytes; the address needs some.
  expect(ours.length).toBeLessThan(600);
  expect((pack(await someJwt(key, everyClaim)) ?? '').length).toBeLessThan(700);
  expect(ours).toMatch(/^[\w-]+$/);
});

test('what is no code is none, and never throws', async () => {
  const code = pack(await someJwt(key)) ?? '';
  for (const wrong of ['', 'A', 'AAAA', '%%%', code.slice(0, 40), `${code}=`, 'A'.repeat(longestCode + 1)])
    expect(unpack(wrong)).toBeUndefined();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      unpack(toBase64url(bytes));
      unpack(toBase64url(Uint8Array.of(1, 31, ...bytes)));
    }),
  );
});

test('a changed code gives another credential or none', async () => {
  const jwt = await someJwt(key);
  const bytes = fromBase64url(pack(jwt) ?? '') ?? new Uint8Array();
  for (const [at, byte] of bytes.entries()) {
    const other = Uint8Array.from(bytes);
    other[at] = byte ^ 1;
    const found = unpack(toBase64url(other));
    // A spare bit at the end of what was deflated may change nothing; the code unfolds to the same, or to another.
    if (at < bytes.length - 2) expect(found, `byte ${at}`).not.toBe(jwt);
  }
});

test('a bomb does not go off', async () => {
  const { deflateSync } = await import('fflate');
  const bomb = deflateSync(new Uint8Array(4_000_000), { level: 9 });
  const head = Uint8Array.of(1, 0);
  expect(unpack(toBase64url(Uint8Array.of(...head, ...new Uint8Array(64), ...bomb)))).toBeUndefined();
});

/** Made on 22 November 2026 by version 0.2.0, with everything ticked. */
const printed =
  'AQ8DdzrS0W3iLGY3JujegqNH4K4hheh6LDsU8YhVDSrc6ilmDEmLsqNJqacKsGgixhZN7qLU2iQN4A2oQUqVpvoV-pW6ZjiR' +
  'FYYltQEKwnzky1rt80Vhg3i52uZwE11BoPy0VDSZ_ZTREUBnhWVUccP1hqpImd2KmYkcBHijw0WV6nt7DfJaMW5GXz1fnvAr' +
  'pjFQGy3_hkf5d7SxNDkrUcEvvbTy4e7WPF0P4Ig4uEM8-EpFHE4lq6w0HC0rR8tKepWVo73X0d7raO91tPdKq97r6GAiSYOJ' +
  'o4tkRhfJjC6SGV0kM7pIZnSRzOgimdFFMqOLZEYXyYwukhk8i2TIXVthaKxnStr6CrIXh4RDkhWoc5wGHDMCNlGtFEDjbMAQ' +
  'SwEW_EBfKhQDh8IUcoGN6gygo4E5Dtg8g63hAQ3hJufnAvNdUiKwFwccmwLbDMrZbkWZwDACDhqRPiNpamxkaGhuVAsA';

test('a code on paper is read for ever: a dictionary is added to, never edited', async () => {
  const checked = await checkJwt(unpack(printed) ?? '');
  const claims = checked.ok ? claimsIn(checked.payload) : undefined;
  expect(claims).toMatchObject({ name: 'Łucja Nguyễn-Hughes', on: '2026-11-21', minutes: 243 });
  expect(claims?.activities).toHaveLength(39);
  const hashes = [...dictionariesOf(courseTexts)].map(([number, text]) => [
    number,
    createHash('sha256').update(text).digest('hex'),
  ]);
  expect(hashes).toEqual([
    [0, 'cde334f6a1721aa98b73814b484398c9ea8a69916532c3fe98783d66b00545fd'],
    [1, '1cb9fc1caadf154005d84fcea3c5685dccb1be3f90cb01a83ffafbf72e286514'],
  ]);
});

test('a course that wrote none of its words down has codes too, longer ones, and reads them when it has', async () => {
  const jwt = await someJwt(key);
  const bare = dictionariesOf({});
  const code = pack(jwt, bare) ?? '';
  expect(unpack(code, bare)).toBe(jwt);
  expect(unpack(code)).toBe(jwt);
  expect(code.length).toBeGreaterThan(pack(jwt)?.length ?? Number.POSITIVE_INFINITY);
  expect(unpack(pack(jwt) ?? '', bare)).toBeUndefined();
});

test('an x that is none of the curve has no y', () => {
  expect(yOf(new Uint8Array(32).fill(255), false)).toBeUndefined();
  expect(yOf(new Uint8Array(31), false)).toBeUndefined();
  const some = Array.from({ length: 40 }, (_, n) => yOf(new Uint8Array(32).fill(n), true));
  expect(some).toContain(undefined);
});
