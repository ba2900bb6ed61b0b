/** The fault-injection run. Its command is `scripts/chaos.mjs`; docs/reliability.md says what it is for. */
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { astro } from '../../scripts/astro.mjs';
import { main, Plain, root } from '../../scripts/node.mjs';
import { chanceOf } from './chance.ts';
import { inBrowser, pure } from './families.ts';
import { type Family, isBroken, type Row } from './family.ts';
import { setUp } from './place.ts';
import { tableOf } from './table.ts';

main(async () => {
  const { values } = parseArgs({
    options: {
      small: { type: 'boolean', default: false },
      share: { type: 'string', default: '1' },
      seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
      only: { type: 'string', multiple: true },
      built: { type: 'string' },
      write: { type: 'boolean', default: false },
    },
  });
  const { seed, only, built } = values;
  const known = [...pure, ...inBrowser].map(({ name }) => name);
  const unknown = only?.find((name) => !known.includes(name));
  if (unknown) throw new Plain(`There is no "${unknown}". There are: ${known.join(', ')}.`);
  const share = Number(values.share);
  if (!(share > 0 && share <= 1)) throw new Plain('--share wants a number above 0, up to 1.');
  /** How often a family's fault is tried: never less than in the small run. */
  const timesOf = ({ times: { small, full } }: Family) =>
    values.small ? small : Math.max(small, Math.ceil(full * share));
  const repeat = ['npm run chaos --', ...(values.small ? ['--small'] : []), `--seed ${seed}`].join(' ');
  console.log(`Seed ${seed}. To repeat: ${repeat}\n`);

  const rows: Row[] = [];
  const began = Date.now();
  const take = async (name: string, job: () => Promise<readonly Row[]>) => {
    if (only && !only.includes(name)) return;
    const since = Date.now();
    const told = await job().catch((error): Row[] => [
      { what: name, times: 1, lost: [String(error?.stack ?? error)], how: 'broke off' },
    ]);
    rows.push(...told);
    const lost = told.flatMap((row) => row.lost.map((why) => `  ${row.what}: ${why}`));
    console.log(`${told.some(isBroken) ? '✗' : '✓'} ${name} (${Math.round((Date.now() - since) / 1000)} s)`);
    if (lost.length) console.log([...lost.slice(0, 20), `  To repeat: ${repeat} --only ${name}`].join('\n'));
  };

  for (const family of pure)
    await take(family.name, () => family.run(chanceOf(`${seed} ${family.name}`), timesOf(family)));

  let browser = 'not started';
  if (inBrowser.some(({ name }) => !only || only.includes(name))) {
    const place = await setUp(built ?? (await build()));
    browser = `Chromium ${place.browser.version()}`;
    try {
      for (const family of inBrowser)
        await take(family.name, () => family.run(chanceOf(`${seed} ${family.name}`), timesOf(family), place));
    } finally {
      await place.takeDown();
    }
  }

  const minutes = ((Date.now() - began) / 60_000).toFixed(1);
  const day = new Date().toISOString().slice(0, 10);
  const when = `${day}, ${browser}, Node ${process.versions.node}, ${process.platform}, ${cpus().length} cores, seed ${seed}, ${minutes} minutes.`;
  console.log(`\n${tableOf(rows)}\n\n${when}`);
  if (values.write) write(`Measured ${when}\n\n${tableOf(rows)}`);
  const broken = rows.filter(isBroken);
  console.log(broken.length ? `Promises broken: ${broken.length}.` : 'Every promise was kept.');
  return broken.length ? 1 : 0;
});

/** Puts the table in its place in docs/reliability.md. */
function write(table: string) {
  const file = join(root, 'docs', 'reliability.md');
  const place = /(<!-- table -->\n)[\s\S]*?(<!-- \/table -->)/;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(place, (_, from, to) => `${from}\n${table}\n\n${to}`),
  );
}

async function build(): Promise<string> {
  const out = process.env['OUT_DIR'] ?? join(root, 'dist');
  const { code, output } = await astro('build', { out, quiet: true });
  if (code !== 0) throw new Plain(output);
  return out;
}
