/**
 * A credential as a short code, for the link in the statement's QR code: the same JWT comes out, letter by letter.
 *
 * The bytes: which dictionary; what was taken out; the header if it is not the usual one; the key (its x, and whether y
 * is odd), the signature, the credential's number and the digest as they are, since they do not compress; then the
 * payload, deflated with the dictionary. All of it as base64url.
 */
import { deflateSync, inflateSync } from 'fflate';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { fromHex, toHex } from '../bytes/hex.ts';
import { joined } from '../bytes/joined.ts';
import { fromUtf8, toUtf8 } from '../bytes/text.ts';
import { courseTexts } from './course-texts.ts';
import { type Dictionaries, dictionariesOf } from './dictionary.ts';
import { didOf, type PublicKey, publicKeyIn } from './did-jwk.ts';
import { limits } from './jwt.ts';
import { yOf } from './point.ts';

/** Characters of a code at most: more than any of ours has, and than a QR code holds. */
export const longestCode = 6000;

/** Those of the course that is built. */
const own = dictionariesOf(courseTexts);

/** What stands where something was taken out. A JSON text never has these characters. */
const marks = { did: '\u0001', number: '\u0002', digest: '\u0003', from: '\u0004' } as const;
const taken = { did: 1, number: 2, digest: 4, from: 8, header: 16 } as const;

const headerFor = (did: string) => JSON.stringify({ alg: 'ES256', kid: `${did}#0`, typ: 'JWT' });

/**
 * The code of a credential that `checkJwt` takes. `undefined` where it could not be packed so that the very same
 * credential comes out, or where the code would be too long.
 * @param known What whoever unpacks it knows.
 */
export function pack(jwt: string, known: Dictionaries = own): string | undefined {
  const [head = '', body = '', mark = '', ...more] = jwt.split('.');
  const header = fromUtf8(fromBase64url(head) ?? new Uint8Array());
  const payload = fromUtf8(fromBase64url(body) ?? new Uint8Array());
  const signature = fromBase64url(mark);
  if (more.length || !header || !payload || signature?.length !== 64) return undefined;

  let text = payload;
  let flags = 0;
  const raw: Uint8Array[] = [];
  const takeOut = (what: keyof typeof marks, written: string, bytes?: Uint8Array) => {
    text = text.replaceAll(written, marks[what]);
    flags |= taken[what];
    if (bytes) raw.push(bytes);
  };
  if (/\p{Cc}/u.test(payload)) return undefined;
  const did = /did:jwk:[\w-]+/.exec(payload)?.[0] ?? '';
  const key = publicKeyIn(did);
  if (key && compressed(key)) takeOut('did', did, compressed(key));
  const number = /"urn:uuid:([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})"/.exec(payload)?.[1];
  if (number) takeOut('number', number, fromHex(number.replaceAll('-', '')));
  const digest = /"ni:\/\/\/sha-256;([\w-]{43})"/.exec(payload)?.[1];
  const hash = digest ? fromBase64url(digest) : undefined;
  if (digest && hash) takeOut('digest', digest, hash);
  const from = fromIn(payload);
  if (from) takeOut('from', from);
  const usual = key !== undefined && header === headerFor(did);
  if (!usual) {
    const other = toUtf8(header);
    if (other.length > 255) return undefined;
    raw.push(Uint8Array.of(other.length), other);
    flags |= taken.header;
  }
  const newest = Math.max(...known.keys());
  const packed = deflateSync(toUtf8(text), { level: 9, dictionary: known.get(newest) as Uint8Array });
  const code = toBase64url(joined([Uint8Array.of(newest, flags), ...raw, signature, packed]));
  return code.length <= longestCode && unpack(code, known) === jwt ? code : undefined;
}

/** The credential in a code; `undefined` where it is none. Unproven: `checkJwt` must have a look at it. Never throws. */
export function unpack(code: string, known: Dictionaries = own): string | undefined {
  if (code.length > longestCode) return undefined;
  const bytes = fromBase64url(code);
  if (!bytes) return undefined;
  let at = 0;
  const take = (length: number) => {
    at += length;
    return bytes.subarray(at - length, at);
  };
  const [which = 0, flags = 0] = take(2);
  const dictionary = known.get(which);
  if (!dictionary) return undefined;
  try {
    const key = flags & taken.did ? keyFrom(take(33)) : undefined;
    const number = flags & taken.number ? numberFrom(take(16)) : '';
    const digest = flags & taken.digest ? toBase64url(take(32)) : '';
    const header = flags & taken.header ? fromUtf8(take(take(1)[0] ?? 0)) : key && headerFor(didOf(key));
    const signature = take(64);
    // A buffer of our own: what would unfold to more than that is not unfolded.
    const out = new Uint8Array(limits.characters);
    const inflated = inflateSync(bytes.subarray(at), { dictionary, out });
    let text = inflated.length < out.length ? fromUtf8(inflated) : undefined;
    if (!text || header === undefined || signature.length !== 64) return undefined;
    if (key) text = text.replaceAll(marks.did, didOf(key));
    text = text.replaceAll(marks.number, number).replaceAll(marks.digest, digest);
    if (flags & taken.from) text = text.replaceAll(marks.from, written(secondsIn(text)) ?? '');
    const jwt = [toUtf8(header), toUtf8(text), signature].map(toBase64url).join('.');
    return jwt.length <= limits.characters ? jwt : undefined;
  } catch {
    // Not deflated, or cut off.
    return undefined;
  }
}

const secondsIn = (payload: string) => Number(/"nbf":(\d{1,12})[,}]/.exec(payload)?.[1] ?? Number.NaN);

/** Seconds since 1970 as `validFrom` has them. */
function written(seconds: number): string | undefined {
  const day = new Date(seconds * 1000);
  return Number.isNaN(day.getTime()) ? undefined : day.toISOString().replace('.000Z', 'Z');
}

/** The day and time in `validFrom`, where `nbf` tells it. */
function fromIn(payload: string): string | undefined {
  const from = written(secondsIn(payload));
  return from && payload.includes(`"validFrom":"${from}"`) ? from : undefined;
}

/** x, and before it 2 or 3: y is even or odd (SEC 1, 2.3.3). */
function compressed({ x, y }: PublicKey): Uint8Array | undefined {
  const [across, up] = [fromBase64url(x), fromBase64url(y)];
  if (!across || !up) return undefined;
  const odd = (up[31] ?? 0) & 1;
  const other = yOf(across, odd === 1);
  return other && toBase64url(other) === y ? joined([Uint8Array.of(2 + odd), across]) : undefined;
}

function keyFrom(point: Uint8Array): PublicKey | undefined {
  const across = point.subarray(1);
  const up = yOf(across, point[0] === 3);
  return up && { kty: 'EC', crv: 'P-256', x: toBase64url(across), y: toBase64url(up) };
}

const numberFrom = (bytes: Uint8Array) => toHex(bytes).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
