// @vitest-environment node
import { beforeAll, describe, expect, test } from 'vitest';
import { attach } from '../credential/attach.ts';
import { credentialOf } from '../credential/badge.ts';
import type { Claims } from '../credential/claims.ts';
import { sealedHash, sealFile } from '../credential/file-seal.ts';
import type { Issuer, IssuerKey } from '../credential/issuers.ts';
import { signJwt } from '../credential/jwt.ts';
import { type SomeKey, someClaims, someId, someJwt, someKey } from '../credential/some-claims.fake.ts';
import { judge } from './judge.ts';
import { readFile } from './read.ts';
import { somePdf, someSealedPdf } from './some-pdf.fake.ts';

const id = 'did:web:harbour.example';
const kid = `${id}#2026`;
const at = Date.UTC(2026, 10, 23, 12);
const attestation = { by: 'Amina Yusuf', method: 'interview', on: '2026-11-23' } as const;
let learner: SomeKey;
let organisation: SomeKey;
let own: string;

beforeAll(async () => {
  [learner, organisation] = [await someKey(), await someKey()];
  own = await someJwt(learner);
});

const listed = (changes: Partial<IssuerKey> = {}): Issuer[] => [
  { id, name: 'Harbour Lane', keys: [{ kid, jwk: organisation.publicKey, from: '2026-01-01', ...changes }] },
];

/** A countersignature, of whom and by whom one likes. */
function countersigned(
  claims: Claims = someClaims,
  {
    issuer = id,
    key = organisation,
    header = kid,
    of = learner.did,
    attested = true,
    file = undefined as string | undefined,
  } = {},
): Promise<string> {
  const payload = credentialOf(claims, {
    issuer,
    id: someId,
    at,
    countersigned: {
      name: 'Harbour Lane',
      learner: of,
      attestation: { ...attestation, ...(file && { file }) },
    },
  });
  if (!attested) {
    const evidence = payload['evidence'] as { genre: string }[];
    payload['evidence'] = evidence.filter(({ genre }) => genre !== 'attestation');
  }
  return signJwt(payload, header, key.privateKey);
}

/** The same text with one letter of its middle part another. */
function altered(jwt: string): string {
  const at = jwt.indexOf('.') + 200;
  return jwt.slice(0, at) + (jwt[at] === 'A' ? 'B' : 'A') + jwt.slice(at + 1);
}

