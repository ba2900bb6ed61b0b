/** What an organisation says on its copy, as the module `virtual:over`; and in a preview its folder laid anew as it changes. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { shownFrom } from '../over/read.ts';
import { layOver } from './lay.ts';

const name = 'virtual:over';

/** For `vite.plugins`. @param folder the organisation's, if there is one */
export const over = (folder: string | undefined): Plugin => ({
  name: 'over',
  resolveId: (id) => (id === name ? `\0${name}` : undefined),
  load(id) {
    if (id !== `\0${name}`) return undefined;
    const shown = folder === undefined ? undefined : shownFrom(folder);
    return `export const over = ${JSON.stringify(shown) ?? 'undefined'};`;
  },
});

/** For `integrations` in astro.config.mjs. */
export function overAgain(): AstroIntegration {
  const { OVER_FOLDER: own, OVER_COURSE: course } = process.env;
  return {
    name: 'over-again',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        if (!own || !course) return;
        const root = fileURLToPath(new URL('../..', import.meta.url));
        let waiting: NodeJS.Timeout | undefined;
        server.watcher.add([own, course]);
        server.watcher.on('all', (_, file) => {
          if (
            ![own, course].some((folder) => file.startsWith(join(folder, '/'))) ||
            file.includes('.schemas')
          )
            return;
          clearTimeout(waiting);
          // An editor that saves several files at once is answered once.
          waiting = setTimeout(() => {
            try {
              layOver({ course, over: own, root });
              for (const { moduleGraph } of Object.values(server.environments)) {
                const known = moduleGraph.getModuleById(`\0${name}`);
                if (known) moduleGraph.invalidateModule(known);
              }
              server.ws.send({ type: 'full-reload' });
            } catch (cause) {
              logger.warn((cause as Error).message.replace(' Nothing was built.', ''));
            }
          }, 100);
        });
      },
    },
  };
}
