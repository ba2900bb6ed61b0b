// What is due for review, by age, and links that are dead:  node scripts/due.mjs [--on DAY] [--no-links] [--fail] [--course PATH] [--over PATH]
// Ends well whatever is due, unless `--fail` is said. See docs/own-copy.md.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { main, Plain } from './node.mjs';
import { courseFolder, overFolder } from './over.mjs';
import { ask } from './typescript.mjs';

const usage = 'Usage: npm run due -- [--on 2027-11-30] [--no-links] [--fail] [--course PATH] [--over PATH]';

function asked() {
  try {
    const { values } = parseArgs({
      options: {
        on: { type: 'string' },
        'no-links': { type: 'boolean' },
        fail: { type: 'boolean' },
        course: { type: 'string' },
        over: { type: 'string' },
      },
    });
    const { on = new Date().toISOString().slice(0, 10) } = values;
    if (/^\d{4}-\d{2}-\d{2}$/.test(on)) return { ...values, on };
  } catch {
    // Told below: the usage is the same for all that can be wrong.
  }
  throw new Plain(usage);
}

main(async () => {
  const { on, fail, course, over, ...more } = asked();
  await ensureInstalled();
  const watched = await ask('build/due.ts', 'watchedIn', {
    course: courseFolder(course),
    over: overFolder(over, course),
  });
  const { text, due } = await ask('build/due.ts', 'dueTold', { watched, on });
  console.log(text);
  let dead = 0;
  if (!more['no-links']) {
    console.log(`\nAsking ${watched.addresses.length} addresses …`);
    const links = await ask('build/reached.ts', 'linksTold', watched.addresses);
    console.log(`\n${links.text}`);
    ({ dead } = links);
  }
  return fail && due + dead > 0 ? 1 : 0;
});