describe('records', () => {
  test('a learner’s own is what it claims, and nobody vouches for it', async () => {
    const { statements, refused, file } = await judge([own], listed());
    expect(refused).toEqual([]);
    expect(file).toBeUndefined();
    expect(statements).toMatchObject([{ claims: someClaims, vouched: [], doubts: [] }]);
    expect(statements[0]?.own?.at).toBe(Date.UTC(2026, 10, 22, 9, 30, 15) / 1000);
  });

  test('one altered byte, and none of its claims come out', async () => {
    const found = await judge([altered(own)], listed());
    expect(found.statements).toEqual([]);
    expect(found.refused).toMatchObject([{ why: expect.stringMatching(/^(changed|not-jwt)$/) }]);
    expect(JSON.stringify(found)).not.toContain(someClaims.name);
  });

  test('a listed organisation vouches for the very same record', async () => {
    const { statements } = await judge([own, await countersigned()], listed());
    expect(statements).toHaveLength(1);
    expect(statements[0]?.own).toBeDefined();
    expect(statements[0]?.vouched).toMatchObject([
      { attestation, signer: { issuer: { name: 'Harbour Lane' } } },
    ]);
  });

  test('it need not sign the learner’s own words, nor where the course lies', async () => {
    const { words: _, course: said, ...rest } = someClaims;
    const { url: __, ...course } = said;
    const { statements } = await judge([own, await countersigned({ ...rest, course })], listed());
    expect(statements).toMatchObject([{ claims: someClaims, vouched: [{ attestation }] }]);
  });

  test('its credential can be looked at alone, too', async () => {
    const { statements } = await judge([await countersigned()], listed());
    expect(statements).toMatchObject([{ claims: someClaims, vouched: [{ attestation }], doubts: [] }]);
    expect(statements[0]?.own).toBeUndefined();
  });

  test.each([
    ['another learner', () => countersigned(someClaims, { of: organisation.did })],
    ['another name', () => countersigned({ ...someClaims, name: 'Sana Iqbal' })],
    ['another record', () => countersigned({ ...someClaims, digest: 'A'.repeat(43) })],
    [
      'another version',
      () => countersigned({ ...someClaims, course: { ...someClaims.course, version: '9.9.9' } }),
    ],
    // A modest statement was countersigned, and the learner shows a better one.
    ['a shorter time', () => countersigned({ ...someClaims, minutes: 5 })],
    ['less work', () => countersigned({ ...someClaims, own: [] })],
    ['a lesser result', () => countersigned({ ...someClaims, marks: { credit: 1, of: 16 } })],
  ])('what it signed of %s vouches for nothing here', async (_, make) => {
    const { statements } = await judge([own, await make()], listed());
    expect(statements).toHaveLength(2);
    expect(statements[0]).toMatchObject({ claims: someClaims, vouched: [] });
  });

  test.each([
    ['revoked', { revoked: { on: '2026-11-30', why: 'The laptop was stolen.' } }],
    ['early', { from: '2026-12-01' }],
    ['late', { until: '2026-11-01' }],
  ] as const)('a key that is %s vouches for nothing', async (why, changes) => {
    const { statements } = await judge([own, await countersigned()], listed(changes));
    expect(statements).toMatchObject([{ vouched: [], doubts: [{ why }] }]);
  });

  test.each([{ exp: at / 1000 + 60 }, { validUntil: '2026-11-23T13:00:00Z' }, { validUntil: 'never' }])(
    'nor a signature that has ended by its own word: %j',
    async (end) => {
      const payload = credentialOf(someClaims, {
        issuer: id,
        id: someId,
        at,
        countersigned: { name: 'Harbour Lane', learner: learner.did, attestation },
      });
      const ended = await signJwt({ ...payload, ...end }, kid, organisation.privateKey);
      const { statements } = await judge([own, ended], listed(), undefined, at + 7_200_000);
      expect(statements).toMatchObject([{ vouched: [], doubts: [{ why: 'expired' }] }]);
    },
  );
  test('nor does a listed organisation that does not say what it checked', async () => {
    const { statements } = await judge([await countersigned(someClaims, { attested: false })], listed());
    expect(statements).toMatchObject([{ vouched: [], doubts: [{ why: 'no-attestation' }] }]);
  });

  test('nor an organisation that the site does not list, by whatever kind of key', async () => {
    const stranger = await someKey();
    const byJwk = await countersigned(someClaims, {
      issuer: stranger.did,
      key: stranger,
      header: `${stranger.did}#0`,
    });
    const one = await judge([own, byJwk], listed());
    expect(one.statements).toMatchObject([
      { vouched: [], doubts: [{ why: 'unlisted', says: 'Harbour Lane' }] },
    ]);
    const two = await judge([own, await countersigned()], []);
    expect(two.statements).toMatchObject([{ vouched: [], doubts: [] }]);
    expect(two.refused).toMatchObject([{ why: 'unknown-issuer', says: id }]);
    const forged = await countersigned(someClaims, { key: stranger });
    expect((await judge([forged], listed())).refused).toMatchObject([{ why: 'changed' }]);
  });

  test('a learner who attests to themselves is self-declared', async () => {
    const alone = await countersigned(someClaims, {
      issuer: learner.did,
      key: learner,
      header: `${learner.did}#0`,
    });
    expect((await judge([alone], listed())).statements).toMatchObject([{ vouched: [], own: {} }]);
  });

  test('a badge of others is named, not shown', async () => {
    const { credentialSubject: _, ...payload } = credentialOf(someClaims, {
      issuer: learner.did,
      id: someId,
      at,
    });
    const other = { ...payload, name: 'Forklift', credentialSubject: { id: learner.did, type: ['Profile'] } };
    const { statements, refused } = await judge(
      [await signJwt(other, `${learner.did}#0`, learner.privateKey)],
      [],
    );
    expect(statements).toEqual([]);
    expect(refused).toEqual([{ why: 'other-badge', title: 'Forklift', says: someClaims.name }]);
  });
});

