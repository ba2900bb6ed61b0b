/** A built page as its tags, each with its place in the text, so that a page is edited where it must be and nowhere else. */
import { Tokenizer } from 'htmlparser2';

export interface Tag {
  readonly name: string;
  readonly closes: boolean;
  /** From its `<` … */
  readonly from: number;
  /** … to behind its `>`. */
  readonly to: number;
  /** Their values as they are written. */
  readonly attributes: ReadonlyMap<string, Value>;
}

interface Value {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface Page {
  readonly html: string;
  /** In their order; what stands in scripts, styles and comments is none. */
  readonly tags: readonly Tag[];
}

export function pageOf(html: string): Page {
  const tags: Tag[] = [];
  let [from, name, attribute, value] = [0, '', '', { text: '', from: 0, to: 0 }];
  let attributes = new Map<string, Value>();
  const end = (last: number) => {
    tags.push({ name, closes: false, from, to: last + 1, attributes });
  };
  const ignored = () => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onopentagname(start, stop) {
        [from, name, attributes] = [start - 1, html.slice(start, stop), new Map()];
      },
      onattribname(start, stop) {
        [attribute, value] = [html.slice(start, stop), { text: '', from: stop, to: stop }];
      },
      onattribdata(start, stop) {
        value = { text: html.slice(start, stop), from: start, to: stop };
      },
      onattribend: () => void attributes.set(attribute, value),
      onopentagend: end,
      onselfclosingtag: end,
      onclosetag(start, stop) {
        const closed = { name: html.slice(start, stop), closes: true, attributes: new Map() };
        tags.push({ ...closed, from: start - 2, to: html.indexOf('>', stop) + 1 });
      },
      ...{ ontext: ignored, oncomment: ignored, oncdata: ignored, ondeclaration: ignored },
      ...{ onprocessinginstruction: ignored, onattribentity: ignored, ontextentity: ignored, onend: ignored },
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { html, tags };
}

/** An element whose content is text alone, as scripts and styles are. */
export interface TextElement {
  readonly tag: Tag;
  readonly content: string;
  /** Behind its end tag. */
  readonly to: number;
}

export const textElements = ({ html, tags }: Page, name: 'script' | 'style'): TextElement[] =>
  tags.flatMap((tag, index) => {
    const end = tags[index + 1];
    if (tag.name !== name || tag.closes || !end) return [];
    return [{ tag, content: html.slice(tag.to, end.from), to: end.to }];
  });

/** What stands FROM here TO there becomes TEXT. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** HTML with all of EDITS, which do not overlap. */
export function edited(html: string, edits: readonly Edit[]): string {
  let [done, at] = ['', 0];
  for (const { from, to, text } of edits.toSorted((a, b) => a.from - b.from)) {
    done += html.slice(at, from) + text;
    at = to;
  }
  return done + html.slice(at);
}
