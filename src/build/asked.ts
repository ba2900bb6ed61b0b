/** The file of what lessons ask lies with the scripts, which browsers keep for good: its name changes with its content. */
import type { AstroIntegration } from 'astro';

/** For `integrations` in astro.config.mjs. */
export function asked(): AstroIntegration {
  return {
    name: 'asked',
    hooks: {
      'astro:config:setup': ({ injectRoute }) =>
        injectRoute({ pattern: '/_astro/[asked].json', entrypoint: './src/pages/_asked.json.ts' }),
    },
  };
}
