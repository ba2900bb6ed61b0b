/**
 * What records prove: which are as they were signed, who signed them, and which of them go together. Everything that is
 * shown as claimed comes from here; nothing of a record that was not proven does.
 */
import { attestationIn, claimsIn } from '../credential/badge.ts';
import type { Attestation, Claims } from '../credential/claims.ts';
import { publicKeyIn } from '../credential/did-jwk.ts';
import { asSealed, checkSeal, sealedHash } from '../credential/file-seal.ts';
import type { Issuer, Signer } from '../credential/issuers.ts';
import { type Checked, checkJwt, type Refusal } from '../credential/jwt.ts';
import { isOver, type Limits, limitsIn } from '../credential/limits.ts';
import { isCut } from './pdf.ts';

/** An organisation that this site lists, and what it says that it did. */
export interface Vouched {
  readonly signer: Signer;
  readonly attestation: Attestation;
  readonly fingerprint: string;
  /** Seconds since 1970, as the organisation dated it. */
  readonly at: number;
  readonly limits: Limits;
}

/** A signature that is there and does not count. */
export interface Doubt {
  readonly why: NonNullable<Signer['not']> | 'unlisted' | 'no-attestation' | 'expired';
  /** The organisation, where it is listed. */
  readonly signer?: Signer;
  /** Who it says that it is, unproven. */
  readonly says?: string;
}

/** Claims that are as they were signed. */
export interface Statement {
  readonly claims: Claims;
  /** Who is claimed about: a did:jwk. */
  readonly learner: string;
  /** By the learner's own key; none where the learner's own record is not there. */
  readonly own?: {
    readonly fingerprint: string;
    readonly at: number;
    readonly jwt: string;
    readonly limits: Limits;
  };
  readonly vouched: readonly Vouched[];
  readonly doubts: readonly Doubt[];
}

/** A record whose claims are not shown. */
export interface Refused {
  readonly why: Refusal | 'other-badge';
  /** Who it says that its issuer is: unproven. */
  readonly says?: string;
  /** What a sound badge of others calls itself. */
  readonly title?: string;
}

/**
 * The file around the records: as it was made, changed since (or another than the one that an organisation vouched for),
 * without a seal, or without its end.
 */
export type FileState = 'whole' | 'changed' | 'unsealed' | 'cut';

export interface Judged {
  readonly statements: readonly Statement[];
  readonly refused: readonly Refused[];
  /** Only for a PDF with a statement in it. */
  readonly file?: FileState;
}

type Attach = Parameters<typeof asSealed>[3];

/**
 * Judges the records of a file or a link. Rejects only where there is no WebCrypto.
 * @param issuers The organisations that this site lists.
 * @param pdf What they were found in, and how a countersignature is added to a PDF.
 * @param now Milliseconds since 1970.
 */
export async function judge(
  records: readonly string[],
  issuers: readonly Issuer[],
  pdf?: { readonly bytes: Uint8Array; readonly attach: Attach },
  now: number = Date.now(),
): Promise<Judged> {
  const refused: Refused[] = [];
  const sound: Sound[] = [];
  for (const jwt of records) {
    const checked = await checkJwt(jwt, issuers);
    if (!checked.ok) refused.push(checked);
    else {
      const claims = claimsIn(checked.payload);
      if (claims) sound.push({ ...checked, jwt, claims, learner: String(checked.payload['sub']) });
      else refused.push(otherBadge(checked));
    }
  }
  const statements = together(sound, now);
  const [first] = statements;
  if (!pdf || !first) return { statements, refused };
  return { statements, refused, file: await stateOf(pdf, first, records, statements) };
}

type Sound = Extract<Checked, { ok: true }> & {
  readonly jwt: string;
  readonly claims: Claims;
  readonly learner: string;
};

const isOwn = ({ did, learner }: Sound) => did === learner && did.startsWith('did:jwk:');
const dated = ({ payload }: Sound) => payload['nbf'] as number;

/** A learner's own record, and the countersignatures of the very same; then those whose own record is not there. */
function together(sound: readonly Sound[], now: number): Statement[] {
  const statements: Statement[] = [];
  const left = new Set(sound.filter((record) => !isOwn(record)));
  const gather = (claims: Claims, learner: string) => {
    const same = [...left].filter((record) => record.learner === learner && fits(record.claims, claims));
    for (const record of same) left.delete(record);
    return {
      vouched: same.flatMap((record) => vouchedBy(record, now)),
      doubts: same.flatMap((record) => doubtOf(record, now)),
    };
  };
  for (const record of sound.filter(isOwn)) {
    const { claims, learner, fingerprint, jwt } = record;
    statements.push({
      claims,
      learner,
      own: { fingerprint, at: dated(record), jwt, limits: limitsIn(record.payload) },
      ...gather(claims, learner),
    });
  }
  for (const { claims, learner } of left) {
    const found = gather(claims, learner);
    if (found.vouched.length + found.doubts.length) statements.push({ claims, learner, ...found });
  }
  return statements;
}

/**
 * Whether an organisation signed the same as the learner: all of it, but for words of the learner's own and the course's
 * address, which it does not sign. Else a learner could have a modest statement countersigned, and show a better one.
 */
const fits = (a: Claims, b: Claims) => vouchable(a) === vouchable(b);

/** The readers of claims rebuild them in one order of fields, so equal claims are equal texts. */
const vouchable = ({ words: _, course: { url: __, ...course }, ...rest }: Claims) =>
  JSON.stringify([course, rest]);

function vouchedBy(record: Sound, now: number): Vouched[] {
  const { signer, payload, fingerprint } = record;
  const attestation = attestationIn(payload);
  const limits = limitsIn(payload);
  if (!signer || signer.not || !attestation || isOver(limits, now)) return [];
  return [{ signer, attestation, fingerprint, at: dated(record), limits }];
}

function doubtOf(record: Sound, now: number): Doubt[] {
  const { signer, payload, did } = record;
  if (signer?.not) return [{ why: signer.not, signer }];
  if (!signer) return [{ why: 'unlisted', says: nameIn(payload['issuer']) ?? did }];
  if (isOver(limitsIn(payload), now)) return [{ why: 'expired', signer }];
  return attestationIn(payload) ? [] : [{ why: 'no-attestation', signer }];
}

const nameIn = (value: unknown): string | undefined => {
  const name = (value as { readonly name?: unknown } | undefined)?.name;
  return typeof name === 'string' && name.trim() ? name : undefined;
};

function otherBadge({ payload, did }: Extract<Checked, { ok: true }>): Refused {
  const title = nameIn(payload);
  return { why: 'other-badge', says: nameIn(payload['issuer']) ?? did, ...(title ? { title } : {}) };
}

async function stateOf(
  { bytes, attach }: { readonly bytes: Uint8Array; readonly attach: Attach },
  { learner, own }: Statement,
  records: readonly string[],
  statements: readonly Statement[],
): Promise<FileState> {
  const key = own && publicKeyIn(learner);
  if (!key) return 'unsealed';
  const seal = await checkSeal(bytes, key);
  if (seal.found === 'none') return isCut(bytes) ? 'cut' : 'unsealed';
  if (seal.found === 'broken') return 'changed';
  // A learner can seal another page around the same credential, and add what was signed for the first.
  const vouched = statements.flatMap((statement) => statement.vouched);
  const hash = await sealedHash(bytes, seal.end);
  if (vouched.some(({ attestation }) => attestation.file !== hash)) return 'changed';
  const added = records.filter((jwt) => jwt !== own.jwt);
  return (await asSealed(bytes, seal.end, added, attach)) ? 'whole' : 'changed';
}
