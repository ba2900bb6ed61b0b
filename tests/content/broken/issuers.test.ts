/** What an author is told of a list of issuers that would make a verifier trust the wrong key, or none. */
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { toldAfter } from './broken.ts';

const jwk = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
const { x = '', y = '' } = jwk;
const id = 'did:web:harbourlane.example';
const key = { kid: `${id}#2026`, jwk: { kty: 'EC', crv: 'P-256', x, y }, from: '2026-01-01' };
const issuer = { id, name: 'Harbour Lane', url: 'https://harbourlane.example/', keys: [key] };

const toldOf = (...issuers: object[]) =>
  toldAfter((course) =>
    course.write(
      'issuers.yaml',
      stringify(issuers, { defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' }),
    ),
  ).replaceAll(/[\w-]{43}/g, '…');
const withKey = (changes: object) => toldOf({ ...issuer, keys: [{ ...key, ...changes }] });

test('a list that is right stops nothing; nor does an empty one', () => {
  const retired = { ...key, kid: `${id}#2025`, until: '2026-02-01' };
  const lost = { ...key, kid: `${id}#old`, revoked: { on: '2026-03-01', why: 'The laptop was stolen.' } };
  const other = {
    id: 'https://learn.example/',
    name: 'Learn',
    keys: [{ ...key, kid: 'https://learn.example/#a' }],
  };
  expect(toldOf({ ...issuer, keys: [key, retired, lost] }, other)).toBe('');
  expect(toldOf()).toBe('');
});

describe('told with file, line and field', () => {
  test('a private key', () => {
    expect(withKey({ jwk: { ...key.jwk, d: x } })).toMatchInlineSnapshot(`
      "content/issuers.yaml:11  [0].keys[0].jwk.d
        “d” does not fit: it is the private half of a key, and this file is read by everybody.
        → Take it out, and let the organisation make another key: this one may have been copied."
    `);
  });
  test('a key that is none', () => {
    expect(withKey({ jwk: { ...key.jwk, y: x } })).toMatchInlineSnapshot(`
      "content/issuers.yaml:6  [0].keys[0].jwk
        These numbers are no key of the curve P-256.
        → Copy x and y again, letter by letter, from what made the key."
    `);
  });
  test('a key that was not copied whole', () => {
    expect(withKey({ jwk: { ...key.jwk, y: 'abc' } })).toMatchInlineSnapshot(`
      "content/issuers.yaml:10  [0].keys[0].jwk.y
        “y” is “abc”, which cannot be read.
        → Copy it whole, as “npm run countersign -- --new-key” printed it: 43 characters."
    `);
  });
  test('a key of another kind', () => {
    expect(withKey({ jwk: { ...key.jwk, crv: 'P-384' } })).toMatchInlineSnapshot(`
      "content/issuers.yaml:8  [0].keys[0].jwk.crv
        “crv” is “P-384”, which it cannot be.
        → Write “P-256”."
    `);
  });
  test('a key of somebody else', () => {
    expect(withKey({ kid: 'did:web:elsewhere.example#2026' })).toMatchInlineSnapshot(`
      "content/issuers.yaml:5  [0].keys[0].kid
        The key “did:web:elsewhere.example#2026” is not one of “did:web:harbourlane.example”.
        → Begin it with the issuer’s id: did:web:harbourlane.example#…"
    `);
  });
  test('a key without a name', () => {
    expect(withKey({ kid: id })).toMatchInlineSnapshot(`
      "content/issuers.yaml:5  [0].keys[0].kid
        “kid” is “did:web:harbourlane.example”, which cannot be read.
        → Write the issuer’s id, # and a name for the key: did:web:example.org#2026."
    `);
  });
  test('two keys of one name', () => {
    expect(toldOf({ ...issuer, keys: [key, key] })).toMatchInlineSnapshot(`
      "content/issuers.yaml:13  [0].keys[1].kid
        Two keys are called “did:web:harbourlane.example#2026”.
        → Give the newer one a name of its own after the #, and let the old entry stand."
    `);
  });
  test('an organisation twice', () => {
    expect(toldOf(issuer, { ...issuer, keys: [{ ...key, kid: `${id}#b` }] })).toMatchInlineSnapshot(`
      "content/issuers.yaml:12  [1].id
        Two issuers have the id “did:web:harbourlane.example”.
        → List an organisation once, with all its keys."
    `);
  });
  test('a last day before the first', () => {
    expect(withKey({ until: '2025-12-31' })).toMatchInlineSnapshot(`
      "content/issuers.yaml:12  [0].keys[0].until
        The key’s last day, 2025-12-31, is before its first, 2026-01-01.
        → Write the day on which it signed last, or “revoked:” for a key that others may have."
    `);
  });
  test('days that are none', () => {
    expect(
      withKey({ from: '2026-02-30', revoked: { on: '2026-13-01', why: 'Lost.' } }),
    ).toMatchInlineSnapshot(`
      "content/issuers.yaml:11  [0].keys[0].from
        There is no 2026-02-30 in the calendar.
        → Write year, month and day: 2026-11-21.

      content/issuers.yaml:13  [0].keys[0].revoked.on
        There is no 2026-13-01 in the calendar.
        → Write year, month and day: 2026-11-21."
    `);
  });
  test('a revocation that does not say why', () => {
    expect(withKey({ revoked: { on: '2026-03-01' } })).toMatchInlineSnapshot(`
      "content/issuers.yaml:12  [0].keys[0].revoked.why
        “why” is missing.
        → Add it. In a sentence: whoever verifies reads it."
    `);
  });
  test('an id that no program knows', () => {
    expect(toldOf({ ...issuer, id: 'Harbour Lane' })).toContain('issuers.yaml:1  [0].id');
  });
  test('an organisation without a key', () => {
    expect(toldOf({ ...issuer, keys: [] })).toMatchInlineSnapshot(`
      "content/issuers.yaml:4  [0].keys
        “keys” has 0 entries, and should have at least 1.
        → Add what is missing. Old keys stay in the list, or what they signed is no longer known."
    `);
  });
  test('an address without https', () => {
    expect(toldOf({ ...issuer, url: 'http://harbourlane.example/' })).toMatchInlineSnapshot(`
      "content/issuers.yaml:3  [0].url
        “url” is “http://harbourlane.example/”, which cannot be read.
        → Write its whole address, beginning with https://."
    `);
  });
});
