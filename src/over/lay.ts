/**
 * Lays an organisation's files over those of a course: what replaces what, what is added, and where each is from. Pure:
 * files go in, files come out. What the course with them must keep to is checked where every course is.
 */
import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  stringify,
  type YAMLMap,
} from 'yaml';
import { crc32 } from '../bytes/crc32.ts';
import { readText } from '../course/checks/bytes.ts';
import { partFrontMatter } from '../course/checks/front-matter.ts';
import { headingAnchors } from '../course/checks/links.ts';
import { didYouMean } from '../course/checks/nearest.ts';
import type { Problem } from '../course/checks/problems.ts';
import { slugOf } from '../course/folder.ts';
import { lessonTextOf, parseMdx } from '../course/lesson-text.ts';
import { wordsOf, wordsSchema } from '../course/own-words.ts';
import type { Origin, Piece, Place } from './origins.ts';
import { type Files, HEAD, headIn, yamlIn } from './read.ts';
import { type OverSaid, OWN } from './schema.ts';

/** A folder, as messages call it, and where it lies. */
export interface Folder {
  readonly shown: string;
  readonly path: string;
  readonly files: Files;
}

/** One text of the organisation's that stands where the course has or had one, or where it has none. */
export interface Override {
  /** Names the record of it: `pages/privacy.mdx`, `cases/place-faults/bald-blocks.yaml`. */
  readonly key: string;
  readonly file: string;
  /** The course's text as it is now; undefined where there is none. */
  readonly was: string | undefined;
  /** Where that stands. */
  readonly at: string;
}

export interface Laid {
  readonly files: Files;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly overrides: readonly Override[];
  readonly said: OverSaid;
  readonly problems: readonly Problem[];
}

const whole = /^((pages|facilitator)\/[^/]+\.mdx|look\/[^/]+)$/;
const cases = /^cases\/([^/]+)\.yaml$/;
const sections = /^sections\/([^/]+)\/([^/]+)\.mdx$/;
/** What was replaced, kept for the comparison; and what people write for each other. */
const silent = /^replaced\/|(^|\/)[A-Z]+\.(md|txt)$/;

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes ?? new Uint8Array());
const bytes = (said: string): Uint8Array => new TextEncoder().encode(said);

