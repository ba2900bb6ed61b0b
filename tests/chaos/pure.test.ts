/** The faults that need no browser, a few of each: with the same seed always, and with a fresh one every time. */
import { describe, expect, test } from 'vitest';
import { chanceOf } from './chance.ts';
import { pure } from './families.ts';

const fresh = String(Math.floor(Math.random() * 2 ** 31));
console.log(`Fresh seed ${fresh}. To repeat: npm run chaos -- --small --seed ${fresh}`);

describe.each(['2031', fresh])('seed %s', (seed) => {
  test.each(pure.map((family) => [family.name, family] as const))(
    '%s: nothing is lost',
    async (name, family) => {
      const rows = await family.run(chanceOf(`${seed} ${name}`), family.times.small);
      const lost = rows.flatMap((row) => row.lost.map((why) => `${row.what}: ${why}`));
      expect(lost, `To repeat: npm run chaos -- --small --seed ${seed} --only ${name}`).toEqual([]);
      for (const row of rows) expect(row.times, row.what).toBeGreaterThan(0);
    },
  );
});
