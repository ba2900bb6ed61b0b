// @vitest-environment node
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issuersSchema } from '../course/schema.ts';
import type { Issuer, IssuerKey } from '../credential/issuers.ts';
import { careless, keyText, newKey, signatory } from './key-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'keys-'));
afterAll(() => rmSync(folder, { recursive: true }));
const organisation = { id: 'did:web:harbourlane.example', name: 'Harbour Lane: Youth Project' };
const now = Date.UTC(2026, 10, 22, 12);
const day = '2026-11-22';
const own = join(folder, 'safe', 'own.jwk');
const yaml = await newKey(own, organisation, day);
const text = readFileSync(own, 'utf8');
const key = JSON.parse(text) as Record<string, string>;
const issuer = issuersSchema.parse(parse(yaml))[0] as Issuer;
const [entry] = issuer.keys as [IssuerKey];
const listedAs = (changes: Partial<IssuerKey>): Issuer[] => [{ ...issuer, keys: [{ ...entry, ...changes }] }];
const signing = (json: object | string, issuers: readonly Issuer[] = [], said = {}) =>
  signatory(
    { text: typeof json === 'string' ? json : JSON.stringify(json), shownAs: 'key' },
    issuers,
    said,
    now,
  );

describe('a new key', () => {
  test('is for its owner’s eyes', () => {
    if (process.platform !== 'win32') expect(statSync(own).mode & 0o777).toBe(0o600);
    expect(careless(own)).toEqual([]);
  });
  test('comes with an entry for the list: as the list wants it, without the private half', () => {
    expect(issuer).toEqual({
      ...organisation,
      keys: [
        {
          kid: 'did:web:harbourlane.example#2026-11-22',
          jwk: { kty: 'EC', crv: 'P-256', x: key['x'], y: key['y'] },
          from: day,
        },
      ],
    });
    expect(yaml).toMatch(/from: ["']2026-11-22["']/);
    expect(yaml).not.toContain(key['d']);
  });
  test('is not written over another', async () => {
    await expect(newKey(own, organisation, day)).rejects.toThrow('never written over');
    expect(readFileSync(own, 'utf8')).toBe(text);
  });
  test('is not put into a repository', async () => {
    mkdirSync(join(folder, 'work', '.git'), { recursive: true });
    await expect(newKey(join(folder, 'work/deep/down/key.jwk'), organisation, day)).rejects.toThrow(
      'repository',
    );
    expect(() => statSync(join(folder, 'work/deep'))).toThrow();
  });
});

describe('how a key is kept is looked at', () => {
  const copied = (...path: string[]) => {
    const file = join(folder, ...path);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, text, { mode: 0o600 });
    return file;
  };
  test('others may read it', () => {
    if (process.platform === 'win32') return;
    const file = copied('open.jwk');
    chmodSync(file, 0o644);
    expect(careless(file)).toEqual([expect.stringContaining('chmod 600')]);
  });
  test('it lies in a repository', () => {
    mkdirSync(join(folder, 'project', '.git'), { recursive: true });
    expect(careless(copied('project', 'secrets', 'k.jwk'))).toEqual([
      expect.stringContaining('in a repository'),
    ]);
  });
});

describe('who signs', () => {
  let other: Record<string, string>;
  beforeAll(async () => {
    const file = join(folder, 'other.jwk');
    await newKey(file, { id: 'did:web:other.example', name: 'Other' }, day);
    other = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  });
  test('is who the list says, whatever the key and the command line say', async () => {
    const renamed = [{ ...issuer, name: 'Harbour Lane', url: 'https://harbourlane.example/' }];
    expect(await signing(key, renamed, { id: 'did:web:elsewhere.example', name: 'Elsewhere' })).toMatchObject(
      {
        organisation: { id: issuer.id, name: 'Harbour Lane', url: 'https://harbourlane.example/' },
        kid: entry.kid,
        listed: true,
      },
    );
  });
  test('is found by the key itself where it has no name of its own', async () => {
    const { kid: _, issuer: __, ...bare } = key;
    expect(await signing(bare, [issuer])).toMatchObject({ kid: entry.kid, listed: true });
  });
  test('is who the key says, where the list does not know it; what is said goes before', async () => {
    expect(await signing(key)).toMatchObject({ organisation, kid: entry.kid, listed: false });
    const said = { id: 'did:web:elsewhere.example', name: 'Elsewhere' };
    expect(await signing(key, [], said)).toMatchObject({ organisation: said, listed: false });
    const { kid: _, issuer: __, ...bare } = key;
    expect(await signing({ ...bare, kid: 'a b' }, [], said)).toMatchObject({ kid: `${said.id}#a-b` });
  });
  test('signs with a key that does not leave', async () => {
    expect((await signing(key)).privateKey.extractable).toBe(false);
  });
  test('is refused with a key that would not count', async () => {
    const lost = { on: '2026-11-20', why: 'The laptop was stolen.' };
    await expect(signing(key, listedAs({ revoked: lost }))).rejects.toThrow(
      /revoked on 2026-11-20: The laptop was stolen\.$/,
    );
    await expect(signing(key, listedAs({ until: '2026-11-21' }))).rejects.toThrow('last time on 2026-11-21.');
    await expect(signing(key, listedAs({ from: '2026-11-23' }))).rejects.toThrow('from 2026-11-23 on.');
    await expect(signing({ ...other, kid: entry.kid }, [issuer])).rejects.toThrow(
      'another key under the name',
    );
  });
  test.each<[string, () => object | string, string]>([
    ['no JSON', () => 'hello', 'it is not JSON'],
    ['nothing of a key', () => [], 'only P-256 keys can'],
    ['an RSA key', () => ({ kty: 'RSA', n: 'a', e: 'AQAB', d: 'a' }), 'only P-256 keys can'],
    ['the public half', () => ({ ...entry.jwk }), 'public half'],
    ['halves of two keys', () => ({ ...key, d: other['d'] }), 'do not belong together'],
    ['half a private half', () => ({ ...key, d: key['d']?.slice(4) }), 'do not belong together'],
    ['a key of nobody', () => ({ ...entry.jwk, d: key['d'] }), 'whose key this is'],
  ])('is refused with %s', async (_, made, said) => {
    await expect(signing(made())).rejects.toThrow(said);
  });
  test('has the key in a file or in the environment', () => {
    expect(keyText(own, undefined)).toEqual({ text, shownAs: own });
    expect(keyText(undefined, text)).toEqual({ text, shownAs: 'COUNTERSIGN_KEY' });
    expect(() => keyText(undefined, undefined)).toThrow('with which key');
    expect(() => keyText(join(folder, 'none.jwk'), text)).toThrow('There is no key at');
  });
});
