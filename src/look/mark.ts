/**
 * A mark or seal as its file draws it, brought to paths alone: so the page, the favicon, the icons and the PDF draw the
 * same, and nothing else that an SVG can hold comes into a page.
 */
import { type CustomPlugin, optimize, type PluginConfig } from 'svgo';
import type { Drawing, Shape } from '../ui/drawing.ts';

/** Why a file cannot be drawn. */
export class NoDrawing extends Error {
  override readonly name = 'NoDrawing';
  readonly remedy: string;
  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}

/** What makes paths of other shapes, and of what groups and styles say. */
const toPaths: readonly PluginConfig[] = [
  'removeDoctype',
  'removeXMLProcInst',
  'removeComments',
  'removeMetadata',
  'removeTitle',
  'removeDesc',
  'removeEditorsNSData',
  { name: 'inlineStyles', params: { onlyMatchedOnce: false } },
  'convertStyleToAttrs',
  { name: 'convertShapeToPath', params: { convertArcs: true } },
  'moveGroupAttrsToElems',
  { name: 'convertPathData', params: { floatPrecision: 3 } },
];

const handed = ['fill', 'stroke', 'stroke-width', 'stroke-linecap', 'stroke-linejoin'] as const;
const silent = ['id', 'class', 'xmlns', 'version', 'viewBox', 'width', 'height', 'd', 'role', 'aria-hidden'];
const colour =
  /^(none|#[\da-f]{3,8}|[a-z]+|(rgb|hsl|oklch|oklab|lab|lch)\([^;{}<>]*\)|var\(--[a-z][\w-]*\))$/i;

const isColour = { as: colour, remedy: 'Write a colour, or var(--accent) for one of the look’s own.' };
const written: Readonly<Record<string, { readonly as: RegExp; readonly remedy: string }>> = {
  fill: isColour,
  stroke: isColour,
  d: { as: /^[\s\d.,e+mzlhvcsqta-]*$/i, remedy: 'Draw the shape anew: a path has letters and numbers.' },
  'stroke-width': { as: /^\d*\.?\d+$/, remedy: 'Write a number without a unit.' },
  'stroke-linecap': { as: /^(butt|round|square)$/, remedy: 'Write butt, round or square.' },
  'stroke-linejoin': { as: /^(miter|round|bevel)$/, remedy: 'Write miter, round or bevel.' },
};

/** @throws {NoDrawing} in the author's own terms */
export function drawingOf(svg: string): Drawing {
  let box: Drawing['box'] | undefined;
  const shapes: Shape[] = [];
  const given: Record<string, string>[] = [{}];
  const collect: CustomPlugin = {
    name: 'collect',
    fn: () => ({
      element: {
        enter: ({ name, attributes }) => {
          if (name !== 'svg' && name !== 'g' && name !== 'path')
            throw new NoDrawing(
              `It has a <${name}>, which not every place that shows the mark can draw.`,
              'Draw it with path, rect, circle, ellipse, line, polyline and polygon alone; turn text into paths.',
            );
          const strange = Object.keys(attributes).find(
            (key) =>
              !silent.includes(key) && !handed.some((known) => known === key) && !/^(xmlns|data-)/.test(key),
          );
          if (strange)
            throw new NoDrawing(
              `It has “${strange}”, which not every place that shows the mark can draw.`,
              'Take it out: a shape has a fill, a stroke, and the stroke’s width, ends and corners.',
            );
          const here = { ...given.at(-1), ...attributes };
          for (const [key, { as, remedy }] of Object.entries(written)) {
            const said = here[key];
            if (said !== undefined && !as.test(said))
              throw new NoDrawing(`Its ${key} “${said}” cannot be drawn.`, remedy);
          }
          given.push(here);
          if (name === 'svg') box = boxOf(attributes);
          if (name === 'path') shapes.push(shapeOf(here));
        },
        exit: () => {
          given.pop();
        },
      },
    }),
  };
  try {
    optimize(svg, { multipass: false, plugins: [...toPaths, collect] });
  } catch (cause) {
    if (cause instanceof NoDrawing) throw cause;
    const { reason, message } = cause as Error & { reason?: string };
    throw new NoDrawing(
      `It cannot be read as SVG: ${(reason ?? message).replace(/\.?$/, '.')}`,
      'Save it again as a plain SVG.',
    );
  }
  if (!box) throw new NoDrawing('It has no viewBox.', 'Add viewBox="0 0 WIDTH HEIGHT" to its <svg>.');
  if (!shapes.length) throw new NoDrawing('It draws nothing.', 'Draw the mark in it.');
  return { box, shapes };
}

function boxOf({ viewBox = '' }: Record<string, string>): Drawing['box'] | undefined {
  const [left, top, width, height] = viewBox
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  const all = [left, top, width, height].every((number) => Number.isFinite(number));
  return all && width && height ? [left ?? 0, top ?? 0, width, height] : undefined;
}

function shapeOf(said: Record<string, string>): Shape {
  const { d = '', fill = 'var(--ink)', stroke = 'none' } = said;
  const isLine = stroke !== 'none';
  return {
    d,
    ...(fill === 'none' ? {} : { fill }),
    ...(isLine
      ? {
          stroke,
          width: Number(said['stroke-width'] ?? 1),
          cap: (said['stroke-linecap'] ?? 'butt') as NonNullable<Shape['cap']>,
          join: (said['stroke-linejoin'] ?? 'miter') as NonNullable<Shape['join']>,
        }
      : {}),
  };
}

/** The names of the look's colours that a drawing asks for. */
export const namesIn = ({ shapes }: Drawing): readonly string[] =>
  shapes.flatMap(({ fill, stroke }) =>
    [fill, stroke].flatMap((said) => /^var\(--(.+)\)$/.exec(said ?? '')?.[1] ?? []),
  );

/** As elements, to be put into an `<svg>` of its box. COLOUR writes a colour for where it will stand. */
export const pathsOf = ({ shapes }: Drawing, colour = (said: string) => said): string =>
  shapes
    .map(({ d, fill, stroke, width, cap, join }) =>
      [
        `<path d="${d}" fill="${fill ? colour(fill) : 'none'}"`,
        ...(stroke ? [` stroke="${colour(stroke)}" stroke-width="${width}"`] : []),
        ...(stroke && cap !== 'butt' ? [` stroke-linecap="${cap}"`] : []),
        ...(stroke && join !== 'miter' ? [` stroke-linejoin="${join}"`] : []),
        '/>',
      ].join(''),
    )
    .join('');
