/** Makes the credential, with the learner's own key. Loaded at the click that asks for it. */
import { credentialOf } from '../credential/badge.ts';
import type { Claims } from '../credential/claims.ts';
import { pack } from '../credential/compact.ts';
import { fingerprintOf, type PublicKey, publicKeyIn } from '../credential/did-jwk.ts';
import { digestOf } from '../credential/digest.ts';
import { sealFile } from '../credential/file-seal.ts';
import { signJwt } from '../credential/jwt.ts';
import { signingKey } from '../credential/key.ts';
import { databaseHere, forgetting } from '../progress/learner.ts';
import type { Progress } from '../progress/progress.ts';
import { itemsOf } from './done.ts';
import { tidyName } from './name.ts';
import { publicAddress } from './public-address.ts';
import type { Completed } from './standing.ts';

export interface Signed {
  readonly jwt: string;
  /** Whether this browser keeps the key for the next statement. */
  readonly kept: boolean;
  /** Of the key, for people to compare. */
  readonly fingerprint: string;
  /** Where the statement can be checked; none where the verify page has no public address … */
  readonly page?: string;
  /** … and the same with this credential. */
  readonly link?: string;
  /** The PDF that holds the credential, sealed with the same key. */
  readonly seal: (pdf: Uint8Array) => Promise<Uint8Array>;
}

/**
 * Signs what is claimed. Rejects where the browser has no WebCrypto, or refuses.
 * @param verifyAt The public address of the verify page, where the course tells it.
 */
export async function sign(
  progress: Progress,
  { completion, item, of }: Completed,
  claims: Omit<Claims, 'digest'>,
  verifyAt?: string,
): Promise<Signed> {
  const digest = await digestOf(progress, { items: itemsOf(of, completion), completion: item });
  const { did, privateKey, kept } = await signingKey(databaseHere(of.id), forgetting(of.id));
  const payload = credentialOf(
    { ...claims, name: tidyName(claims.name), digest },
    { issuer: did, id: `urn:uuid:${crypto.randomUUID()}`, at: Date.now() },
  );
  const jwt = await signJwt(payload, `${did}#0`, privateKey);
  const page = verifyAt ?? publicAddress('verify/');
  const code = page ? pack(jwt) : undefined;
  return {
    jwt,
    kept,
    seal: (pdf) => sealFile(pdf, privateKey),
    fingerprint: await fingerprintOf(publicKeyIn(did) as PublicKey),
    ...(page && code ? { page, link: `${page}#c=${code}` } : {}),
  };
}
