/**
 * A credential as a signed text (VC-JWT): three base64url parts, ES256 and nothing else. A header that brings its own
 * key proves nothing, so there is none: the key is in the identifier of who signed, or on this site's list.
 */
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { fromUtf8, toUtf8 } from '../bytes/text.ts';
import { deeperThan } from './depth.ts';
import { fingerprintOf, type PublicKey, publicKeyIn } from './did-jwk.ts';
import { isSignedBy, sign, verifyingKey } from './es256.ts';
import { type Issuer, issuerOf, type Signer } from './issuers.ts';

export interface Header {
  readonly alg: 'ES256';
  readonly kid: string;
  readonly typ: 'JWT';
}

export type Payload = Readonly<Record<string, unknown>>;

/** Characters of a credential at most, and how deep its objects may lie in one another: looked at before parsing. */
export const limits = { characters: 65_536, depth: 16 } as const;

/**
 * Signs. Rejects as `crypto.subtle.sign` does.
 * @param kid Names the key: for a did:jwk the identifier and `#0`.
 */
export async function signJwt(payload: Payload, kid: string, key: CryptoKey): Promise<string> {
  const header: Header = { alg: 'ES256', kid, typ: 'JWT' };
  const parts = [header, payload].map((part) => toBase64url(toUtf8(JSON.stringify(part)))).join('.');
  return `${parts}.${toBase64url(await sign(toUtf8(parts), key))}`;
}

export type Refusal =
  /** More than we read. */
  | 'too-large'
  /** Not three parts of base64url, or no JSON in them. */
  | 'not-jwt'
  /** Anything but ES256, or a header with other fields than ours. */
  | 'algorithm'
  /** The header names a key that is not the issuer's. */
  | 'key'
  /** An organisation that this site does not list. */
  | 'unknown-issuer'
  /** Not what was signed. */
  | 'changed'
  /** Signed, but no credential whose outer and inner claims agree. */
  | 'not-ours';

export type Checked =
  | {
      readonly ok: true;
      readonly header: Header;
      readonly payload: Payload;
      /** Who signed: a did:jwk, or the id of a listed organisation. */
      readonly did: string;
      /** Of the key, for people to compare: see `fingerprintOf`. */
      readonly fingerprint: string;
      /** The organisation, where one of the list signed; look at `not` before trusting it. */
      readonly signer?: Signer;
    }
  | {
      readonly ok: false;
      readonly why: Refusal;
      /** Who it says that its issuer is, where that could be read: unproven. */
      readonly says?: string;
    };

/**
 * Whether TEXT is a credential that is as it was signed. Never rejects but where there is no WebCrypto. No blanks are
 * trimmed: that is for whoever read a file.
 * @param issuers The organisations that this site lists.
 */
export async function checkJwt(text: string, issuers: readonly Issuer[] = []): Promise<Checked> {
  if (text.length > limits.characters) return refuse('too-large');
  const [head = '', body = '', mark = '', ...more] = text.split('.');
  const signature = fromBase64url(mark);
  const header = readPart(head);
  const payload = readPart(body);
  if (header === 'too-deep' || payload === 'too-deep') return refuse('too-large');
  if (more.length || !signature || !header || !payload) return refuse('not-jwt');
  if (!isHeader(header) || signature.length !== 64) return refuse('algorithm');

  const { iss, nbf } = payload;
  if (typeof iss !== 'string' || typeof nbf !== 'number' || !Number.isSafeInteger(nbf) || !inTime(nbf)) {
    return refuse('not-ours');
  }
  const says = iss.slice(0, 400);
  const signer = issuerOf({ iss, kid: header.kid, at: nbf }, issuers);
  const key = signer?.key.jwk ?? (header.kid === `${iss}#0` ? publicKeyIn(iss) : undefined);
  if (!key) {
    const known = iss.startsWith('did:jwk:') || issuers.some(({ id }) => id === iss);
    return refuse(known ? 'key' : 'unknown-issuer', says);
  }
  if (!(await isSigned(key, signature, `${head}.${body}`))) return refuse('changed', says);
  if (!agrees(payload)) return refuse('not-ours', says);
  return {
    ok: true,
    header,
    payload,
    did: iss,
    fingerprint: await fingerprintOf(key),
    ...(signer ? { signer } : {}),
  };
}

const refuse = (why: Refusal, says?: string): Checked => ({ ok: false, why, ...(says ? { says } : {}) });

/** Years 1970 to 9999: what a calendar day can be written of. */
const inTime = (seconds: number) => seconds >= 0 && seconds < 253_402_300_800;

const isObject = (value: unknown): value is Payload =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isHeader = (header: Payload): header is Payload & Header =>
  Object.keys(header).sort().join() === 'alg,kid,typ' &&
  header['alg'] === 'ES256' &&
  header['typ'] === 'JWT' &&
  typeof header['kid'] === 'string';

/** The object in a part; too deep is told before it is parsed. */
function readPart(part: string): Payload | 'too-deep' | undefined {
  const text = fromUtf8(fromBase64url(part) ?? new Uint8Array());
  if (!text) return undefined;
  if (deeperThan(text, limits.depth)) return 'too-deep';
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

async function isSigned(jwk: PublicKey, signature: Uint8Array<ArrayBuffer>, text: string): Promise<boolean> {
  const key = await verifyingKey(jwk);
  return key !== undefined && isSignedBy(key, signature, toUtf8(text));
}

/** What stands outside the credential says the same as what stands in it (Open Badges 3.0, “Verify a Credential”). */
function agrees({ iss, sub, jti, nbf, id, issuer, credentialSubject, validFrom }: Payload): boolean {
  const from = typeof validFrom === 'string' ? Date.parse(validFrom) : Number.NaN;
  return (
    isObject(issuer) &&
    isObject(credentialSubject) &&
    iss === issuer['id'] &&
    sub === credentialSubject['id'] &&
    typeof id === 'string' &&
    jti === id &&
    from === (nbf as number) * 1000
  );
}
