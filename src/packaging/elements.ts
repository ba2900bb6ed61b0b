/** An XML file as its elements: enough to look whether a package keeps to its rules. */
import { Parser } from 'htmlparser2';

/** An element of an XML file, with what stands in it. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Its own text, that of elements in it left out. */
  text: string;
  readonly within: Element | undefined;
}

/** Every element, in the order of the file. */
export function elementsOf(xml: string): readonly Element[] {
  const all: Element[] = [];
  let open: Element | undefined;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        open = { name, attributes, text: '', within: open };
        all.push(open);
      },
      ontext(text) {
        if (open) open.text += text;
      },
      onclosetag() {
        open = open?.within;
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(xml);
  return all;
}
