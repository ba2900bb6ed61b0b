// What a host should say with each answer, as the file that it reads:  npm run headers -- nginx|apache|caddy
//   --course PATH, --over PATH   whose `framedBy` says who may show the course in a frame
//   --write                      brings docs/hosting/ up to date, for a course that says nothing of frames
// Netlify and Cloudflare Pages need none of it: the build writes `_headers`. See docs/deploying.md.
import { parseArgs } from 'node:util';
import { ensureInstalled } from './install.mjs';
import { main, Plain } from './node.mjs';
import { courseFolder, overFolder } from './over.mjs';
import { ask } from './typescript.mjs';

const usage =
  'Usage: npm run headers -- nginx|apache|caddy [--course PATH] [--over PATH], or npm run headers -- --write';

main(async () => {
  const options = /** @type {const} */ ({
    course: { type: 'string' },
    over: { type: 'string' },
    write: { type: 'boolean', default: false },
  });
  let given;
  try {
    given = parseArgs({ options, allowPositionals: true });
  } catch {
    throw new Plain(usage);
  }
  const { values, positionals } = given;
  const [host] = positionals;
  if (positionals.length !== (values.write ? 0 : 1)) throw new Plain(usage);
  await ensureInstalled();
  if (values.write) {
    console.log(await ask('build/host-headers.ts', 'writeHostFiles'));
    return;
  }
  const folder = courseFolder(values.course);
  const over = overFolder(values.over, values.course);
  const text = await ask('build/host-headers.ts', 'hostFile', { host, folder, over });
  if (!text) throw new Plain(usage);
  process.stdout.write(text);
});
