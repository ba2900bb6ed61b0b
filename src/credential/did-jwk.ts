/**
 * A P-256 key as an identifier: `did:jwk:` and the public key itself, as base64url of its JSON. Whoever has the
 * identifier has the key; nothing is looked up anywhere.
 */
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { toHex } from '../bytes/hex.ts';
import { sha256 } from '../bytes/sha256.ts';
import { fromUtf8, toUtf8 } from '../bytes/text.ts';

/** The public half, and nothing else: `kty`, `crv`, `x`, `y`. */
export interface PublicKey {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  /** 32 bytes, base64url. */
  readonly x: string;
  readonly y: string;
}

const prefix = 'did:jwk:';

/** The public half of a JWK, rebuilt; `undefined` if it is no P-256 key. A private `d` is left behind. */
export function publicHalf(jwk: unknown): PublicKey | undefined {
  const { kty, crv, x, y } = (jwk ?? {}) as Partial<Record<'kty' | 'crv' | 'x' | 'y', unknown>>;
  if (kty !== 'EC' || crv !== 'P-256' || !isCoordinate(x) || !isCoordinate(y)) return undefined;
  return { kty, crv, x, y };
}

const isCoordinate = (text: unknown): text is string =>
  typeof text === 'string' && fromBase64url(text)?.length === 32;

/** The identifier of a key: always the same for the same key. */
export function didOf({ crv, kty, x, y }: PublicKey): string {
  return prefix + toBase64url(toUtf8(JSON.stringify({ crv, kty, x, y })));
}

/** The key in a `did:jwk`; `undefined` if it holds none that we take, or spells it in another way than `didOf`. */
export function publicKeyIn(did: string): PublicKey | undefined {
  if (!did.startsWith(prefix) || did.length > 400) return undefined;
  const text = fromUtf8(fromBase64url(did.slice(prefix.length)) ?? new Uint8Array());
  if (!text) return undefined;
  try {
    const key = publicHalf(JSON.parse(text));
    return key && didOf(key) === did ? key : undefined;
  } catch {
    return undefined;
  }
}

/**
 * What a person can compare of a key: the beginning of its thumbprint (RFC 7638) as five groups of four,
 * "3f9a 41c2 …".
 */
export async function fingerprintOf({ crv, kty, x, y }: PublicKey): Promise<string> {
  const json = toUtf8(JSON.stringify({ crv, kty, x, y }));
  const hash = await sha256(json);
  return toHex(hash.subarray(0, 10)).replace(/.{4}(?=.)/g, '$& ');
}
