/** From a problem in a laid course back to the file that somebody can mend. Pure but for reading lines. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fieldName, type Path, type Problem } from '../course/checks/problems.ts';
import { readYaml } from '../course/checks/yaml.ts';

/** A file somewhere: how messages call it, and where it lies. */
export interface Place {
  readonly shown: string;
  readonly path: string;
}

/** Where a file of the laid course is from, if it is not the course's as it lies there. */
export type Origin =
  | { readonly kind: 'whole'; readonly file: Place }
  /** A list of fields that are from elsewhere: `cards[8]` of the laid file is `cards[0]` of theirs. */
  | { readonly kind: 'fields'; readonly base: Place; readonly fields: readonly { readonly laid: string; readonly own: string; readonly file: Place }[] } // biome-ignore format: one thought
  /** Lines that are from elsewhere; after them the course's own go on. */
  | { readonly kind: 'lines'; readonly base: Place; readonly pieces: readonly Piece[] };

/** Lines FROM to TO of the laid file: those of a file from line AT on. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly file: Place;
  readonly at: number;
}

export interface Origins {
  /** The course's folder, as shown. */
  readonly course: string;
  readonly files: Readonly<Record<string, Origin>>;
}

export const ORIGINS = '.origins.json';

/** Of the course in FOLDER, if it was laid. */
export function originsIn(folder: string): Origins | undefined {
  const file = join(folder, ORIGINS);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Origins) : undefined;
}

const pathOf = (field: string): Path =>
  field.split(/[.[\]]+/).flatMap((key) => (key === '' ? [] : /^\d+$/.test(key) ? Number(key) : key));

function lineIn({ path }: Place, field: string): { readonly line?: number } {
  const line = existsSync(path) ? readYaml(readFileSync(path, 'utf8')).lineOf(pathOf(field)) : undefined;
  return line ? { line } : {};
}

/** PROBLEMS of the course that was laid into a folder shown as LAID, as its people know their files. */
export function traced(problems: readonly Problem[], laid: string, { course, files }: Origins): Problem[] {
  const named = (text: string) => text.replaceAll(`${laid}/`, `${course}/`).replaceAll(laid, course);
  return problems.map(({ file, line, field, message, remedy }) => {
    const said = { message: named(message), remedy: named(remedy), ...(field ? { field } : {}) };
    const name = file.startsWith(`${laid}/`) ? file.slice(laid.length + 1) : undefined;
    const own = { file: named(file), ...(line ? { line } : {}), ...said };
    const origin = name === undefined ? undefined : files[name];
    if (!origin) return own;
    if (origin.kind === 'whole') return { ...own, file: origin.file.shown };
    if (origin.kind === 'lines') {
      const piece =
        line === undefined ? undefined : origin.pieces.find(({ from, to }) => from <= line && line <= to);
      if (!piece || line === undefined) return { ...own, file: origin.base.shown };
      return { ...own, file: piece.file.shown, line: line - piece.from + piece.at };
    }
    const from = field === undefined ? undefined : origin.fields.find(({ laid: at }) => isWithin(field, at));
    if (field === undefined) return { file: origin.base.shown, ...said };
    if (!from) return { file: origin.base.shown, ...lineIn(origin.base, field), ...said };
    const theirs = fieldName(pathOf(from.own + field.slice(from.laid.length)));
    return { file: from.file.shown, ...lineIn(from.file, theirs), ...said, field: theirs };
  });
}

const isWithin = (field: string, at: string) =>
  field === at || (field.startsWith(at) && /^[.[]/.test(field.slice(at.length)));