export function laidOver(course: Folder, over: Folder): Laid {
  const files = new Map(course.files);
  const origins: Record<string, Origin> = {};
  const overrides: Override[] = [];
  const problems: Problem[] = [];
  const place = (folder: Folder, name: string): Place => ({
    shown: `${folder.shown}/${name}`,
    path: `${folder.path}/${name}`,
  });
  const wrong = (name: string, message: string, remedy: string, more: Pick<Problem, 'field' | 'line'> = {}) =>
    problems.push({ file: `${over.shown}/${name}`, ...more, message, remedy });

  const pagesOf = (all: Files) =>
    [...all.keys()].flatMap((name) => /^pages\/([^/]+)\.mdx$/.exec(name)?.[1] ?? []);
  const head = headIn(over.files, over.shown, new Set([...pagesOf(course.files), ...pagesOf(over.files)]));
  problems.push(...head.problems);
  const logo = head.said.organisation?.logo;
  // While over.yaml cannot be read, a picture beside it may be what it names.
  const maybeLogo = (name: string) =>
    !head.said.organisation && head.problems.length > 0 && /^[^/]+\.(svg|png)$/.test(name);

  const layFile = (name: string, own: Uint8Array) => {
    const before = course.files.get(name);
    overrides.push({
      key: name,
      file: `${over.shown}/${name}`,
      was:
        before &&
        (/\.(mdx|yaml|svg)$/.test(name)
          ? text(before)
          : `${before.length} bytes, ${crc32(before).toString(16)}\n`),
      at: `${course.shown}/${name}`,
    });
    files.set(name, own);
    origins[name] = { kind: 'whole', file: place(over, name) };
  };

  const layWords = (name: string, own: Uint8Array) => {
    const read = yamlIn(`${over.shown}/${name}`, own, wordsSchema);
    problems.push(...read.problems);
    if (!read.data) return;
    const theirs = course.files.get(name);
    const before = (theirs && yamlIn(name, theirs, wordsSchema).data) ?? {};
    const neutral = wordsOf(before);
    for (const key of Object.keys(read.data) as (keyof typeof read.data)[]) {
      overrides.push({
        key: `words/${key}.txt`,
        file: `${over.shown}/${name}  ${key}`,
        was: `${neutral[key]}\n`,
        at: key in before ? `${course.shown}/${name}  ${key}` : 'the words that every course has',
      });
    }
    files.set(name, bytes(stringify({ ...before, ...read.data }, { lineWidth: 0 })));
    origins[name] = {
      kind: 'fields',
      base: place(theirs ? course : over, name),
      fields: Object.keys(read.data).map((key) => ({ laid: key, own: key, file: place(over, name) })),
    };
  };

  const layCases = (name: string, own: Uint8Array, id: string) => {
    const target = [...course.files.keys()].find(
      (file) => /^[^/]+\/[^/]+\/[^/]+$/.test(file) && file.endsWith(`/${id}.yaml`),
    );
    if (!target) {
      const known = [...course.files.keys()].flatMap(
        (file) => /^[^/]+\/[^/]+\/([^/.]+)\.yaml$/.exec(file)?.[1] ?? [],
      );
      wrong(
        name,
        `The course has no activity “${id}”.`,
        `${didYouMean(id, known)}Name the file after the activity whose cases it changes; its id is in the address of a link to it.`,
      );
      return;
    }
    const read = yamlIn(`${over.shown}/${name}`, own);
    problems.push(...read.problems);
    const said = read.data as Readonly<Record<string, unknown>> | null | undefined;
    if (read.problems.length) return;
    if (typeof said !== 'object' || said === null || Array.isArray(said)) {
      wrong(
        name,
        'The file has no fields.',
        'Write the name of a list, such as “cards:”, and its cases below.',
      );
      return;
    }
    // As written, whatever a value means: only then does what is put together say the same.
    const doc: Document = parseDocument(text(course.files.get(target)), { schema: 'failsafe' });
    const mine = parseDocument(read.text ?? '', { schema: 'failsafe' });
    const lines = yamlIn(target, course.files.get(target) ?? new Uint8Array());
    if (!isMap(doc.contents) || !isMap(mine.contents) || doc.errors.length || lines.problems.length) return;
    const fields: { laid: string; own: string; file: Place }[] = [];
    const at = (path: readonly (string | number)[]) => `${course.shown}/${target}:${lines.lineOf(path) ?? 1}`;
    for (const pair of mine.contents.items) {
      const field = isScalar(pair.key) ? String(pair.key.value) : '';
      const line = read.lineOf([field]);
      if (fixed.includes(field)) {
        wrong(
          name,
          `“${field}” stays as the course has it: learners’ work and statements hold to it.`,
          `Take “${field}” out.`,
          { field, ...(line ? { line } : {}) },
        );
        continue;
      }
      const theirs = doc.contents.get(field, true) as Node | undefined;
      const value = pair.value as Node;
      if (!isSeq(theirs) || !isSeq(value) || !theirs.items.every(hasId)) {
        overrides.push({
          key: `cases/${id}/${field}.yaml`,
          file: `${over.shown}/${name}  ${field}`,
          was: theirs && plain(theirs),
          at: at([field]),
        });
        doc.contents.set(doc.createNode(field), value);
        fields.push({ laid: field, own: field, file: place(over, name) });
        continue;
      }
      const idsNow = theirs.items.map(idOf);
      const seen = new Set<string>();
      for (const [index, entry] of value.items.entries()) {
        const whose = idOf(entry);
        const where = `${field}[${index}]`;
        const here = { field: where, ...lineField(read.lineOf([field, index])) };
        if (!isMap(entry) || !whose) {
          wrong(name, 'This case has no id.', `Add “id:”: that of the case that it replaces, or a new one that begins with “${OWN}”.`, here); // biome-ignore format: one thought
          continue;
        }
        if (seen.has(whose)) {
          wrong(name, `“${whose}” is the id of an earlier case here too.`, 'Take one of the two out, or give it an id of its own.', here); // biome-ignore format: one thought
          continue;
        }
        seen.add(whose);
        const old = idsNow.indexOf(whose);
        if (old < 0 && !whose.startsWith(OWN)) {
          wrong(
            name,
            `The activity has no “${whose}” in “${field}” that this could replace.`,
            `${didYouMean(whose, idsNow)}A case of your own has an id that begins with “${OWN}”: ${OWN}${whose}.`,
            here,
          );
          continue;
        }
        const before = old < 0 ? undefined : (theirs.items[old] as YAMLMap);
        const lost = before ? [...idsWithin(before.toJSON())].filter((one) => !idsWithin(entry.toJSON()).has(one)) : []; // biome-ignore format: one thought
        if (lost.length) {
          wrong(
            name,
            `The case that this replaces has ${lost.map((one) => `“${one}”`).join(', ')}, and this one has not.`,
            'Keep the ids and change the words: what learners chose lies under the ids.',
            here,
          );
          continue;
        }
        overrides.push({
          key: `cases/${id}/${whose}.yaml`,
          file: `${over.shown}/${name}:${read.lineOf([field, index]) ?? 1}  ${where}`,
          was: before && plain(before),
          at: at(old < 0 ? [field] : [field, old]),
        });
        const to = old < 0 ? placeFor(entry, theirs.items) : old;
        theirs.items.splice(to, old < 0 ? 0 : 1, entry);
        if (old < 0) {
          idsNow.splice(to, 0, whose);
          for (const known of fields) moveOn(known, field, to);
        }
        fields.push({ laid: `${field}[${to}]`, own: where, file: place(over, name) });
      }
    }
    files.set(target, bytes(doc.toString({ lineWidth: 0 })));
    origins[target] = { kind: 'fields', base: place(course, target), fields };
  };

  /** Sections of one lesson, by the anchors of their headings. */
  const laySection = (name: string, own: Uint8Array, slug: string, anchor: string) => {
    const target = [...course.files.keys()].find(
      (file) => /^[^/]+\/[^/]+\/lesson\.mdx$/.test(file) && slugOf(file.replace('/lesson.mdx', '')) === slug,
    );
    if (!target) {
      const known = [...course.files.keys()].flatMap((file) =>
        file.endsWith('/lesson.mdx') ? slugOf(file.replace('/lesson.mdx', '')) : [],
      );
      wrong(name, `The course has no lesson “${slug}”.`, `${didYouMean(slug, known)}Call the folder as the lesson’s address ends.`); // biome-ignore format: one thought
      return;
    }
    const now = text(files.get(target));
    const { body, bodyLine, failure } = partFrontMatter(now);
    if (failure) return;
    const parts = sectionsOf(body, bodyLine);
    const part = parts?.find((one) => one.anchor === anchor);
    if (!parts) return;
    if (!part) {
      const known = parts.map((one) => one.anchor);
      wrong(name, `The lesson has no section “${anchor}”.`, `${didYouMean(anchor, known)}Its sections are ${known.join(', ')}: as a link to each ends.`); // biome-ignore format: one thought
      return;
    }
    const read = readText(own);
    problems.push(...read.failures.map((failure) => ({ file: `${over.shown}/${name}`, ...failure })));
    if (read.failures.length) return;
    const mine = text(own).trimEnd();
    const own1 = sectionsOf(mine, 1);
    if (!own1) {
      wrong(name, 'The text cannot be read as MDX.', 'Compare its tags with those of the section that it replaces: each is closed.'); // biome-ignore format: one thought
      return;
    }
    if (own1[0]?.anchor !== anchor || own1[0].from !== 1 || own1.length > 1) {
      wrong(
        name,
        'It does not begin with the heading of the section that it replaces, or has another one of that size.',
        `Let its first line be “## ${part.title}”, since links lead there; further headings have three hashes.`,
        { line: own1[0]?.from === 1 ? (own1[1]?.from ?? 1) : 1 },
      );
      return;
    }
    const lost = part.holds.filter((one) => !own1[0]?.holds.includes(one));
    if (lost.length) {
      wrong(
        name,
        `The section that it replaces has ${lost.join(', ')}, and this one has not.`,
        'Put each back where it fits: learners’ work and statements hold to it.',
      );
      return;
    }
    const lines = now.split('\n');
    overrides.push({
      key: name,
      file: `${over.shown}/${name}`,
      was: `${lines
        .slice(part.from - 1, part.to)
        .join('\n')
        .trimEnd()}\n`,
      at: `${course.shown}/${target}:${inCourse(origins[target], part.from)}`,
    });
    const put = [...mine.split('\n'), ''];
    files.set(target, bytes([...lines.slice(0, part.from - 1), ...put, ...lines.slice(part.to)].join('\n')));
    const before = pieces(origins[target], lines.length, place(course, target));
    origins[target] = {
      kind: 'lines',
      base: place(course, target),
      pieces: spliced(before, part, { file: place(over, name), count: put.length }),
    };
  };

  for (const [name, own] of over.files) {
    if (name === HEAD || name === logo || maybeLogo(name) || silent.test(name)) continue;
    const [, activity] = cases.exec(name) ?? [];
    const [, slug, anchor] = sections.exec(name) ?? [];
    if (whole.test(name)) layFile(name, own);
    else if (name === 'words.yaml') layWords(name, own);
    else if (activity) layCases(name, own, activity);
    else if (slug && anchor) laySection(name, own, slug, anchor);
    else wrong(name, 'Nothing reads this file.', whereTo(name));
  }
  listPages(course, over, files, origins, place(course, 'course.yaml'));
  return { files, origins, overrides, said: head.said, problems };
}

