/**
 * The course's look as the module `virtual:look`: its stylesheet, its mark, and for what draws without a stylesheet (the
 * PDF, saved pictures) the light's colours. Whoever imports a part of it gets that part alone.
 */
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { hexOf } from '../look/colour.ts';
import { cssOf } from '../look/css.ts';
import { faviconOf, fixed, iconOf } from '../look/icons.ts';
import { levelsOf } from '../look/look.ts';
import { pathsOf } from '../look/mark.ts';
import { readLook } from '../look/read.ts';
import { declarations, readingThemes } from '../look/reading-themes.ts';
import { tokenNames } from '../look/tokens.ts';
import type { Drawing } from '../ui/drawing.ts';

const name = 'virtual:look';

/** The module's text for the course in FOLDER. */
function moduleOf(folder: string): string {
  const { look, mark, seal, share } = readLook(folder);
  const { colours, steps, progress } = look;
  const paper = colours.paper;
  const fixedShapes = ({ box, shapes }: Drawing) => ({
    box,
    shapes: shapes.map((shape) => ({
      ...shape,
      ...(shape.fill ? { fill: fixed(look, 'light')(shape.fill) } : {}),
      ...(shape.stroke ? { stroke: fixed(look, 'light')(shape.stroke) } : {}),
    })),
  });
  const inline = (drawing: Drawing) => ({ box: drawing.box.join(' '), paths: pathsOf(drawing) });
  const parts = {
    css: cssOf(look),
    reading: Object.fromEntries(readingThemes.map((theme) => [theme, declarations(look, theme)])),
    progress,
    themeColours: { light: hexOf(paper.light), dark: hexOf(paper.dark) },
    light: Object.fromEntries(tokenNames.map((token) => [token, hexOf(colours[token].light)])),
    levels: steps.length,
    lightSteps: levelsOf(look).map((step) => ({ fill: hexOf(step.light), words: hexOf(step.words.light) })),
    mark: inline(mark),
    seal: inline(seal ?? mark),
    sealShare: seal ? 1 : 0.7,
    drawnMark: fixedShapes(mark),
    drawnSeal: fixedShapes(seal ?? mark),
    favicon: faviconOf(look, mark),
    icon: iconOf(look, mark),
    share,
  };
  return Object.entries(parts)
    .map(([key, value]) => `export const ${key} = ${JSON.stringify(value) ?? 'undefined'};`)
    .join('\n');
}

/** @param folder The course's. */
export function look(folder: string): Plugin {
  const inside = join(folder, 'look');
  return {
    name: 'look',
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) => (id === `\0${name}` ? moduleOf(folder) : undefined),
    // In the preview an edit shows at once.
    configureServer({ watcher, environments, ws }) {
      watcher.on('all', (_, file) => {
        if (!file.startsWith(inside)) return;
        for (const { moduleGraph } of Object.values(environments)) {
          const known = moduleGraph.getModuleById(`\0${name}`);
          if (known) moduleGraph.invalidateModule(known);
        }
        ws.send({ type: 'full-reload' });
      });
    },
  };
}
