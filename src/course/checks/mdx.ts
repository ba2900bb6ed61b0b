/** Reads MDX, or says why it cannot be read, with the line as it was meant where that can be told. Pure. */
import type { Root } from 'mdast';
import { parseMdx } from '../lesson-text.ts';
import { type ComponentName, componentNames, components, isComponent } from '../mdx/components.ts';
import { insteadOf } from './html.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problems.ts';

type Told = Pick<Problem, 'line' | 'message' | 'remedy'>;

interface Mdx {
  readonly tree: Root | undefined;
  readonly failures: readonly Told[];
}

/** @param firstLine The text's first line in its file. */
export function readMdx(body: string, firstLine: number): Mdx {
  try {
    return { tree: parseMdx(body), failures: [] };
  } catch (error) {
    const failure = failureOf(error);
    const mended = mendOf(body, failure.at);
    const here = body.split('\n')[failure.at - 1] ?? '';
    const told = mended ?? {
      line: failure.at,
      message: failure.message,
      remedy: remedyFor(failure.reason, here),
    };
    return { tree: undefined, failures: [{ ...told, line: (told.line ?? 1) + firstLine - 1 }] };
  }
}

interface Failure {
  readonly reason: string;
  readonly message: string;
  /** Counted from 1. */
  readonly at: number;
}