/** What an activity is to the record of a learner, and to statements. */
const fixed = ['id', 'kind', 'title', 'required', 'tool', 'feedback', 'again', 'draw'];

function whereTo(name: string): string {
  if (/^over\.ya?ml(\.txt)?$/i.test(name)) return `Call it ${HEAD}.`;
  if (/\.(svg|png)$/.test(name)) return 'Say its name as “logo” of the organisation, or take it out.';
  if (/\/lesson\.mdx$/.test(name) || /^\d/.test(name))
    return 'A lesson is changed section by section, in sections/LESSON/SECTION.mdx; an activity in cases/ACTIVITY.yaml.';
  return 'Beside over.yaml lie the logo, words.yaml, and the folders pages, cases, sections, facilitator and look.';
}

const hasId = (entry: unknown): boolean => isMap(entry) && idOf(entry) !== '';
const idOf = (entry: unknown): string => (isMap(entry) ? String(entry.get('id') ?? '') : '');
const lineField = (line: number | undefined) => (line ? { line } : {});
const plain = (node: Node): string => stringify((node as YAMLMap).toJSON(), { lineWidth: 100 });

/** Every id at any depth: what answers may hold. */
function idsWithin(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (Array.isArray(value)) for (const one of value) idsWithin(one, found);
  else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value))
      if (key === 'id') found.add(String(inner));
      else idsWithin(inner, found);
  return found;
}

