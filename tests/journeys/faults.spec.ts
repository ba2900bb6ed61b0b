/**
 * The faults that need a browser, a few of each: with a fresh seed every time, and in `npm test -- everything` with one
 * that is always the same. All of them, and often: `npm run chaos`, which also looks how long it takes until a trouble
 * is said.
 */
import { expect, test } from 'playwright/test';
import { chanceOf } from '../chaos/chance.ts';
import { inBrowser } from '../chaos/families.ts';
import { setUp } from '../chaos/place.ts';
import { dist } from '../site.ts';

let place: Awaited<ReturnType<typeof setUp>>;
test.beforeAll(async () => {
  place = await setUp(dist);
});
test.afterAll(() => place.takeDown());

for (const [which, seed] of [
  ...(process.env['TEST_EVERYTHING'] ? [['the usual seed', '2031'] as const] : []),
  ['a fresh seed', String(Math.floor(Math.random() * 2 ** 31))],
] as const) {
  for (const family of inBrowser) {
    test(`${family.name}, ${which}: nothing is lost`, async () => {
      const repeat = `npm run chaos -- --small --seed ${seed} --only ${family.name}`;
      if (which === 'a fresh seed') console.log(repeat);
      const rows = await family.run(chanceOf(`${seed} ${family.name}`), family.times.small, place);
      const lost = rows.flatMap((row) => row.lost.map((why) => `${row.what}: ${why}`));
      expect(lost, `To repeat: ${repeat}`).toEqual([]);
      expect(
        rows.filter(({ times }) => times === 0),
        'lines without a case',
      ).toEqual([]);
    });
  }
}
