import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attestationIn, claimsIn, credentialOf } from './badge.ts';
import { longest, methods } from './claims.ts';
import type { Payload } from './jwt.ts';
import { anyClaims, everyClaim, someClaims, someId } from './some-claims.fake.ts';

const did = 'did:jwk:eyJ9';
const signing = { issuer: did, id: someId, at: Date.UTC(2026, 10, 22, 9, 30, 15, 500) };
const attestation = { by: 'Amina Yusuf', method: 'interview', on: '2026-11-23' } as const;
const countersigned = { name: 'Harbour Lane', url: 'https://harbour.example/', learner: did, attestation };

/**
 * What must be there, class by class: transcribed from “Open Badges Specification 3.0”, data models (every property
 * with multiplicity 1 or 1..*), https://www.imsglobal.org/spec/ob/v3p0/#data-models, and, for what the JWT adds,
 * “JWT Payload Format”, https://www.imsglobal.org/spec/ob/v3p0/#jwt-proof.
 */
const required = {
  AchievementCredential: ['@context', 'id', 'type', 'name', 'credentialSubject', 'issuer', 'validFrom'],
  Profile: ['id', 'type'],
  // “Either id or at least one identifier MUST be supplied”: ours has both.
  AchievementSubject: ['type', 'achievement', 'id', 'identifier'],
  IdentityObject: ['type', 'hashed', 'identityHash', 'identityType'],
  Achievement: ['id', 'type', 'criteria', 'description', 'name'],
  Evidence: ['type'],
  JWT: ['iss', 'jti', 'nbf', 'sub'],
} as const;

/** Everything that the same pages name besides, for the classes that we use. */
const allowed = {
  AchievementCredential: ['description', 'evidence'],
  Profile: ['name', 'url'],
  AchievementSubject: ['activityEndDate'],
  IdentityObject: [],
  Achievement: ['achievementType', 'version', 'inLanguage', 'creator', 'tag'],
  Evidence: ['id', 'genre', 'name', 'description'],
} as const;

test('nothing is said to have ended after it was signed, and the day stays the day wherever it was', () => {
  const end = (on: string, at: number) => {
    const payload = credentialOf({ ...someClaims, on }, { ...signing, at }) as Payload;
    const { activityEndDate } = payload['credentialSubject'] as { activityEndDate: string };
    expect(claimsIn(payload)?.on).toBe(on);
    return activityEndDate;
  };
  const morning = Date.UTC(2026, 10, 22, 9);
  expect(end('2026-11-21', morning)).toBe('2026-11-21T12:00:00Z');
  expect(end('2026-11-22', morning)).toBe('2026-11-22T00:00:00Z');
  // A morning in Auckland.
  expect(Date.parse(end('2026-11-22', Date.UTC(2026, 10, 21, 20)))).toBeLessThanOrEqual(
    Date.UTC(2026, 10, 21, 20),
  );
  const payload = credentialOf({ ...someClaims, on: '2026-02-31' }, signing) as Payload;
  expect(claimsIn(payload)).toBeUndefined();
});

const object = (value: unknown) => value as Record<string, unknown>;
const objects = (value: unknown) => value as Record<string, unknown>[];

