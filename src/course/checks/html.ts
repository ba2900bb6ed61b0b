/** HTML that people write in Markdown out of habit, and what says the same in a lesson. Pure. */

/** Parts of a sentence that Markdown has no sign for; they need no more than a language and a direction. */
export const allowedTags: readonly string[] = ['sub', 'sup', 'bdi', 'span', 'i'];
export const allowedAttributes: readonly string[] = ['lang', 'dir'];

const instead: Readonly<Record<string, string>> = {
  img: 'Write ![what it shows](file.png), or make it a figure: <Figure id="…" />.',
  a: 'Write [the words](the address).',
  b: 'Write **the words**.',
  strong: 'Write **the words**.',
  em: 'Write *the words*.',
  br: 'Take it out, and part paragraphs by an empty line.',
  hr: 'Write a line “---” between two empty lines.',
  p: 'Take the tags out, and part paragraphs by an empty line.',
  ul: 'Write each entry on a line of its own that begins with “- ”.',
  ol: 'Write each entry on a line of its own that begins with “1. ”.',
  li: 'Write each entry on a line of its own that begins with “- ”.',
  h1: 'Write “## ” before the heading.',
  h2: 'Write “## ” before the heading.',
  h3: 'Write “### ” before the heading.',
  blockquote: 'Begin each line of the quotation with “> ”.',
  code: 'Write `the words`.',
  svg: 'Put the drawing into a figure: <Figure id="…" />.',
};

export function insteadOf(tag: string): string {
  return instead[tag] ?? `Take <${tag}> and </${tag}> out; what stands between them may stay.`;
}
