// @vitest-environment node
import { CompactSign, compactVerify, exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { toBase64url } from '../bytes/base64url.ts';
import { credentialOf } from './badge.ts';
import { type PublicKey, publicKeyIn } from './did-jwk.ts';
import type { Issuer, IssuerKey } from './issuers.ts';
import { checkJwt, limits, signJwt } from './jwt.ts';
import { everyClaim, type SomeKey, someClaims, someId, someJwt, someKey } from './some-claims.fake.ts';

let key: SomeKey;
let jwt: string;
beforeAll(async () => {
  key = await someKey();
  jwt = await someJwt(key, everyClaim);
});

const encoded = (part: unknown) => toBase64url(new TextEncoder().encode(JSON.stringify(part)));
const decoded = (part: string | undefined) =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString()) as object;
const why = async (text: string, issuers: readonly Issuer[] = []) => {
  const checked = await checkJwt(text, issuers);
  return checked.ok ? 'ok' : checked.why;
};
/** Signs whatever it is given, as somebody would who does not keep to our rules. */
const signed = async (header: object, payload: unknown, by = key) => {
  const text = `${encoded(header)}.${encoded(payload)}`;
  const ecdsa = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(ecdsa, by.privateKey, new TextEncoder().encode(text));
  return `${text}.${toBase64url(new Uint8Array(signature))}`;
};

describe('a credential as we sign it', () => {
  test('verifies with an independent library, by the key in the issuer’s did:jwk', async () => {
    const { iss } = decoded(jwt.split('.')[1]) as { iss: string };
    const { payload, protectedHeader } = await compactVerify(
      jwt,
      await importJWK({ ...publicKeyIn(iss) }, 'ES256'),
      { algorithms: ['ES256'] },
    );
    expect(protectedHeader).toEqual({ alg: 'ES256', kid: `${key.did}#0`, typ: 'JWT' });
    expect(JSON.parse(new TextDecoder().decode(payload))).toMatchObject({ iss: key.did, jti: someId });
  });
  test('its header is exactly alg, kid and typ, in that order', () => {
    expect(Buffer.from(jwt.split('.')[0] ?? '', 'base64url').toString()).toBe(
      `{"alg":"ES256","kid":"${key.did}#0","typ":"JWT"}`,
    );
  });
  test('is found as it was signed', async () => {
    const checked = await checkJwt(jwt);
    expect(checked).toMatchObject({ ok: true, did: key.did });
    expect(checked.ok && checked.payload).toEqual(decoded(jwt.split('.')[1]));
    expect(checked).not.toHaveProperty('signer');
  });
  test('one signed by the independent library is found so too', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const { didOf } = await import('./did-jwk.ts');
    const did = didOf((await exportJWK(publicKey)) as unknown as PublicKey);
    const payload = credentialOf(someClaims, { issuer: did, id: someId, at: Date.now() });
    const text = await new SignJWT(payload)
      .setProtectedHeader({ alg: 'ES256', kid: `${did}#0`, typ: 'JWT' })
      .sign(privateKey);
    expect(await why(text)).toBe('ok');
  });
});

test('one changed byte anywhere is not a credential any more, whichever byte and to whatever', async () => {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  for (let at = 0; at < jwt.length; at++) {
    const next = letters[(letters.indexOf(jwt[at] ?? '') + 1) % 64] ?? '';
    // A neighbour in the alphabet is the smallest change; the other is any byte at all.
    for (const other of [next, String.fromCharCode((jwt.charCodeAt(at) ^ (1 << (at % 8))) & 255)]) {
      if (other === jwt[at]) continue;
      const checked = await checkJwt(jwt.slice(0, at) + other + jwt.slice(at + 1));
      expect(checked.ok, `byte ${at}: ${jwt[at]} → ${other}`).toBe(false);
    }
  }
}, 60_000);

test('nor with a byte more or less', async () => {
  for (const text of [
    `${jwt}A`,
    jwt.slice(0, -1),
    jwt.slice(1),
    `${jwt}.`,
    `${jwt} `,
    `${jwt}=`,
    '',
    '..',
    '.',
  ]) {
    expect(await why(text), text.slice(-5)).not.toBe('ok');
  }
});

