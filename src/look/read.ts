/** Reads a course's `look/` folder, a neutral part for each that it lacks. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Drawing } from '../ui/drawing.ts';
import { type Look, lookOf } from './look.ts';
import { drawingOf, NoDrawing } from './mark.ts';
import { neutralMark } from './neutral-mark.ts';
import { lookSchema } from './schema.ts';

export interface LookFolder {
  readonly look: Look;
  /** In the page's head, on the sheet, and as the site's icon. */
  readonly mark: Drawing;
  /** Inside the ring of the statement's seal; the mark, where there is no finer drawing for it. */
  readonly seal: Drawing | undefined;
  /** The share picture's file, if there is one and it is said what is on it. */
  readonly share: { readonly file: string; readonly alt: string } | undefined;
}

/**
 * What of it cannot be read is neutral too: a build has stopped before, and a preview goes on.
 * @param folder The course's.
 */
export function readLook(folder: string): LookFolder {
  const at = (name: string) => join(folder, 'look', name);
  const text = (name: string) => (existsSync(at(name)) ? readFileSync(at(name), 'utf8') : undefined);
  const look = lookOf(said(text('look.yaml')));
  const share = at('share.png');
  return {
    look,
    mark: drawn(text('mark.svg')) ?? drawingOf(neutralMark),
    seal: drawn(text('seal.svg')),
    share: look.share && existsSync(share) ? { file: share, alt: look.share.alt } : undefined,
  };
}

function said(yaml: string | undefined) {
  try {
    return lookSchema.parse(parse(yaml ?? '') ?? {});
  } catch {
    // Told by the checks, file and field.
    return lookSchema.parse({});
  }
}

function drawn(svg: string | undefined): Drawing | undefined {
  try {
    return svg === undefined ? undefined : drawingOf(svg);
  } catch (cause) {
    if (cause instanceof NoDrawing) return undefined;
    throw cause;
  }
}
