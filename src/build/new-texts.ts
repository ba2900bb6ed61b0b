/** The texts of a new lesson or activity, and where they go in what its author wrote already. Pure. */
import { isMap, isSeq, parseDocument, stringify } from 'yaml';
import { partFrontMatter } from '../course/checks/front-matter.ts';
import { parseMdx } from '../course/lesson-text.ts';

/** One value on one line, in quotes where it needs them. */
const inline = (value: string) => stringify(value, { lineWidth: 0, singleQuote: true }).trim();

const lineStart = (text: string, at: number) => text.lastIndexOf('\n', at - 1) + 1;

/** Lines end as they did before. */
function asItEnds(whole: string, change: (text: string) => string): string {
  const changed = change(whole.replaceAll('\r\n', '\n'));
  return whole.includes('\r\n') ? changed.replaceAll('\n', '\r\n') : changed;
}

interface Place {
  readonly slug: string;
  readonly title: string;
}

/** A lesson's lines in course.yaml, after the last one of its part; the rest of the file as it was. */
export const withLesson = (whole: string, part: number, place: Place): string =>
  asItEnds(whole, (text) => afterLast(text, part, place));

function afterLast(text: string, part: number, { slug, title }: Place): string {
  const lessons = parseDocument(text).getIn(['parts', part, 'lessons'], true);
  const last = isSeq(lessons) ? lessons.items.at(-1) : undefined;
  const range = isMap(last) ? last.range : undefined;
  if (!isSeq(lessons) || !isMap(last) || !range)
    throw new Error('The part’s lessons cannot be found in course.yaml.');
  const [start, end] = range;
  const flow = last.flow
    ? stringify({ slug, title }, { collectionStyle: 'flow', lineWidth: 0, singleQuote: true }).trim()
    : undefined;
  if (lessons.flow) return `${text.slice(0, end)}, ${flow}${text.slice(end)}`;
  const lead = text.slice(lineStart(text, start), start);
  const after = text.slice(0, end).trimEnd().length;
  const own = flow ?? `slug: ${slug}\n${lead.replace('-', ' ')}title: ${inline(title)}`;
  // A comment on the last line stays with it.
  const to = after + (/\n|$/.exec(text.slice(after))?.index ?? 0);
  return `${text.slice(0, to)}\n${lead}${own}${text.slice(to)}`;
}

/** The activity's tag, before what closes the lesson; the rest of the text as it was. */
export const withTag = (whole: string, id: string): string =>
  asItEnds(whole, (text) => beforeClosing(text, `<Activity id="${id}" />`));

function beforeClosing(whole: string, tag: string): string {
  const { body } = partFrontMatter(whole);
  const head = whole.slice(0, whole.length - body.length);
  const closing = parseMdx(body).children.find(
    (node) => node.type === 'mdxJsxFlowElement' && node.name === 'TakeWithYou',
  );
  const at = closing?.position?.start.offset ?? body.trimEnd().length;
  const before = body.slice(0, at).trimEnd();
  const after = body.slice(at).trimStart();
  return `${head}${before}\n\n${tag}\n${after ? `\n${after}` : ''}`;
}

/** A lesson to write over. The finish needs nothing to take away. */
export function lessonText(title: string, outcome: number, finish: boolean): string {
  const closing = finish ? '' : '\n<TakeWithYou>\n\nTwo or three lines to remember.\n\n</TakeWithYou>\n';
  return `---
title: ${inline(title)}
summary: What the lesson is about, in one line.
outcomes: [${outcome}]
---

A case to begin with: who wants what, and what stands in the way.

## What it comes to

What a learner can do with it, in paragraphs of a few sentences.
${closing}`;
}

/** Every example of a kind, as its author wrote it: with its comments, a line for a line. */
export function examplesIn(text: string): string[] {
  const { contents } = parseDocument(text);
  if (!isSeq(contents)) return [];
  return contents.items.flatMap((item) => {
    if (!isMap(item) || !item.range) return [];
    const own = text.slice(item.range[0], item.range[1]).trimEnd();
    // A name that only another example calls is none here.
    const alone = own.replace(/ &([\w-]+)(?=\s)/g, (anchor, name) =>
      own.includes(`*${name}`) ? anchor : '',
    );
    return [`${alone.replace(/^ {2}/gm, '')}\n`];
  });
}

/**
 * An example as an activity of the course: its names, and lessons that there are. Nothing of it is asked for by the
 * statement yet, and it has no page in the toolkit.
 */
export function asActivity(
  example: string,
  { id, title, slugs }: { readonly id: string; readonly title: string; readonly slugs: readonly string[] },
): string {
  const named = [...new Set([...example.matchAll(/^\s+lesson: (\S+)$/gm)].map(([, slug]) => slug))];
  return example
    .replace(/^id: .*$/m, `id: ${id}`)
    .replace(/^title: .*$/m, () => `title: ${inline(title)}`)
    .replace(/^required: true$/m, 'required: false')
    .replace(/^tool: true\n/m, '')
    .replace(/^(\s+lesson: )(\S+)$/gm, (line, lead: string, slug: string) => {
      const there = slugs[named.indexOf(slug)];
      return there === undefined ? line : lead + there;
    });
}
