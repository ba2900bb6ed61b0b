/** The organisation's own key: read, looked after, and made. Node only. */
import { existsSync, mkdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { type PublicKey, publicHalf } from '../credential/did-jwk.ts';
import { curve, isSignedBy, sign, verifyingKey } from '../credential/es256.ts';
import { type Issuer, type IssuerKey, issuerOf } from '../credential/issuers.ts';
import { type Organisation, organisationIn } from './options.ts';
import { Refusal } from './refusal.ts';

/** Who signs, and with what. */
export interface Signatory {
  readonly organisation: Organisation;
  readonly kid: string;
  readonly publicKey: PublicKey;
  readonly privateKey: CryptoKey;
  /** The site lists the key, so that its verify page names the organisation. */
  readonly listed: boolean;
}

export interface KeyText {
  readonly text: string;
  /** What to call it in messages. */
  readonly shownAs: string;
}

/** The key's text, from FILE or else from the environment. Throws a `Refusal` where there is none. */
export function keyText(file: string | undefined, environment: string | undefined): KeyText {
  if (file === undefined) {
    if (environment?.trim()) return { text: environment, shownAs: 'COUNTERSIGN_KEY' };
    throw new Refusal(
      'It is not said with which key to sign.',
      'Add --key and the key’s file; “--new-key FILE” makes one. A program may put the key into COUNTERSIGN_KEY.',
    );
  }
  if (!existsSync(file)) throw new Refusal(`There is no key at ${file}.`, '“--new-key FILE” makes one.');
  return { text: readFileSync(file, 'utf8'), shownAs: file };
}

/** What is careless about how a key's FILE is kept; nothing when it is kept well. */
export function careless(file: string): string[] {
  const real = realpathSync(file);
  const open = process.platform !== 'win32' && (statSync(real).mode & 0o077) !== 0;
  const repository = repositoryOf(dirname(real));
  return [
    ...(open
      ? [`Others who use this computer can read the key. Run: chmod 600 ${JSON.stringify(file)}`]
      : []),
    ...(repository === undefined
      ? []
      : [`The key lies in a repository, ${repository}, and may be published with it. Move it out.`]),
  ];
}

const firstThere = (folder: string): string => (existsSync(folder) ? folder : firstThere(dirname(folder)));

/** The repository that a folder lies in, if it does. */
function repositoryOf(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : repositoryOf(above);
}

/**
 * Who signs with a key. The site's list has the first word, then what the command line says, then the key itself.
 * Rejects with a `Refusal` for what is no private P-256 key, for one that the list knows and would not let count, and
 * where nobody says whose it is.
 * @param at Milliseconds since 1970: when it is to sign.
 */
export async function signatory(
  { text, shownAs }: KeyText,
  issuers: readonly Issuer[],
  said: Partial<Organisation>,
  at: number,
): Promise<Signatory> {
  const jwk = jwkIn(text, shownAs);
  const publicKey = publicHalf(jwk) as PublicKey;
  const privateKey = await imported(jwk, shownAs);
  const named = typeof jwk['kid'] === 'string' ? jwk['kid'] : undefined;
  const entry = entryOf(publicKey, named, issuers);
  if (entry) {
    const { issuer, key } = entry;
    stillCounts(issuer, key, issuers, at);
    const { id, name, url } = issuer;
    return {
      organisation: { id, name, ...(url ? { url } : {}) },
      kid: key.kid,
      publicKey,
      privateKey,
      listed: true,
    };
  }
  if (issuers.some(({ keys }) => keys.some(({ kid }) => kid === named))) {
    throw new Refusal(
      `issuers.yaml lists another key under the name ${named}.`,
      'Use the key that is listed, or make one with a name of its own and have it listed too.',
    );
  }
  const { id, name, url } = { ...organisationIn({ ...(jwk['issuer'] as object | undefined) }), ...said };
  if (id === undefined || name === undefined) {
    throw new Refusal(
      `Neither issuers.yaml nor ${shownAs} says whose key this is.`,
      'Add --name "Your organisation" --id did:web:example.org.',
    );
  }
  const kid = named?.startsWith(`${id}#`) ? named : `${id}#${named?.replace(/[^\w.-]+/g, '-') || 'key'}`;
  return { organisation: { id, name, ...(url ? { url } : {}) }, kid, publicKey, privateKey, listed: false };
}

function jwkIn(text: string, shownAs: string): Readonly<Record<string, unknown>> {
  let jwk: unknown;
  try {
    jwk = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Refusal(`${shownAs} is no key: it is not JSON.`, 'A key is a JWK; “--new-key FILE” makes one.');
  }
  if (!publicHalf(jwk)) {
    throw new Refusal(
      `${shownAs} is no key that can sign here: only P-256 keys can (kty EC, crv P-256).`,
      '“--new-key FILE” makes one.',
    );
  }
  return jwk as Readonly<Record<string, unknown>>;
}

/** The private half, tried: what it signs must fit the public one. */
async function imported(jwk: Readonly<Record<string, unknown>>, shownAs: string): Promise<CryptoKey> {
  const { d } = jwk;
  if (typeof d !== 'string') {
    throw new Refusal(
      `${shownAs} is the public half of a key, which cannot sign.`,
      'Name the file that --new-key wrote: it has a “d”.',
    );
  }
  const half = publicHalf(jwk) as PublicKey;
  const probe = crypto.getRandomValues(new Uint8Array(32));
  try {
    const key = await crypto.subtle.importKey('jwk', { ...half, d }, curve, false, ['sign']);
    const open = await verifyingKey(half);
    if (open && (await isSignedBy(open, await sign(probe, key), probe))) return key;
  } catch {
    // Numbers that are no key: said below.
  }
  throw new Refusal(
    `${shownAs} is damaged: its two halves do not belong together.`,
    'Use a copy that is whole.',
  );
}

function entryOf({ x, y }: PublicKey, kid: string | undefined, issuers: readonly Issuer[]) {
  const entries = issuers.flatMap((issuer) => issuer.keys.map((key) => ({ issuer, key })));
  const own = entries.filter(({ key: { jwk } }) => jwk.x === x && jwk.y === y);
  return own.find(({ key }) => key.kid === kid) ?? own[0];
}

function stillCounts(
  { id }: Issuer,
  { kid, from, until, revoked }: IssuerKey,
  issuers: readonly Issuer[],
  at: number,
) {
  const not = issuerOf({ iss: id, kid, at: at / 1000 }, issuers)?.not;
  if (!not) return;
  const why = {
    revoked: `was revoked on ${revoked?.on}: ${revoked?.why}`,
    late: `signed for the last time on ${until}`,
    early: `signs from ${from} on`,
  }[not];
  throw new Refusal(
    `issuers.yaml says that the key ${kid} ${why}${/[.!?]$/.test(why) ? '' : '.'}`,
    'Nobody would accept what it signs today. Use the organisation’s present key.',
  );
}

/**
 * Makes a key for an organisation and writes it to FILE, which only its owner may read. @returns the entry for
 * issuers.yaml. Rejects with a `Refusal` where something lies there, and inside a repository.
 * @param day 'YYYY-MM-DD': today.
 */
export async function newKey(file: string, organisation: Organisation, day: string): Promise<string> {
  const { id, name, url } = organisation;
  const repository = repositoryOf(realpathSync(firstThere(dirname(file))));
  if (repository !== undefined) {
    throw new Refusal(
      `${file} would lie in a repository, ${repository}, and a key is never published.`,
      'Name a file elsewhere, in a folder that only you can read.',
    );
  }
  const pair = await crypto.subtle.generateKey(curve, true, ['sign', 'verify']);
  const { d, ...jwk } = await crypto.subtle.exportKey('jwk', pair.privateKey);
  const half = publicHalf(jwk) as PublicKey;
  const kid = `${id}#${day}`;
  const issuer = { id, name, ...(url ? { url } : {}) };
  const key = { ...half, d, alg: 'ES256', use: 'sig', kid, issuer };
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  try {
    writeFileSync(file, `${JSON.stringify(key, null, 2)}\n`, { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new Refusal(`${file} exists, and a key is never written over.`, 'Name another file.');
  }
  const entry = { ...issuer, keys: [{ kid, jwk: half, from: day }] };
  // Days in quotes, as the build asks for them.
  return stringify([entry], { customTags: ['timestamp'], lineWidth: 0 });
}