describe('a header that is not ours', () => {
  const payload = () => credentialOf(someClaims, { issuer: key.did, id: someId, at: Date.now() });
  const kid = () => `${key.did}#0`;

  test('one that brings its own key, which a naive reader would trust', async () => {
    const forger = await someKey();
    const header = { alg: 'ES256', kid: kid(), typ: 'JWT', jwk: forger.publicKey };
    expect(await why(await signed(header, payload(), forger))).toBe('algorithm');
    // The same with another library, and without the kid.
    const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
    const text = await new CompactSign(new TextEncoder().encode(JSON.stringify(payload())))
      .setProtectedHeader({ alg: 'ES256', jwk: await exportJWK(publicKey), typ: 'JWT' })
      .sign(privateKey);
    expect(await why(text)).toBe('algorithm');
  });
  test('no algorithm, a shared secret, RSA', async () => {
    for (const alg of ['none', 'None', 'HS256', 'ES384', 'ES256K', 'EdDSA', '', null, ['ES256']]) {
      expect(await why(await signed({ alg, kid: kid(), typ: 'JWT' }, payload())), String(alg)).toBe(
        'algorithm',
      );
    }
    expect(await why(`${encoded({ alg: 'none', kid: kid(), typ: 'JWT' })}.${encoded(payload())}.`)).toBe(
      'algorithm',
    );
    // The public key as the secret of an HMAC: the oldest trick.
    const secret = new TextEncoder().encode(JSON.stringify(key.publicKey));
    const hmac = await new SignJWT(payload())
      .setProtectedHeader({ alg: 'HS256', kid: kid(), typ: 'JWT' })
      .sign(secret);
    expect(await why(hmac)).toBe('algorithm');
    const rsa = await generateKeyPair('RS256');
    const text = await new SignJWT(payload())
      .setProtectedHeader({ alg: 'RS256', kid: kid(), typ: 'JWT' })
      .sign(rsa.privateKey);
    expect(await why(text)).toBe('algorithm');
  });
  test('more fields, or fewer, or another type', async () => {
    const header = { alg: 'ES256', kid: kid(), typ: 'JWT' };
    for (const other of [
      { ...header, crit: ['b64'], b64: false },
      { ...header, jku: 'https://a.example/keys' },
      { ...header, x5c: [] },
      { ...header, typ: 'JOSE' },
      { alg: 'ES256', kid: kid() },
      { alg: 'ES256', typ: 'JWT' },
      { ...header, kid: 7 },
    ]) {
      expect(await why(await signed(other, payload()))).toBe('algorithm');
    }
  });
});

describe('a key that is not the issuer’s', () => {
  test('another learner’s key does not sign in this one’s name', async () => {
    const other = await someKey();
    const payload = credentialOf(someClaims, { issuer: key.did, id: someId, at: Date.now() });
    expect(await why(await signJwt(payload, `${other.did}#0`, other.privateKey))).toBe('key');
    expect(await why(await signJwt(payload, `${key.did}#0`, other.privateKey))).toBe('changed');
    expect(await why(await signJwt(payload, `${key.did}#1`, key.privateKey))).toBe('key');
    expect(await why(await signJwt(payload, key.did, key.privateKey))).toBe('key');
  });
  test('nor in a university’s, which this site does not list', async () => {
    const payload = credentialOf(someClaims, { issuer: 'https://university.example', id: someId, at: 0 });
    for (const kid of [`${key.did}#0`, 'https://university.example#0']) {
      expect(await checkJwt(await signJwt(payload, kid, key.privateKey))).toEqual({
        ok: false,
        why: 'unknown-issuer',
        says: 'https://university.example',
      });
    }
  });
  test('numbers that are no point of the curve', async () => {
    const { didOf } = await import('./did-jwk.ts');
    const did = didOf({ ...key.publicKey, y: key.publicKey.x });
    const payload = credentialOf(someClaims, { issuer: did, id: someId, at: 0 });
    expect(await why(await signJwt(payload, `${did}#0`, key.privateKey))).toBe('changed');
  });
});

