// @vitest-environment node
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { forgetKey, keyOf } from '../progress/erase.ts';
import { checkJwt } from './jwt.ts';
import { signingKey } from './key.ts';
import { someJwt } from './some-claims.fake.ts';

afterEach(async () => {
  vi.unstubAllGlobals();
  await forgetKey('course');
});

test('is made at the first signature, kept, and the same from then on', async () => {
  expect(await indexedDB.databases()).toEqual([]);
  const first = await signingKey('course');
  expect(first.kept).toBe(true);
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual([keyOf('course')]);
  const second = await signingKey('course');
  expect(second.did).toBe(first.did);
  expect((await checkJwt(await someJwt(second))).ok).toBe(true);
});

test('does not hand out its private half', async () => {
  const { privateKey } = await signingKey('course');
  expect(privateKey.extractable).toBe(false);
  await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
});

test('is one for two clicks at once, and one for each learner', async () => {
  const [a, b] = await Promise.all([signingKey('course'), signingKey('course')]);
  expect(a.did).toBe(b.did);
  expect((await signingKey('course-k3j9')).did).not.toBe(a.did);
  await forgetKey('course-k3j9');
});

test('is forgotten with the record, and then another', async () => {
  const first = await signingKey('course');
  await forgetKey('course');
  expect(await indexedDB.databases()).toEqual([]);
  expect((await signingKey('course')).did).not.toBe(first.did);
});

test('where nothing is to be kept it lives as long as the page, and says so', async () => {
  const first = await signingKey('course-passing', true);
  expect(first.kept).toBe(false);
  expect(await indexedDB.databases()).toEqual([]);
  expect((await signingKey('course-passing', true)).did).toBe(first.did);
});

test('where storage is blocked, too', async () => {
  vi.stubGlobal('indexedDB', {
    open() {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
  const first = await signingKey('course');
  expect(first.kept).toBe(false);
  expect((await signingKey('course')).did).toBe(first.did);
  vi.unstubAllGlobals();
});
