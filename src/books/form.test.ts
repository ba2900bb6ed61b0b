import { expect, test } from 'vitest';
import { asked } from './form.ts';
import { type BookElement, type BookNode, isElement, read } from './node.ts';

/** As `page.ts` goes through a page, for forms alone. */
const translate = (nodes: readonly BookNode[]): readonly BookNode[] =>
  nodes.flatMap((node) =>
    !isElement(node)
      ? [node]
      : ['label', 'legend', 'fieldset'].includes(node.name) || node.attributes['class'] === 'options'
        ? asked(node, translate)
        : [{ ...node, children: translate(node.children) }],
  );
/** Each text, with the language that it is read in. */
function told(nodes: readonly BookNode[], lang = 'en-GB'): string[] {
  return nodes.flatMap((node) => {
    if (!isElement(node)) return node.trim() ? [`${lang} ${node.trim()}`] : [];
    return told(node.children, node.attributes['lang'] ?? lang);
  });
}
const inBook = (html: string) => told(translate(read(html) as readonly BookElement[]));

test('what a form says in another language than its text is in that language on paper, too', () => {
  expect(
    inBook(
      '<fieldset><legend lang="cy">Pa mor siŵr?<span class="sr-only" lang="en-GB">Brakes</span></legend>' +
        '<div class="options"><label lang="cy"><input type="radio" value="1"><span>Sicr</span></label>' +
        '<label><input type="radio" value="2"><span>Brakes bite</span></label></div></fieldset>',
    ),
  ).toEqual(['cy Pa mor siŵr?', 'en-GB Brakes', 'cy Sicr', 'en-GB Brakes bite']);
  expect(inBook('<label lang="cy">Oherwydd …</label><label>Date</label>')).toEqual([
    'cy Oherwydd …',
    'en-GB Date',
  ]);
});
