/** Spoiled files, links, codes and messages: a few of each in every run of the tests, many by `npm run fuzz`. */
import { afterAll, expect, test } from 'vitest';
import { chanceOf } from '../chaos/chance.ts';
import { areSound, kinds } from './kinds.ts';

const { FUZZ_CASES = '700', FUZZ_SEED, FUZZ_ONLY = '' } = process.env;
const seed = FUZZ_SEED ?? String(Math.floor(Math.random() * 2 ** 31));
const only = FUZZ_ONLY.split(' ').filter(Boolean);
const names = Object.keys(kinds).filter((name) => !only.length || only.includes(name));
const each = Math.ceil(Number(FUZZ_CASES) / Object.keys(kinds).length);
let count = 0;
console.log(`Fuzzing with seed ${seed}. To repeat: npm run fuzz -- --cases ${FUZZ_CASES} --seed ${seed}`);

test('there is such a kind', () => {
  expect(names, `There are: ${Object.keys(kinds).join(', ')}`).not.toEqual([]);
  for (const name of only) expect(Object.keys(kinds)).toContain(name);
});

test('what is spoiled was sound', async () => {
  const sound = await areSound();
  expect(Object.keys(sound).sort()).toEqual(Object.keys(kinds).sort());
  for (const [name, isSound] of Object.entries(sound)) expect(isSound, name).toBe(true);
});

test.each(names)('%s: whatever comes, it is read or refused, and nothing else happens', async (name) => {
  for (let number = 0; number < each; number++) {
    try {
      await kinds[name]?.(chanceOf(`${seed} ${name} ${number}`));
    } catch (error) {
      const repeat = `npm run fuzz -- --cases ${FUZZ_CASES} --seed ${seed} --only ${name}`;
      throw new Error(`case ${number} of ${name}. To repeat: ${repeat}`, { cause: error });
    }
    expect(Object.prototype, `case ${number} of ${name}`).not.toHaveProperty('polluted');
    count++;
  }
});

afterAll(() => console.log(`${count} cases, seed ${seed}.`));
