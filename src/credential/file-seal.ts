/**
 * The seal of a whole PDF: a signature over every byte of the file, by the key that signed the credential inside.
 *
 * The credential cannot hold the file's hash, since it lies in the file. So the seal comes after: a comment line behind
 * the PDF's end, which every reader of PDFs passes over.
 *
 *     …%%EOF
 *     %course-seal-1 SIGNATURE
 *
 * SIGNATURE is ES256 over all bytes before that line (64 bytes, base64url). A signed credential never begins with
 * `%PDF-`, so neither signature can pass for the other.
 *
 * What is added behind the line leaves the sealed part as it was. Whether it is harmless is not for the seal to say:
 * see `asSealed`.
 */
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { joined } from '../bytes/joined.ts';
import { sha256 } from '../bytes/sha256.ts';
import { fromLatin1, toLatin1 } from '../bytes/text.ts';
import type { PublicKey } from './did-jwk.ts';
import { isSignedBy, sign, verifyingKey } from './es256.ts';

/** What checking a seal finds. */
export type Seal =
  /** The file has no seal: it is another program's, or was saved anew by one. */
  | { readonly found: 'none' }
  /** There is one, and it does not fit: bytes before it were changed, or another key made it. */
  | { readonly found: 'broken' }
  /** The file is as it was sealed up to END; what lies behind was added since. */
  | { readonly found: 'good'; readonly end: number };

const line = '%course-seal-1 ';
/** 64 bytes as base64url, and the end of the line. */
const lineLength = line.length + 86 + 1;
const begins = '%PDF-';
/** A file with more lines that look like seals is none of ours. */
const mostSeals = 8;

/**
 * The PDF with its seal. Rejects where there is no WebCrypto, and with a `RangeError` for bytes that are no PDF.
 * @param key The private half of the key that signed the credential inside.
 */
export async function sealFile(pdf: Uint8Array, key: CryptoKey): Promise<Uint8Array<ArrayBuffer>> {
  if (!stands(toLatin1(begins), pdf, 0)) throw new RangeError('Only a PDF can be sealed.');
  const closed = pdf.at(-1) === 0x0a ? [pdf] : [pdf, toLatin1('\n')];
  const whole = joined(closed);
  return joined([whole, toLatin1(`${line}${toBase64url(await sign(whole, key))}\n`)]);
}

/** Whether FILE is as it was sealed with KEY. Never rejects but where there is no WebCrypto. */
export async function checkSeal(file: Uint8Array, key: PublicKey): Promise<Seal> {
  const found = sealsIn(file);
  if (found.length === 0) return { found: 'none' };
  const known = await verifyingKey(key);
  for (const { at, signature } of found) {
    if (known && (await isSignedBy(known, signature, file.slice(0, at))))
      return { found: 'good', end: at + lineLength };
  }
  return { found: 'broken' };
}

/**
 * Whether FILE, sealed up to END, is that same file with ATTACHMENTS added one after the other and nothing else. No
 * bytes of others are read for it: the additions are made again, and must come out the same.
 * @param attach Adds a credential to a PDF, always the same bytes for the same two; rejects where it cannot.
 */
export async function asSealed(
  file: Uint8Array,
  end: number,
  attachments: readonly string[],
  attach: (pdf: Uint8Array, credential: string) => Promise<Uint8Array>,
): Promise<boolean> {
  let made = file.slice(0, end);
  const left = new Set(attachments);
  while (made.length < file.length) {
    let next: Uint8Array | undefined;
    for (const credential of left) {
      const tried = await attach(made, credential).catch(() => made);
      if (tried.length > made.length && stands(tried, file, 0)) {
        next = tried;
        left.delete(credential);
        break;
      }
    }
    if (!next) return false;
    made = next.slice();
  }
  return made.length === file.length;
}

/** What an organisation names the PDF by that it read: SHA-256, base64url, of FILE up to END, where its seal ends. */
export async function sealedHash(file: Uint8Array, end: number): Promise<string> {
  return toBase64url(await sha256(file.slice(0, end)));
}

/** Every line that looks like a seal. */
function sealsIn(file: Uint8Array): { at: number; signature: Uint8Array<ArrayBuffer> }[] {
  const looked = toLatin1(line);
  const found: { at: number; signature: Uint8Array<ArrayBuffer> }[] = [];
  for (let at = file.indexOf(0x25); at >= 0; at = file.indexOf(0x25, at + 1)) {
    if (!stands(looked, file, at)) continue;
    const written = file.subarray(at + line.length, at + lineLength);
    const signature = fromBase64url(fromLatin1(written.subarray(0, 86)));
    if (written.length !== 87 || written[86] !== 0x0a || signature?.length !== 64) continue;
    found.push({ at, signature });
    if (found.length === mostSeals) break;
  }
  return found;
}

const stands = (bytes: Uint8Array, file: Uint8Array, at: number): boolean =>
  bytes.length <= file.length - at && bytes.every((byte, index) => file[at + index] === byte);
