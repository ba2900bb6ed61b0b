/**
 * Organisations whose countersignature this site knows. Their keys stand in `issuers.yaml` of the course, which
 * `course/issuers.ts` reads at build for the verify page, where the list lies as JSON: it is small, and nothing is fetched.
 */
import type { PublicKey } from './did-jwk.ts';

export interface IssuerKey {
  /** What the header of a credential calls the key: the issuer's id, `#`, and a name. */
  readonly kid: string;
  readonly jwk: PublicKey;
  /** First day on which it signs, 'YYYY-MM-DD'. */
  readonly from: string;
  /** Last day. */
  readonly until?: string;
  /** From that day on nothing signed by it counts, whatever day the credential bears. */
  readonly revoked?: { readonly on: string; readonly why: string };
}

export interface Issuer {
  /** A did:web, or an address: a name here, nothing more. */
  readonly id: string;
  readonly name: string;
  readonly url?: string;
  readonly keys: readonly IssuerKey[];
}

/** What is known of who signed. */
export interface Signer {
  readonly issuer: Issuer;
  readonly key: IssuerKey;
  /** Why the key does not count although the site lists it. */
  readonly not?: 'early' | 'late' | 'revoked';
}

/**
 * The listed organisation that a credential names as its issuer, with the key that its header names. `undefined` if
 * the site does not list both: such an issuer is never trusted.
 * @param at Seconds since 1970 at which it says that it was signed (`nbf`).
 */
export function issuerOf(
  { iss, kid, at }: { readonly iss: string; readonly kid: string; readonly at: number },
  issuers: readonly Issuer[],
): Signer | undefined {
  const issuer = issuers.find(({ id }) => id === iss);
  const key = issuer?.keys.find((one) => one.kid === kid);
  if (!issuer || !key) return undefined;
  const day = new Date(at * 1000).toISOString().slice(0, 10);
  // The day of a signature is the signer's word. Whoever stole the key may write any day: revoked is revoked.
  if (key.revoked) return { issuer, key, not: 'revoked' };
  if (day < key.from) return { issuer, key, not: 'early' };
  if (key.until && day > key.until) return { issuer, key, not: 'late' };
  return { issuer, key };
}
