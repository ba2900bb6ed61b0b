/**
 * A document as Markdown (CommonMark, with GitHub’s tables). Whatever the texts hold comes out as text: each sign that
 * Markdown or HTML could take for markup is escaped. Pure.
 */
import type { Block, Document } from './document.ts';
import { linesOf, oneLine } from './text.ts';

interface MarkdownFile {
  readonly text: string;
  /** Name, as the text links to it (“pictures/1.svg”) → content. To be kept beside the text. */
  readonly files: ReadonlyMap<string, string>;
}

/** The document, and its pictures as files of their own. */
export function toMarkdown({ title, blocks }: Document): MarkdownFile {
  const files = new Map<string, string>();
  const written = blocks.map((block) => {
    if (block.kind !== 'picture') return writeBlock(block);
    const name = `pictures/${files.size + 1}.svg`;
    files.set(name, block.svg);
    return `![${inline(oneLine(block.alt))}](${name})`;
  });
  const parts = [`# ${writeHeading(title)}`, ...written].filter(Boolean);
  return { text: `${parts.join('\n\n')}\n`, files };
}

function writeBlock(block: Exclude<Block, { kind: 'picture' }>): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level + 1)} ${writeHeading(block.text)}`;
    case 'paragraph': {
      const text = writeLines(block.text);
      if (block.tone === 'quote') return text.replace(/^/gm, '> ');
      return block.tone === 'quiet' && text ? `*${text}*` : text;
    }
    case 'list':
      return block.items
        .map((item, index) => {
          const mark = block.ordered ? `${index + 1}. ` : '- ';
          return mark + writeLines(item).replace(/\n/g, `\n${' '.repeat(mark.length)}`);
        })
        .join('\n');
    case 'table': {
      const rows = [block.head, block.head.map(() => '---'), ...block.rows];
      return rows
        .map((row, index) => {
          const cells = block.head.map((_, column) => row[column] ?? '');
          return `| ${(index === 1 ? cells : cells.map(writeCell)).join(' | ')} |`;
        })
        .join('\n');
    }
  }
}

/** Lines that stay lines: each but the last ends in the backslash that says so. Blank ones go. */
const writeLines = (text: string): string =>
  linesOf(text)
    .map((line) => escaped(line.trim()))
    .filter(Boolean)
    .join('\\\n');

/** A table’s cell has one line; a break in it can only be said in HTML. */
const writeCell = (text: string): string =>
  linesOf(text)
    .map((line) => inline(line.trim()))
    .filter(Boolean)
    .join('<br>');

/** In a heading a “#” may end it; what begins a block means nothing there. */
const writeHeading = (text: string): string => inline(oneLine(text)).replaceAll('#', '\\#');

/** Text inside a line. Also for Markdown that makes formulas, notes or attributes. */
const inline = (text: string): string => text.replace(/[\\`*_{}[\]<>&|~$^]/g, '\\$&');

/** A whole line without white space at its ends: what begins a heading, list, rule or the line under one is no sign. */
const escaped = (line: string): string =>
  inline(line).replace(/^(?:[#+=:-]|(\d{1,9})(?=[.)]))/, (mark, number?: string) =>
    number ? `${number}\\` : `\\${mark}`,
  );
