/** For tests: claims as our course makes them, a key, and a credential signed with it. */
import fc from 'fast-check';
import { toBase64url } from '../bytes/base64url.ts';
import { credentialOf, type Signing } from './badge.ts';
import type { Claims } from './claims.ts';
import { didOf, type PublicKey, publicHalf } from './did-jwk.ts';
import { curve } from './es256.ts';
import { signJwt } from './jwt.ts';

export const someClaims: Claims = {
  name: 'Łucja Nguyễn-Hughes',
  course: {
    id: 'partnerships',
    title: 'Partnerships and networks in work with young people',
    version: '0.2.0',
    description: 'What partnership is, when it is worth it, how to build one and how to make it last.',
    criteria: 'Every published lesson opened, and every activity that counts tried.',
    language: 'en-GB',
    authors: ['The authors', 'A second author'],
  },
  on: '2026-11-21',
  minutes: 165,
  lessons: ['first-guess', 'words', 'finish'],
  parts: [
    { title: 'What partnership is', lessons: 6 },
    { title: 'Why, and why not', lessons: 4 },
  ],
  outcomes: ['Terms, forms and structures', 'Drafting a workable agreement'],
  check: true,
  own: ['Draft an agreement'],
  digest: toBase64url(new Uint8Array(32).fill(7)),
};

/** All that a learner can tick. */
export const everyClaim: Claims = {
  ...someClaims,
  course: { ...someClaims.course, url: 'https://learn.example/partnerships/statement/' },
  activities: ['A guess', 'Four levels, sorted'],
  marks: { credit: 14.5, of: 16 },
  words: 'I rang “Tomasz” first.\nThat is what I would do again.',
};

export interface SomeKey {
  readonly did: string;
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
}

export async function someKey(): Promise<SomeKey> {
  const pair = await crypto.subtle.generateKey(curve, false, ['sign', 'verify']);
  const publicKey = publicHalf(await crypto.subtle.exportKey('jwk', pair.publicKey)) as PublicKey;
  return { did: didOf(publicKey), publicKey, privateKey: pair.privateKey };
}

export const someId = 'urn:uuid:7b8b0b0e-5c43-4f36-9a51-0d3f6e1f2a10';

/** A credential as the learner's browser signs it. */
export function someJwt(
  key: SomeKey,
  claims: Claims = someClaims,
  signing: Partial<Signing> = {},
): Promise<string> {
  const at = Date.UTC(2026, 10, 22, 9, 30, 15);
  const payload = credentialOf(claims, { issuer: key.did, id: someId, at, ...signing });
  return signJwt(payload, `${key.did}#0`, key.privateKey);
}

const line = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Surrogate}]/u.test(text));
const word = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
const lines = fc.array(line, { maxLength: 6 });
/** Names and texts in any script, lists of any length, everything optional there or not. */
export const anyClaims: fc.Arbitrary<Claims> = fc.record(
  {
    name: line,
    course: fc.record({
      id: word,
      title: line,
      version: fc.stringMatching(/^\d{1,2}\.\d{1,2}\.\d{1,2}$/),
      description: line,
      criteria: line,
      language: fc.constantFrom('en-GB', 'cy', 'ar'),
      authors: fc.array(
        line.filter((text) => !text.includes(';')),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    on: fc
      .date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true })
      .map((day) => day.toISOString().slice(0, 10)),
    minutes: fc.nat(),
    lessons: fc.array(word, { maxLength: 20 }),
    parts: fc.array(fc.record({ title: line, lessons: fc.nat(99) }), { maxLength: 6 }),
    outcomes: lines,
    check: fc.boolean(),
    own: lines,
    activities: fc.array(line, { minLength: 1, maxLength: 40 }),
    marks: fc.record({ credit: fc.integer({ min: 0, max: 400 }).map((n) => n / 4), of: fc.nat(400) }),
    words: line,
    digest: fc.uint8Array({ minLength: 32, maxLength: 32 }).map(toBase64url),
  },
  { requiredKeys: ['name', 'course', 'on', 'lessons', 'parts', 'outcomes', 'check', 'own', 'digest'] },
) as fc.Arbitrary<Claims>;
