/** What somebody dropped, chose, pasted or opened: a PDF, a credential, or something else that can be named. Pure. */
import { fromLatin1, fromUtf8 } from '../bytes/text.ts';
import { unpack } from '../credential/compact.ts';
import { deeperThan } from '../credential/depth.ts';
import { isCut, isPdf, recordsIn } from './pdf.ts';

/** Bytes of a file at most: a statement has some 150,000. */
export const largest = 20_000_000;

/** Why there is nothing to check. */
export type Nothing =
  | 'empty'
  | 'too-big'
  /** A PDF without a record … */
  | 'no-record'
  /** … or without its end, where the record stands. */
  | 'cut'
  | 'locked'
  | 'picture'
  | 'archive'
  /** A progress file of this course, or another. */
  | 'progress'
  /** A key, not what it signed. */
  | 'key'
  /** An Open Badge of version 1 or 2. */
  | 'old-badge'
  /** A credential that is not signed as a JWT. */
  | 'other-credential'
  /** A code of a link that does not unfold. */
  | 'bad-code'
  | 'unknown';

export type Came =
  | {
      readonly is: 'records';
      /** Texts that begin as a credential does. At least one. */
      readonly records: readonly string[];
      /** The PDF that they were found in. */
      readonly pdf?: Uint8Array;
    }
  | { readonly is: 'nothing'; readonly why: Nothing };

const nothing = (why: Nothing): Came => ({ is: 'nothing', why });
const one = (jwt: string): Came => ({ is: 'records', records: [jwt] });

/** Characters of a text that is parsed as JSON; progress files, which may be longer, are told by how they begin. */
const longestJson = 200_000;
/** Characters of any other text that are looked at. */
const longestText = 200_000;
/** How deep JSON may lie in itself. */
const deepest = 32;

/** What a file is. Whatever bytes come, it never throws. */
export function readFile(bytes: Uint8Array): Came {
  if (bytes.length > largest) return nothing('too-big');
  if (bytes.length === 0) return nothing('empty');
  if (isPdf(bytes)) {
    const { records, locked } = recordsIn(bytes);
    if (records.length) return { is: 'records', records, pdf: bytes };
    return nothing(locked ? 'locked' : isCut(bytes) ? 'cut' : 'no-record');
  }
  const start = fromLatin1(bytes.subarray(0, 12));
  if (/^(?:\x89PNG|\xff\xd8\xff|GIF8|RIFF....WEBP|....ftyp)/s.test(start)) return nothing('picture');
  if (start.startsWith('PK\x03\x04')) return nothing('archive');
  const text = fromUtf8(bytes);
  return text === undefined ? nothing('unknown') : readText(text);
}

/** What a text is: a credential, a link with one, or JSON around one. Never throws. */
export function readText(written: string): Came {
  if (written.length > largest) return nothing('too-big');
  const whole = written.replace(/^\uFEFF/, '').trim();
  if (!whole) return nothing('empty');
  if (/^[{["]/.test(whole)) return readJson(whole);
  const text = whole.slice(0, longestText);
  // Mail programs break long lines: a link or a credential has no blanks of its own.
  const unbroken = text.replace(/\s+/g, '');
  const alone = /^https?:/.test(text) && !/\s[^\s]+:/.test(text) ? unbroken : text;
  const [, kind, code] = /#(c|jwt)=([\w.-]+)/.exec(alone) ?? [];
  if (code) return kind === 'c' ? readCode(code) : one(code);
  if (/^eyJ[\w.-]*$/.test(unbroken)) return one(unbroken);
  // Only where a word begins: else a text of nothing but beginnings would be read once for each of them.
  const [within] = /(?<![\w.-])eyJ[\w-]+\.[\w-]+\.[\w-]+/.exec(text) ?? [];
  if (within) return one(within);
  const unpacked = /^[\w-]{100,}$/.test(unbroken) ? unpack(unbroken) : undefined;
  return unpacked === undefined ? nothing('unknown') : one(unpacked);
}

/** The credential in the fragment of an address, `#c=…` or `#jwt=…`; `undefined` for any other fragment. */
export function readFragment(hash: string): Came | undefined {
  const [, kind, code = ''] = /^#(c|jwt)=(.*)$/s.exec(hash) ?? [];
  if (!kind) return undefined;
  return kind === 'c' ? readCode(code) : one(code);
}

function readCode(code: string): Came {
  const jwt = unpack(code);
  return jwt === undefined ? nothing('bad-code') : one(jwt);
}

function readJson(text: string, inside = false): Came {
  if (/^\{\s*"format"\s*:\s*"course-progress"/.test(text)) return nothing('progress');
  const value = text.length > longestJson ? undefined : parsed(text);
  if (typeof value === 'string') return inside ? nothing('unknown') : readString(value);
  if (typeof value !== 'object' || value === null) return nothing('unknown');
  const { kty, keys, proof, type, jwt, credential, verifiableCredential, format } = value as Record<
    string,
    unknown
  >;
  if (format === 'course-progress') return nothing('progress');
  if (typeof kty === 'string' || Array.isArray(keys)) return nothing('key');
  for (const held of [jwt, credential, verifiableCredential].flat()) {
    if (typeof held === 'string' && held.startsWith('eyJ')) return readString(held);
  }
  const context = JSON.stringify((value as Record<string, unknown>)['@context'] ?? '');
  if (/openbadges\/v[12]|openbadges\.org/.test(context)) return nothing('old-badge');
  if (proof || JSON.stringify(type ?? '').includes('Credential') || context.includes('/credentials/'))
    return nothing('other-credential');
  return nothing('unknown');
}

const readString = (held: string): Came => (/^["{[]/.test(held.trim()) ? nothing('unknown') : readText(held));

function parsed(text: string): unknown {
  if (deeperThan(text, deepest)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