describe('an organisation that this site lists', () => {
  const id = 'did:web:harbour.example';
  const at = Date.UTC(2026, 10, 22);
  const list = (own: Partial<IssuerKey> = {}): Issuer[] => [
    {
      id,
      name: 'Harbour Lane',
      keys: [{ kid: `${id}#2026`, jwk: key.publicKey, from: '2026-11-01', ...own }],
    },
  ];
  const countersigned = () => ({
    name: 'Whoever it says',
    learner: 'did:jwk:eyJ9',
    attestation: { by: 'Amina', method: 'interview', on: '2026-11-22' } as const,
  });
  const credential = (kid = `${id}#2026`, by = key, day = at) =>
    signJwt(
      credentialOf(someClaims, { issuer: id, id: someId, at: day, countersigned: countersigned() }),
      kid,
      by.privateKey,
    );

  test('is known by the name on the list, not by the one in the credential', async () => {
    const checked = await checkJwt(await credential(), list());
    expect(checked.ok && checked.signer).toMatchObject({ issuer: { name: 'Harbour Lane' } });
    expect(checked.ok && checked.signer).not.toHaveProperty('not');
  });
  test('not with another key, nor with a key that the list does not name', async () => {
    const other = await someKey();
    expect(await why(await credential(`${id}#2026`, other), list())).toBe('changed');
    expect(await why(await credential(`${id}#2027`), list())).toBe('key');
    expect(await why(await credential(`${other.did}#0`, other), list())).toBe('key');
    expect(await why(await credential())).toBe('unknown-issuer');
  });
  test.each([
    ['before its first day', { from: '2026-11-23' }, 'early'],
    ['after its last day', { until: '2026-11-21' }, 'late'],
    ['revoked', { revoked: { on: '2027-01-01', why: 'lost' } }, 'revoked'],
    ['on its first and last day', { from: '2026-11-22', until: '2026-11-22' }, undefined],
  ])('%s', async (_, own, not) => {
    const checked = await checkJwt(await credential(), list(own));
    expect(checked.ok && checked.signer?.not).toBe(not);
  });
});

describe('what is looked at before anything is parsed', () => {
  test('size', async () => {
    expect(await why('A'.repeat(limits.characters + 1))).toBe('too-large');
    expect(await why(`${jwt}${'A'.repeat(limits.characters)}`)).toBe('too-large');
  });
  test('depth', async () => {
    const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
    const [head, , mark] = jwt.split('.');
    const body = toBase64url(new TextEncoder().encode(`{"a":${deep.slice(0, 30_000)}`));
    expect(await why(`${head}.${body}.${mark}`)).toBe('too-large');
    // Brackets in a text are no depth.
    const payload = credentialOf(
      { ...someClaims, words: '[{"'.repeat(200) },
      { issuer: key.did, id: someId, at: 0 },
    );
    expect(await why(await signJwt(payload, `${key.did}#0`, key.privateKey))).toBe('ok');
  });
  test('nonsense of all kinds', async () => {
    for (const text of ['a.b.c', 'hello', '{}', 'e30.e30.%', '....', '\u0000', '💥.💥.💥', encoded([])]) {
      expect(await why(text)).toBe('not-jwt');
    }
  });
});

test('what stands outside the credential must be what stands in it', async () => {
  const payload = credentialOf(someClaims, { issuer: key.did, id: someId, at: Date.now() });
  for (const other of [
    { sub: 'did:jwk:other' },
    { jti: 'urn:uuid:other' },
    { nbf: 1 },
    { validFrom: '2020-01-01T00:00:00Z' },
    { validFrom: 7 },
    { issuer: key.did },
    { issuer: { id: 'https://university.example', type: ['Profile'] } },
    { credentialSubject: null },
    { nbf: 'soon' },
    { nbf: 1e15 },
    { iss: 7 },
  ]) {
    const text = await signJwt({ ...payload, ...other }, `${key.did}#0`, key.privateKey);
    expect(await why(text), JSON.stringify(other)).toBe('not-ours');
  }
});
