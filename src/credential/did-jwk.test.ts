import { calculateJwkThumbprint } from 'jose';
import { expect, test } from 'vitest';
import { toBase64url } from '../bytes/base64url.ts';
import { didOf, fingerprintOf, publicHalf, publicKeyIn } from './did-jwk.ts';
import { someKey } from './some-claims.fake.ts';

const didFor = (jwk: unknown) => `did:jwk:${toBase64url(new TextEncoder().encode(JSON.stringify(jwk)))}`;

test('a key and its identifier lead to one another', async () => {
  const { did, publicKey } = await someKey();
  expect(publicKeyIn(did)).toEqual(publicKey);
  expect(didOf(publicKey)).toBe(did);
  expect(didFor({ crv: 'P-256', kty: 'EC', x: publicKey.x, y: publicKey.y })).toBe(did);
});

test('the private half never goes along', async () => {
  const { publicKey } = await someKey();
  const half = publicHalf({ ...publicKey, d: 'secret', key_ops: ['sign'] });
  expect(half).toEqual(publicKey);
});

test('other keys, other spellings and nonsense are refused', async () => {
  const { did, publicKey: key } = await someKey();
  const { x, y } = key;
  for (const wrong of [
    'did:web:example.org',
    'did:jwk:',
    'did:jwk:e30',
    `${did}=`,
    `${did}A`,
    ` ${did}`,
    didFor({ kty: 'EC', crv: 'P-256', x, y }), // another order: the same key under another name
    didFor({ ...key, d: 'AAAA' }),
    didFor({ ...key, crv: 'P-384' }),
    didFor({ crv: 'P-256', kty: 'EC', x: 'AAAA', y }),
    didFor({ kty: 'RSA', n: x, e: 'AQAB' }),
    didFor({ kty: 'oct', k: x }),
    didFor(null),
    didFor('did'),
    `did:jwk:${'A'.repeat(100_000)}`,
  ]) {
    expect(publicKeyIn(wrong)).toBeUndefined();
  }
});

test('a fingerprint is the beginning of the thumbprint of RFC 7638', async () => {
  const { publicKey } = await someKey();
  const bytes = Buffer.from(await calculateJwkThumbprint({ ...publicKey }), 'base64url');
  const fingerprint = await fingerprintOf(publicKey);
  expect(fingerprint).toMatch(/^([\da-f]{4} ){4}[\da-f]{4}$/);
  expect(bytes.toString('hex').startsWith(fingerprint.replaceAll(' ', ''))).toBe(true);
});