/** Behind the others; a question behind those of its lesson. */
function placeFor(entry: YAMLMap, items: readonly unknown[]): number {
  const lesson = entry.get('lesson');
  const same =
    lesson === undefined ? -1 : items.findLastIndex((one) => isMap(one) && one.get('lesson') === lesson);
  return same < 0 ? items.length : same + 1;
}

/** What stands behind a case that came in moves on by one. */
function moveOn(known: { laid: string }, field: string, from: number) {
  const [, of, index] = /^(.*)\[(\d+)\]$/.exec(known.laid) ?? [];
  if (of === field && Number(index) >= from) known.laid = `${field}[${Number(index) + 1}]`;
}

interface Part {
  readonly title: string;
  readonly anchor: string;
  readonly from: number;
  /** Its last line. */
  readonly to: number;
  /** The activities and figures in it, as tags. */
  readonly holds: readonly string[];
}

/** What headings of the second order part a text into; undefined where it is no MDX. */
function sectionsOf(body: string, firstLine: number): Part[] | undefined {
  let root: ReturnType<typeof parseMdx>;
  try {
    root = parseMdx(body);
  } catch {
    // Whose text it is says what is wrong with it: the course's own checks, or the section's problem.
    return undefined;
  }
  const { headings, mentions } = lessonTextOf(root, firstLine);
  const anchors = headingAnchors(headings);
  let seen = 0;
  const starts: { title: string; anchor: string; from: number }[] = [];
  for (const node of root.children) {
    const inside = countHeadings(node);
    if (node.type === 'heading' && node.depth === 2)
      starts.push({
        title: headings[seen] ?? '',
        anchor: anchors[seen] ?? '',
        from: (node.position?.start.line ?? 1) + firstLine - 1,
      });
    seen += inside;
  }
  const last = firstLine + body.split('\n').length - 1;
  return starts.map((start, index) => {
    const to = (starts[index + 1]?.from ?? last + 1) - 1;
    const holds = mentions
      .filter(
        ({ component, line }) =>
          ['Activity', 'Figure'].includes(component) && line >= start.from && line <= to,
      )
      .map(({ component, id }) => `<${component} id="${id}" />`);
    return { ...start, to, holds };
  });
}

