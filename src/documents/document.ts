/**
 * A document as plain blocks: what a kind or the portfolio has to say, before it is Markdown or a Word file. Knows no
 * format and no course. Every text in it is plain text, never markup: the writers see to that.
 */

/** A document to write out. Its title is the first line of every file, above all headings. */
export interface Document {
  /** One line. */
  readonly title: string;
  /** A BCP 47 tag, such as “en-GB”. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

/** One piece of a document, from top to bottom. */
export type Block = Heading | Paragraph | List | Table | Picture;

interface Heading {
  readonly kind: 'heading';
  /** 1 stands below the document’s title; no level may be left out on the way down. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

interface Paragraph {
  readonly kind: 'paragraph';
  /** Line breaks stay line breaks; see {@link paragraphs} for a text with blank lines in it. */
  readonly text: string;
  /** `quiet`: a remark beside the work, such as a date. `quote`: somebody’s own words. */
  readonly tone?: 'quiet' | 'quote' | undefined;
  /** On one page with what follows, as a heading always is. */
  readonly withNext?: boolean | undefined;
}

interface List {
  readonly kind: 'list';
  readonly items: readonly string[];
  /** Numbered from 1. */
  readonly ordered?: boolean | undefined;
  /** Whole, and on one page with what follows. */
  readonly withNext?: boolean | undefined;
}

interface Table {
  readonly kind: 'table';
  /** One cell a column; repeated at the top of each page. */
  readonly head: readonly string[];
  /**
   * As many cells a row as `head` has; missing ones are left empty, further ones are left out. Rows of nothing but empty
   * cells are a form: tall enough for handwriting, and all on one page.
   */
  readonly rows: readonly (readonly string[])[];
}

interface Picture {
  readonly kind: 'picture';
  /** A whole `<svg>` that needs no stylesheet, no font file and no script. */
  readonly svg: string;
  /** Says everything that the picture says. */
  readonly alt: string;
  /** In pixels of 1/96 inch; the writers make it smaller where the page is narrower. */
  readonly width: number;
  readonly height: number;
}

/** A learner’s text as paragraphs, parted at its blank lines. Empty for a text of white space. */
export const paragraphs = (text: string, tone?: Paragraph['tone']): Block[] =>
  text
    .split(/(?:\r\n?|\n)[^\S\r\n]*(?:\r\n?|\n)\s*/)
    .filter((part) => part.trim())
    .map((part) => ({ kind: 'paragraph', text: part, ...(tone && { tone }) }));

/** Are the rows of a table left to be filled in by hand? */
export const isForm = (rows: Table['rows']): boolean => rows.every((cells) => !cells.join('').trim());
