/** A learner's statement as a file: the credential in it, and proof that the page around it is as it was made. */

import { claimsIn } from '../credential/badge.ts';
import type { Claims } from '../credential/claims.ts';
import { publicKeyIn } from '../credential/did-jwk.ts';
import { checkSeal } from '../credential/file-seal.ts';
import { checkJwt, type Refusal as Why } from '../credential/jwt.ts';
import { isPdf, recordsIn } from '../verify/pdf.ts';
import { Refusal } from './refusal.ts';

export interface LearnersStatement {
  readonly claims: Claims;
  /** The learner's did:jwk. */
  readonly learner: string;
  /** The file that it came in, if that was a PDF. */
  readonly pdf?: Uint8Array;
}

const again = 'Ask the learner for the file as the statement page gave it, or for a new one.';

const whys: Readonly<Record<Why, string>> = {
  'too-large': 'What this holds is far longer than a credential.',
  'not-jwt': 'This is no credential.',
  algorithm: 'This credential is not signed as the course signs (ES256).',
  key: 'This credential is not signed with the key that it names.',
  'unknown-issuer': 'This credential is an organisation’s, not a learner’s.',
  changed: 'This credential was changed after it was signed.',
  'not-ours': 'This is signed, and no statement of a course.',
};

/**
 * The learner's statement in a file. Rejects with a `Refusal` for what is none, was changed or was countersigned before.
 */
export async function statementIn(bytes: Uint8Array): Promise<LearnersStatement> {
  if (!isPdf(bytes))
    return own([
      new TextDecoder()
        .decode(bytes)
        .replace(/^\uFEFF/, '')
        .trim(),
    ]);
  const { records, locked } = recordsIn(bytes);
  if (locked) {
    throw new Refusal('This PDF is encrypted: what is in it cannot be read.', again);
  }
  if (!records.length) {
    throw new Refusal(
      'There is no credential in this PDF. It was printed, saved by another program, or made where nothing can be signed.',
      again,
    );
  }
  const statement = await own(records);
  const key = publicKeyIn(statement.learner);
  const seal = key ? await checkSeal(bytes, key) : { found: 'none' as const };
  if (seal.found === 'good' && seal.end === bytes.length) return { ...statement, pdf: bytes };
  if (seal.found === 'good' && records.length > 1) {
    throw new Refusal(
      'This statement is countersigned already.',
      'Countersign the learner’s own file, as the statement page gave it; it can be downloaded again there.',
    );
  }
  throw new Refusal(
    'This PDF was changed or saved again after it was made, so that its page may say something else than what was signed.',
    `${again} Or countersign its credential.jwt alone.`,
  );
}

/** The one credential that a learner signed. */
async function own(records: readonly string[]): Promise<LearnersStatement> {
  const found: LearnersStatement[] = [];
  let why: Why | undefined;
  for (const jwt of records) {
    const checked = await checkJwt(jwt);
    if (!checked.ok) {
      why ??= checked.why;
      continue;
    }
    const claims = claimsIn(checked.payload);
    if (claims && checked.did === checked.payload['sub']) found.push({ claims, learner: checked.did });
    else why ??= 'not-ours';
  }
  const [statement, ...more] = found;
  if (!statement) throw new Refusal(whys[why ?? 'not-jwt'], again);
  if (more.length) throw new Refusal('This PDF holds several statements.', again);
  return statement;
}
