/** Signatures by P-256 keys over SHA-256, which JWTs call ES256: 64 bytes. */
import type { PublicKey } from './did-jwk.ts';

const ecdsa = { name: 'ECDSA', hash: 'SHA-256' } as const;
export const curve = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** Rejects as `crypto.subtle.sign` does. */
export const sign = async (
  bytes: Uint8Array<ArrayBuffer>,
  key: CryptoKey,
): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await crypto.subtle.sign(ecdsa, key, bytes));

/** Numbers that are no point of the curve make no key: `undefined`. Rejects where there is no WebCrypto. */
export async function verifyingKey(jwk: PublicKey): Promise<CryptoKey | undefined> {
  try {
    return await crypto.subtle.importKey('jwk', { ...jwk }, curve, true, ['verify']);
  } catch (error) {
    if (!globalThis.crypto?.subtle) throw error;
    return undefined;
  }
}

/** Whether SIGNATURE over BYTES is KEY's. */
export const isSignedBy = (
  key: CryptoKey,
  signature: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<boolean> => crypto.subtle.verify(ecdsa, key, signature, bytes);