const countHeadings = (node: { readonly type: string; readonly children?: readonly unknown[] }): number =>
  (node.type === 'heading' ? 1 : 0) +
  (node.children ?? []).reduce<number>((sum, child) => sum + countHeadings(child as typeof node), 0);

const pieces = (origin: Origin | undefined, lines: number, file: Place): readonly Piece[] =>
  origin?.kind === 'lines' ? origin.pieces : [{ from: 1, to: lines, file, at: 1 }];

const inCourse = (origin: Origin | undefined, line: number): number => {
  const piece = origin?.kind === 'lines' ? origin.pieces.find(({ from, to }) => from <= line && line <= to) : undefined; // biome-ignore format: one thought
  return piece ? line - piece.from + piece.at : line;
};

/** PIECES with the lines of PART given up for COUNT lines of FILE. */
function spliced(
  before: readonly Piece[],
  part: { readonly from: number; readonly to: number },
  { file, count }: { readonly file: Place; readonly count: number },
): Piece[] {
  const moved = count - (part.to - part.from + 1);
  const front = before.flatMap((piece) =>
    piece.from < part.from ? { ...piece, to: Math.min(piece.to, part.from - 1) } : [],
  );
  const back = before.flatMap((piece) => {
    if (piece.to <= part.to) return [];
    const from = Math.max(piece.from, part.to + 1);
    return { from: from + moved, to: piece.to + moved, file: piece.file, at: piece.at + (from - piece.from) };
  });
  return [...front, { from: part.from, to: part.from + count - 1, file, at: 1 }, ...back];
}

/** Pages of the organisation's own stand behind the course's in the foot of every page. */
function listPages(
  course: Folder,
  over: Folder,
  files: Map<string, Uint8Array>,
  origins: Record<string, Origin>,
  base: Place,
) {
  const added = [...over.files.keys()].flatMap((name) => {
    const [, page] = /^pages\/([^/]+)\.mdx$/.exec(name) ?? [];
    return page && page !== 'urgent-help' && !course.files.has(name) ? page : [];
  });
  const source = course.files.get('course.yaml');
  if (!added.length || !source) return;
  const doc: Document = parseDocument(text(source), { schema: 'failsafe' });
  if (doc.errors.length || !isMap(doc.contents)) return;
  const listed = doc.contents.get('pages');
  if (isSeq(listed)) for (const page of added) listed.add(doc.createNode(page));
  else doc.contents.set(doc.createNode('pages'), doc.createNode(added));
  files.set('course.yaml', bytes(doc.toString({ lineWidth: 0 })));
  origins['course.yaml'] = { kind: 'fields', base, fields: [] };
}
