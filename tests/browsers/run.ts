/** The run over browsers. Its command is `scripts/browsers.mjs`; docs/browsers.md says what it is for. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { astro } from '../../scripts/astro.mjs';
import { installed, mayInstall } from '../../scripts/debian.mjs';
import { main, Plain } from '../../scripts/node.mjs';
import { serve } from '../../scripts/serve.mjs';
import { firefoxMake } from './firefox.ts';
import { learnerAt } from './learner.ts';
import { mainJourney } from './main-journey.ts';
import { webkitMake } from './webkit.ts';
import type { Make, Window } from './window.ts';

const makes = { firefox: firefoxMake, webkit: webkitMake };
type Named = keyof typeof makes;

/** What a browser is looked at on, once the journey is over. */
const looked = ['', 'lessons/four-levels/', 'lessons/map/', 'statement/'];

async function ready(make: Make): Promise<Window | undefined> {
  const there = await make.open();
  if (there || !mayInstall) return there;
  console.log(`No ${make.title} is here; installing Debian's packages ${make.packages.join(' and ')} …`);
  const { code, output } = await installed(make.packages);
  if (code !== 0) console.log(output.trim().split('\n').slice(-4).join('\n'));
  return make.open();
}

async function built(): Promise<string> {
  const out = 'test-results/browsers';
  const { code, output } = await astro('build', { gallery: true, out, quiet: true });
  if (code !== 0) throw new Plain(output.trim());
  return out;
}

interface Told {
  readonly passed: number;
  readonly failed: number;
}

/** Goes through the journey; after a step that failed, what follows is not tried, and counts as failed. */
async function journey(window: Window, site: string, pictures: string | undefined): Promise<Told> {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  let server = await serve(site);
  const { url, port } = server;
  let passed = 0;
  try {
    const learner = await learnerAt(window, url, folder);
    for (const { title, go } of mainJourney) {
      await go(learner, { cut: () => server.close() });
      passed++;
      console.log(`  ✓ ${title}`);
    }
    if (pictures) {
      await server.close();
      server = await serve(site, { port });
      mkdirSync(pictures, { recursive: true });
      for (const page of looked) {
        await learner.open(page);
        await learner.sees({ role: 'heading', level: 1 });
        const name = `${window.name.split(' ')[0]}-${page.replaceAll('/', '-') || 'home'}.png`;
        writeFileSync(join(pictures, name), await window.picture());
      }
    }
  } catch (error) {
    console.log(`  ✗ ${mainJourney[passed]?.title ?? 'pictures'}\n${(error as Error).message}`);
    const file = join('test-results', `${window.name.replaceAll(' ', '-')}.png`);
    await window
      .picture()
      .then((picture) => writeFileSync(file, picture))
      .catch(() => {});
    console.log(`  A picture of the window: ${file}`);
  } finally {
    await window.close().catch(() => {});
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
  return { passed, failed: mainJourney.length - passed };
}

main(async () => {
  const { values } = parseArgs({
    options: {
      only: { type: 'string', multiple: true },
      built: { type: 'string' },
      pictures: { type: 'string' },
    },
  });
  const names = Object.keys(makes) as Named[];
  const strange = values.only?.find((name) => !names.includes(name as Named));
  if (strange) throw new Plain(`There is no browser ${strange} in this. There are ${names.join(' and ')}.`);
  const site = values.built ?? (await built());
  const told: Told[] = [];
  const absent: string[] = [];
  for (const name of names) {
    if (values.only && !values.only.includes(name)) continue;
    const window = await ready(makes[name]);
    if (!window) {
      absent.push(makes[name].title);
      continue;
    }
    console.log(`\n${window.name}`);
    told.push(await journey(window, site, values.pictures));
  }
  for (const title of absent)
    console.log(
      `\n${title}: not run. It is not here, and could not be installed: ${makes[title.toLowerCase() as Named].packages.join(' and ')} on Debian.`,
    );
  const sum = (of: keyof Told) => told.reduce((all, one) => all + one[of], 0);
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
  return sum('failed') ? 1 : 0;
});
