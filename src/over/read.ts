/** An organisation's folder as files, and its `over.yaml`, checked field by field. Node only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { z } from 'astro/zod';
import { readText } from '../course/checks/bytes.ts';
import { checkDate } from '../course/checks/dates.ts';
import { explain } from '../course/checks/explain.ts';
import { checkContact } from '../course/checks/links.ts';
import { type Finding, type Problem, problemIn } from '../course/checks/problems.ts';
import { readYaml } from '../course/checks/yaml.ts';
import { NoDrawing } from '../look/mark.ts';
import { logoOf } from './logo.ts';
import { type OverSaid, overSchema } from './schema.ts';
import type { Shown } from './shown.ts';

export type Files = ReadonlyMap<string, Uint8Array>;

/** Every file below FOLDER, hidden ones left out, with `/` between names, sorted. */
export function filesIn(folder: string): Files {
  if (!existsSync(folder)) return new Map();
  return new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
      .filter((name) => !/(^|\/)\./.test(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))] as const),
  );
}

export interface Read<Data> {
  readonly data: Data | undefined;
  readonly lineOf: (path: readonly (string | number)[]) => number | undefined;
  readonly text: string | undefined;
  readonly problems: readonly Problem[];
}

/** A YAML file; without a SCHEMA whatever it holds. */
export function yamlIn<Data>(file: string, bytes: Uint8Array, schema?: z.ZodType<Data>): Read<Data> {
  const { text, failures } = readText(bytes);
  const none = { data: undefined, lineOf: () => undefined, text };
  if (text === undefined || failures.length)
    return { ...none, problems: failures.map((failure) => ({ file, ...failure })) };
  const { data, lineOf, written, failures: unread } = readYaml(text);
  if (unread.length) return { ...none, problems: unread.map((failure) => ({ file, ...failure })) };
  if (!schema) return { data: data as Data, lineOf, text, problems: [] };
  const found = explain(schema, data ?? {}, written);
  return {
    data: found.length ? undefined : schema.parse(data ?? {}),
    lineOf,
    text,
    problems: found.map((finding) => problemIn({ file, lineOf }, finding)),
  };
}

export const HEAD = 'over.yaml';

/** What `over.yaml` says, with all that is wrong with it. SHOWN: how messages call the folder. THERE: the pages of the course with it. */
export function headIn(
  files: Files,
  shown: string,
  there: ReadonlySet<string>,
): { readonly said: OverSaid; readonly problems: readonly Problem[] } {
  const file = `${shown}/${HEAD}`;
  const bytes = files.get(HEAD);
  if (!bytes) {
    return {
      said: {},
      problems: [
        {
          file,
          message: 'This file is missing.',
          remedy:
            'Add it: it says who offers this copy. “npm run over -- --begin FOLDER” writes one to fill in.',
        },
      ],
    };
  }
  const { data, lineOf, problems } = yamlIn(file, bytes, overSchema);
  if (!data) return { said: {}, problems };
  const findings = [
    ...named(data),
    ...shownSomewhere(data, there, shown),
    ...(data.contact === undefined ? [] : at(['contact'], checkContact(data.contact))),
    ...(data.looked === undefined ? [] : checkDate(data.looked, ['looked'])),
    ...(data.address === undefined || data.address.endsWith('/')
      ? []
      : [
          {
            at: ['address'],
            message: `“${data.address}” does not end in a slash.`,
            remedy: `Write ${data.address}/ instead.`,
          },
        ]),
    ...logoFindings(data, files),
  ];
  return { said: data, problems: findings.map((finding) => problemIn({ file, lineOf }, finding)) };
}

const at = (path: Finding['at'], said: Omit<Finding, 'at'> | undefined): Finding[] =>
  said ? [{ ...(path ? { at: path } : {}), ...said }] : [];

/** Whatever is said is said by somebody. */
function named({ organisation, looked: _, address: __, ...rest }: OverSaid): Finding[] {
  const [first] = Object.keys(rest);
  if (organisation || first === undefined) return [];
  return [
    {
      at: [first],
      message: `Nobody knows whose “${first}” this is: the organisation has no name here.`,
      remedy: 'Add “organisation:” with its “name:” above.',
    },
  ];
}

/** The page on which each of them stands. */
const places = {
  imprint: 'about',
  contact: 'about',
  privacy: 'privacy',
  accessibility: 'accessibility',
  safeguarding: 'urgent-help',
} as const;

function shownSomewhere(said: OverSaid, there: ReadonlySet<string>, shown: string): Finding[] {
  return Object.entries(places).flatMap(([field, page]) =>
    said[field as keyof typeof places] === undefined || there.has(page)
      ? []
      : [
          {
            at: [field],
            message: `This would stand on a page “${page}”, and the course has none.`,
            remedy: `Write ${shown}/pages/${page}.mdx, or take “${field}” out.`,
          },
        ],
  );
}

function logoFindings({ organisation }: OverSaid, files: Files): Finding[] {
  const name = organisation?.logo;
  if (name === undefined) return [];
  const where = ['organisation', 'logo'];
  const bytes = files.get(name);
  if (!bytes)
    return [
      { at: where, message: `There is no ${name} beside over.yaml.`, remedy: 'Put it there, or take “logo” out: the name alone will do.' }, // biome-ignore format: one thought
    ];
  try {
    logoOf(name, bytes);
    return [];
  } catch (cause) {
    if (!(cause instanceof NoDrawing)) throw cause;
    return [{ at: where, message: `${name}: ${cause.message}`, remedy: cause.remedy }];
  }
}

/** For the pages: of a folder that was found fit. Undefined where nobody offers the course. */
export function shownFrom(folder: string): Shown | undefined {
  const files = filesIn(folder);
  const bytes = files.get(HEAD);
  const { organisation, looked: _, ...said } = (bytes && yamlIn(HEAD, bytes, overSchema).data) ?? {};
  if (!organisation) return undefined;
  const { name, page, logo: file = '' } = organisation;
  const picture = files.get(file);
  const logo = picture && logoOf(file, picture);
  return {
    ...said,
    name,
    ...(page === undefined ? {} : { page }),
    ...(logo ? { logo } : {}),
    ...(logo?.kind === 'png' ? { picture: join(folder, file) } : {}),
  };
}