describe.each([
  ['by the learner', credentialOf(everyClaim, signing)],
  [
    'by an organisation',
    credentialOf(everyClaim, { ...signing, issuer: 'did:web:a.example', countersigned }),
  ],
  ['with nothing ticked', credentialOf({ ...someClaims, parts: [], outcomes: [], own: [] }, signing)],
])('a credential signed %s', (_, payload) => {
  const subject = object(payload['credentialSubject']);
  const achievement = object(subject['achievement']);

  test('has the required fields of every class, and no field that the data model does not have', () => {
    const { iss: _i, sub: _s, jti: _j, nbf: _n, ...credential } = payload;
    const found: [keyof typeof allowed, Record<string, unknown>][] = [
      ['AchievementCredential', credential],
      ['Profile', object(payload['issuer'])],
      ['Profile', object(achievement['creator'])],
      ['AchievementSubject', subject],
      ...objects(subject['identifier']).map(
        (one) => ['IdentityObject', one] as ['IdentityObject', typeof one],
      ),
      ['Achievement', achievement],
      ...objects(payload['evidence']).map((one) => ['Evidence', one] as ['Evidence', typeof one]),
    ];
    for (const [name, fields] of found) {
      for (const field of required[name]) expect(fields[field], `${name}.${field}`).toBeDefined();
      const known: readonly string[] = [...required[name], ...allowed[name]];
      expect(
        Object.keys(fields).filter((field) => !known.includes(field)),
        name,
      ).toEqual([]);
      expect(Object.values(fields)).not.toContain(undefined);
    }
    for (const claim of required.JWT) expect(payload[claim]).toBeDefined();
  });

  test('types and contexts are those of the standard, in their order', () => {
    expect(payload['@context']).toEqual([
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ]);
    expect(payload['type']).toEqual(['VerifiableCredential', 'OpenBadgeCredential']);
    expect(subject['type']).toContain('AchievementSubject');
    expect(achievement['type']).toContain('Achievement');
    expect(object(payload['issuer'])['type']).toContain('Profile');
    for (const one of objects(payload['evidence'])) expect(one['type']).toContain('Evidence');
    for (const one of objects(subject['identifier'])) expect(one['type']).toBe('IdentityObject');
  });

  test('what the JWT says outside of it is what it says inside', () => {
    expect(payload['iss']).toBe(object(payload['issuer'])['id']);
    expect(payload['sub']).toBe(subject['id']);
    expect(payload['jti']).toBe(payload['id']);
    expect(payload['validFrom']).toBe('2026-11-22T09:30:15Z');
    expect(Date.parse(payload['validFrom'] as string)).toBe((payload['nbf'] as number) * 1000);
  });

  test('ids are URIs, days are days with a time zone', () => {
    const ids = [payload['id'], achievement['id'], object(achievement['creator'])['id'], subject['id']];
    for (const id of ids) expect(id).toMatch(/^[a-z]+:\S+$/);
    expect(subject['activityEndDate']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  });
});

describe('what it says of itself', () => {
  test('the learner’s own begins “Self-declared”, and says that nobody checked', () => {
    const { name, description } = credentialOf(someClaims, signing);
    expect(name).toMatch(/^Self-declared: /);
    expect(description).toMatch(/Nobody checked identity or work\. Not credit or a qualification\./);
    expect(description).toMatch(/Signed with a key in the learner’s browser\./);
  });
  test('an organisation’s names the organisation, and does not say “Self-declared”', () => {
    const payload = credentialOf(someClaims, { ...signing, issuer: 'did:web:a.example', countersigned });
    expect(JSON.stringify(payload)).not.toMatch(/self-declared|nobody checked/i);
    expect(object(payload['issuer'])).toEqual({
      id: 'did:web:a.example',
      type: ['Profile'],
      name: 'Harbour Lane',
      url: 'https://harbour.example/',
    });
    expect(payload['sub']).toBe(did);
    expect(attestationIn(payload)).toEqual(attestation);
    expect(claimsIn(payload)).toEqual(someClaims);
  });
  test.each(methods)('a check by %s is read back', (method) => {
    const payload = credentialOf(someClaims, {
      ...signing,
      countersigned: { ...countersigned, attestation: { ...attestation, method } },
    });
    expect(attestationIn(payload)?.method).toBe(method);
  });
  test('the file that was read is named by its hash, and by nothing else', () => {
    const file = 'A'.repeat(43);
    const of = (file: string) =>
      credentialOf(someClaims, {
        ...signing,
        countersigned: { ...countersigned, attestation: { ...attestation, file } },
      });
    expect(attestationIn(of(file))).toEqual({ ...attestation, file });
    expect(claimsIn(of(file))).toEqual(someClaims);
    for (const none of ['', 'short', `${file}A`]) expect(attestationIn(of(none))).toBeUndefined();
  });
  test('the learner’s own holds no attestation', () => {
    expect(attestationIn(credentialOf(everyClaim, signing))).toBeUndefined();
  });
});

describe('claims come back as they went in', () => {
  test('whatever they are', () => {
    fc.assert(
      fc.property(anyClaims, (claims) => {
        const payload = JSON.parse(JSON.stringify(credentialOf(claims, signing))) as Payload;
        expect(claimsIn(payload)).toEqual(claims);
      }),
    );
  });
  test('and what was not ticked is nowhere in the credential', () => {
    const bare = { ...someClaims, parts: [], outcomes: [], own: [] };
    const { minutes: _, ...rest } = bare;
    const written = JSON.stringify(credentialOf(rest, signing));
    for (const { genre } of objects(credentialOf(rest, signing)['evidence']))
      expect(['record', 'lessons', 'check']).toContain(genre);
    for (const not of ['Why, and why not', 'Drafting', 'Draft an', '165', 'tag', 'Tomasz', 'marks'])
      expect(written).not.toContain(not);
  });
});

describe('what is none of ours is refused, not mended', () => {
  const good = credentialOf(everyClaim, signing);
  const subject = (payload: Payload) => object(payload['credentialSubject']);
  const identity = (payload: Payload) => object(objects(subject(payload)['identifier'])[0]);
  const evidence = (payload: Payload) => objects(payload['evidence']);
  const wrong: [string, (payload: Record<string, unknown>) => void][] = [
    ['another type', (p) => Object.assign(p, { type: ['VerifiableCredential', 'UniversityDegree'] })],
    ['no types', (p) => delete p['type']],
    ['no subject', (p) => delete p['credentialSubject']],
    ['a subject that is a list', (p) => Object.assign(p, { credentialSubject: [subject(p)] })],
    ['no evidence', (p) => Object.assign(p, { evidence: [] })],
    ['evidence that is none', (p) => Object.assign(p, { evidence: 'much' })],
    ['endless evidence', (p) => Object.assign(p, { evidence: Array(longest.list + 1).fill(evidence(p)[0]) })],
    [
      'an achievement of elsewhere',
      (p) => Object.assign(object(subject(p)['achievement']), { id: 'https://a.example/b' }),
    ],
    ['no name', (p) => Object.assign(subject(p), { identifier: [] })],
    ['an endless name', (p) => Object.assign(identity(p), { identityHash: 'a'.repeat(longest.line + 1) })],
    ['a name with a line break', (p) => Object.assign(identity(p), { identityHash: 'A\nB' })],
    ['a name that is a number', (p) => Object.assign(identity(p), { identityHash: 7 })],
    [
      'a day that there is not',
      (p) => Object.assign(subject(p), { activityEndDate: '2026-13-45T12:00:00Z' }),
    ],
    [
      'minutes that are words',
      (p) =>
        Object.assign(object(evidence(p).find(({ genre }) => genre === 'time')), { description: 'ages' }),
    ],
    ['a digest that is none', (p) => Object.assign(object(evidence(p)[0]), { id: 'ni:///sha-256;abc' })],
  ];
  test.each(wrong)('%s', (_, spoil) => {
    const payload = JSON.parse(JSON.stringify(good)) as Record<string, unknown>;
    expect(claimsIn(payload)).toBeDefined();
    spoil(payload);
    expect(claimsIn(payload)).toBeUndefined();
  });
  test('anything at all is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        claimsIn(anything as Payload);
        attestationIn(anything as Payload);
      }),
    );
  });
});
