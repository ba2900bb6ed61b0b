// Formatter and linter over the whole project:  npm run lint  ·  npm run lint -- --fix
import { ensureInstalled } from './install.mjs';
import { calledDirectly, main, runTool } from './node.mjs';

/**
 * Warnings count as errors: one that may stay is one that nobody reads.
 * @param {{ fix?: boolean, quiet?: boolean, paths?: string[] }} [options]
 */
export function lint({ fix = false, quiet = false, paths = [] } = {}) {
  const args = [
    'check',
    '--error-on-warnings',
    '--max-diagnostics=200',
    ...(fix ? ['--write'] : []),
    ...paths,
  ];
  return runTool('@biomejs/biome', args, { quiet });
}

if (calledDirectly(import.meta.url)) {
  main(async () => {
    const words = process.argv.slice(2);
    await ensureInstalled();
    const { code } = await lint({
      fix: words.includes('--fix'),
      paths: words.filter((word) => word !== '--fix'),
    });
    return code;
  });
}
