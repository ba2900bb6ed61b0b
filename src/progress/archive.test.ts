import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { progressIn } from './archive.ts';

test('the progress file is found among the others', () => {
  const archive = zipSync({
    'portfolio.md': strToU8('# Portfolio'),
    'mini-progress.json': strToU8('{"facts":[]}'),
  });
  expect(progressIn(archive)).toBe('{"facts":[]}');
});

test('an archive without one, or with one in a folder, holds none', () => {
  expect(progressIn(zipSync({ 'other.json': strToU8('{}') }))).toBeUndefined();
  expect(progressIn(zipSync({ 'a/mini-progress.json': strToU8('{}') }))).toBeUndefined();
});

test('one that would unfold to far more than a progress file may hold is left folded', () => {
  const bomb = zipSync({ 'mini-progress.json': new Uint8Array(20 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(100_000);
  expect(progressIn(bomb)).toBeUndefined();
});

test('a damaged archive is refused and never thrown at anybody', () => {
  const archive = zipSync({ 'mini-progress.json': strToU8('{"facts":[]}'.repeat(50)) });
  fc.assert(
    fc.property(fc.nat(archive.length - 1), fc.nat(255), fc.nat(archive.length), (at, byte, end) => {
      const damaged = archive.slice(0, end);
      if (at < end) damaged[at] = byte;
      const found = progressIn(damaged);
      expect(found === undefined || typeof found === 'string').toBe(true);
    }),
  );
});