function failureOf(error: unknown): Failure {
  const { reason, line } = error as { reason?: string; line?: number };
  if (reason === undefined) throw error;
  // For what was never closed the parser gives the place only in words: “(8:1-8:14)”.
  const places = / ?\((\d+):\d+(?:-\d+:\d+)?\)/g;
  const [, opened] = places.exec(reason) ?? [];
  const said = reason
    .replaceAll(places, '')
    .replace(/ \(note:.*$/, '')
    .replace(/\.$/, '');
  return {
    reason,
    message: `This cannot be read as MDX: ${said}.`,
    at: opened ? Number(opened) : (line ?? 1),
  };
}

/** The first failure in BODY: its line, counted from 1. */
function firstError(body: string): Failure | undefined {
  try {
    parseMdx(body);
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

interface Mend {
  /** Counted from 1. */
  readonly line: number;
  readonly body: string;
  readonly message: string;
  readonly remedy: string;
}

function mendOf(body: string, wrong: number): Told | undefined {
  const before = firstError(body);
  const mends = [...wholeMends(body), ...lineMends(body, wrong)].filter((mend) => mend.body !== body);
  const errors = mends.map((mend) => firstError(mend.body));
  const whole = mends.find((_, index) => errors[index] === undefined);
  // With a second mistake further down, the first one's mend leads there.
  const first = mends.find((mend, index) => {
    const after = errors[index];
    return after && (after.at > Math.max(mend.line, before?.at ?? 0) || after.reason !== before?.reason);
  });
  const mend = whole ?? first;
  return mend && { line: mend.line, message: mend.message, remedy: mend.remedy };
}

const lineOf = (body: string, offset: number) => body.slice(0, offset).split('\n').length;

/** What may go over several lines. */
function wholeMends(body: string): Mend[] {
  const comment = body.indexOf('<!--');
  const holding =
    /<(Pull|TakeWithYou|Nations?)\b([^<>]*)>[ \t]*(?=[^\s<])|(?<=[^\s>])[ \t]*<\/(Pull|TakeWithYou|Nations?)>/g;
  const [tag] = body.matchAll(holding);
  const name = tag?.[1] ?? tag?.[3];
  return [
    {
      line: lineOf(body, comment),
      body: body.replace(/<!--([\s\S]*?)-->/g, '{/*$1*/}'),
      message: 'A comment is written otherwise in a lesson.',
      remedy: 'Write {/* for <!-- and */} for -->.',
    },
    ...(tag && name
      ? [
          {
            line: lineOf(body, tag.index),
            body: body.replace(holding, (all) =>
              all.trim().startsWith('</') ? `\n\n${all.trim()}` : `${all.trim()}\n\n`,
            ),
            message: `<${name}> and </${name}> do not stand on lines of their own.`,
            remedy: `Give <${name}> and </${name}> a line of their own each, and part them from the text by an empty line.`,
          },
        ]
      : []),
  ];
}

/** What is wrong with one line: the one where the parser gave up, else one that has what it stumbles over. */
function lineMends(body: string, wrong: number): Mend[] {
  const lines = body.split('\n');
  const suspect = lines.flatMap((line, index) => (/[<{]/.test(line) ? [index + 1] : []));
  return [...new Set([wrong, ...suspect])].flatMap((number) => {
    const line = lines[number - 1]?.replace(/\r$/, '') ?? '';
    return lineTries.flatMap((one) => {
      const [put, message, remedy] = one(line) ?? [line, ''];
      if (put === line) return [];
      const mended = lines.with(number - 1, put).join('\n');
      return [{ line: number, body: mended, message, remedy: remedy ?? `Write the line so: ${put.trim()}` }];
    });
  });
}

const meant = (name: string) =>
  isComponent(name) ? name : (nearest(name, componentNames) as ComponentName | undefined);

const lineTries: readonly ((line: string) => [put: string, message: string, remedy?: string] | undefined)[] =
  [
    (line) => {
      const word = /^ {0,3}(import|export)\b/.exec(line)?.[1];
      if (!word) return undefined;
      const capital = word[0]?.toUpperCase() + word.slice(1);
      return [
        line.replace(word, capital),
        `A paragraph that begins with “${word}” in small letters is read as program code.`,
        `Begin it with a capital, “${capital}”, or with another word.`,
      ];
    },
    (line) => [
      line
        .replace(/<((?:https?|mailto):[^\s<>]+)>/g, '[$1]($1)')
        .replace(/<([\w.+-]+@[\w.-]+)>/g, '[$1](mailto:$1)'),
      'An address in < > is no link in a lesson.',
    ],
    (line) => [
      line.replace(
        /(<[A-Z]\w*\s[^<>]*?)=\s*(?:[“”„‟«»]([^“”„‟«»<>]*)[“”„‟«»]|[‘’‚]([^‘’‚<>]*)[‘’‚])/g,
        (_, tag, a, b) => `${tag}="${a ?? b}"`,
      ),
      'In a tag the quotation marks are straight ones: ".',
    ],
    (line) => [
      line.replace(/(<[A-Z]\w*\s+\w+=)([^\s"'{<>/]+)/g, '$1"$2"'),
      'What a tag says stands in quotation marks.',
    ],
    (line) => [
      line.replace(/(<[A-Z]\w*\s+\w+=")([^"<>]*?)\s*(\/?>)/g, '$1$2" $3').replace(' >', '>'),
      'A quotation mark is left open.',
    ],
    (line) => {
      const put = line.replace(/<([A-Z]\w*)(\s[^<>]*?)?\s*(?<!\/)>(?!.*<\/\1>)/g, (tag, name, says = '') => {
        const near = meant(name);
        return near && components[near].holds === 'nothing' ? `<${near}${says} />` : tag;
      });
      return [put, 'The tag is opened, and has to close itself.'];
    },
    (line) => {
      const put = line.replace(/<(\/?)([A-Za-z]\w*)/g, (tag, slash, name) => {
        const near = meant(name);
        return near ? `<${slash}${near}` : tag;
      });
      return [put, 'The two tags do not have the same name.'];
    },
    (line) => [bareLess(line), 'A < begins a tag.'],
    (line) => [bareBraces(line), 'What stands in { } is program code to MDX.'],
    (line) => [
      bareBraces(bareLess(line)),
      'A < begins a tag, and what stands in { } is program code to MDX.',
    ],
    (line) => [line.replace(/(?<=\S)<(?=\w)(?![\w-]+[^<>]*>)/g, '&lt;'), 'A < begins a tag.'],
  ];

const bareLess = (line: string) => line.replace(/<(?=[^A-Za-z/>\s]|$)/g, '&lt;');
const bareBraces = (line: string) => line.replace(/(?<!\\)\{(?!\/\*)/g, '\\{');

function remedyFor(reason: string, line: string): string {
  const [, name] = /`<\/?([A-Za-z][\w.]*)>`/.exec(reason) ?? /<\/([A-Za-z][\w.]*)>/.exec(line) ?? [];
  if (name && /^[a-z]/.test(name)) return insteadOf(name);
  if (name && /closing slash/.test(reason)) return `Take </${name}> out, or write <${name}> where it begins.`;
  if (name && isComponent(name) && components[name].stands === 'in a sentence')
    return `Write </${name}> after the word.`;
  if (name && /closing tag for/.test(reason)) return `Write </${name}> on a line of its own where it ends.`;
  return 'Close what is opened here: <Name … /> or <Name>…</Name>. Write a bare < as &lt; and { as \\{.';
}
