import fc from 'fast-check';
import { parseDocument } from 'htmlparser2';
import { expect, test } from 'vitest';
import { type BookNode, element, markup, read, wordsOf } from './node.ts';

const tree = fc.letrec<{ node: BookNode }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary', minLength: 1 }),
    fc.record({
      name: fc.constantFrom('em', 'div', 'span', 'sup', 'section', 'figure'),
      attributes: fc.dictionary(fc.constantFrom('id', 'class', 'title'), fc.string({ unit: 'binary' })),
      children: fc.array(tie('node'), { maxLength: 4 }),
    }),
  ),
})).node;

test('what is written can be read again, whatever signs are in it', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 4 }), (nodes) => {
      const text = markup(nodes);
      const again = parseDocument(text, { xmlMode: true });
      expect(again.children.length).toBeGreaterThanOrEqual(0);
      expect(markup(read(text))).toBe(text);
      // biome-ignore lint/suspicious/noControlCharactersInRegex: XML has no place for these
      expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    }),
  );
});

test('words that look like markup stay words', () => {
  const text = markup([element('p', { title: '"><script>' }, '<script>alert(1)</script> & co')]);
  expect(text).toBe('<p title="&quot;&gt;&lt;script&gt;">&lt;script&gt;alert(1)&lt;/script&gt; &amp; co</p>');
  expect(wordsOf(read(text))).toBe('<script>alert(1)</script> & co');
});