describe('the file around them', () => {
  const of = async (bytes: Uint8Array, issuers = listed()) => {
    const came = readFile(bytes);
    if (came.is === 'nothing') throw new Error(came.why);
    return judge(came.records, issuers, { bytes, attach });
  };

  test('is whole as it was made', async () => {
    expect(await of(await someSealedPdf('Statement of Lucja', own, learner))).toMatchObject({
      file: 'whole',
    });
  });
  test('is whole with a countersignature added', async () => {
    const sealed = await someSealedPdf('Statement of Lucja', own, learner);
    const file = await sealedHash(sealed, sealed.length);
    const found = await of(await attach(sealed, await countersigned(someClaims, { file })));
    expect(found).toMatchObject({ file: 'whole', statements: [{ vouched: [{ attestation }] }] });
  });
  test('is another than was vouched for with a page that the learner swapped, and sealed', async () => {
    const read = await someSealedPdf('Statement of Lucja', own, learner);
    const vouched = await countersigned(someClaims, { file: await sealedHash(read, read.length) });
    const swapped = await someSealedPdf('Doctor Lucja', own, learner);
    expect(await of(swapped)).toMatchObject({ file: 'whole', statements: [{ vouched: [] }] });
    const expected = { file: 'changed', statements: [{ vouched: [{ attestation }] }] };
    expect(await of(await attach(swapped, vouched))).toMatchObject(expected);
    // Sealed with it inside, all in one.
    const twice = await sealFile(await attach(swapped, vouched), learner.privateKey);
    expect(await of(twice)).toMatchObject(expected);
    // Nor does the very same page, sealed again: no two seals are the same.
    const again = await someSealedPdf('Statement of Lucja', own, learner);
    expect(await of(await attach(again, vouched))).toMatchObject(expected);
  });
  test('was vouched for by nobody who signed the credential alone', async () => {
    const sealed = await someSealedPdf('Doctor Lucja', own, learner);
    const found = await of(await attach(sealed, await countersigned()));
    expect(found).toMatchObject({ file: 'changed', statements: [{ vouched: [{ attestation }] }] });
  });
  test('is whole, and no more trusted, with one of a stranger added', async () => {
    const sealed = await someSealedPdf('Statement of Lucja', own, learner);
    const found = await of(await attach(sealed, await countersigned()), []);
    expect(found).toMatchObject({ file: 'whole', statements: [{ vouched: [] }] });
  });
  test('with one letter of its page another is changed, and the signed claims come out', async () => {
    const sealed = await someSealedPdf('Statement of Lucja', own, learner);
    const at = Buffer.from(sealed).indexOf('Lucja');
    const spoilt = sealed.slice();
    spoilt[at] = 'M'.charCodeAt(0);
    expect(await of(spoilt)).toMatchObject({ file: 'changed', statements: [{ claims: someClaims }] });
  });
  test('with something else added behind its seal is changed', async () => {
    const sealed = await someSealedPdf('Statement of Lucja', own, learner);
    const added = Uint8Array.from([...sealed, ...Buffer.from('4 0 obj\n<< >>\nendobj\n%%EOF\n')]);
    expect(await of(added)).toMatchObject({ file: 'changed' });
    const both = await attach(added, await countersigned());
    expect(await of(both)).toMatchObject({ file: 'changed', statements: [{ vouched: [{ attestation }] }] });
  });
  test('with nothing but an organisation’s credential in it has no seal that could be checked', async () => {
    const alone = somePdf('Doctor Lucja', await countersigned());
    expect(await of(alone)).toMatchObject({ file: 'unsealed', statements: [{ vouched: [{ attestation }] }] });
  });
  test('without a seal, or with that of another key, is told', async () => {
    expect(await of(somePdf('Statement of Lucja', own))).toMatchObject({ file: 'unsealed' });
    // Cut behind the credential, within the seal or before it, the file is not complete.
    const whole = await someSealedPdf('Statement of Lucja', own, learner);
    for (const short of [2, 40, 87, 100, 104, 112]) {
      expect([short, (await of(whole.slice(0, -short))).file]).toEqual([short, 'cut']);
    }
    const other = await someSealedPdf('Statement of Lucja', own, await someKey());
    expect(await of(other)).toMatchObject({ file: 'changed' });
  });
});
