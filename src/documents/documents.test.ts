import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { convertToHtml, extractRawText } from 'mammoth';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textIn } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { type Block, type Document, paragraphs } from './document.ts';
import { toDocx } from './docx.ts';
import { toMarkdown } from './markdown.ts';
import { clean, isRightToLeft, linesOf } from './text.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><rect width="2" height="1"/></svg>';
// The smallest PNG there is: one white point.
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mP8/x8AAwMCAO+ip1sAAAAASUVORK5CYII=',
  'base64',
);
const draw = async () => new Uint8Array(png);

const hostile = [
  '<script>alert("x")</script> & <b>bold</b> &amp;',
  '=cmd()|"/C calc"!A0',
  '# no heading',
  '- no list',
  '1. no list either',
  '> no quotation',
  '    no code',
  '```\nno fence',
  '[no](javascript:alert(1)) ![no](x) *no* _no_ `no` ~~no~~ $no$ {#no} a|b',
  'a line\n---\nno rule',
  'C:\\back\\slashes\\',
  '\u202Eright-to-left marks\u202C \u200Fhere',
  'שלום, world',
  '👩‍👩‍👧‍👦 a family',
  'a\u0000b\u0007c\uD800d\uFFFEe',
  'x'.repeat(20_000),
];

const document = (blocks: readonly Block[], title = 'An agreement'): Document => ({
  title,
  language: 'en-GB',
  blocks,
});
const full = document([
  { kind: 'heading', level: 1, text: 'Partners' },
  { kind: 'paragraph', text: 'One line\nand another.' },
  { kind: 'heading', level: 2, text: 'Roles' },
  { kind: 'list', items: ['First', 'Second'] },
  { kind: 'list', items: ['One', 'Two'], ordered: true },
  {
    kind: 'table',
    head: ['Partner', 'Gives'],
    rows: [
      ['School', 'A room'],
      ['Mosque', 'A minibus'],
    ],
  },
  { kind: 'picture', svg, alt: 'Two steps.', width: 200, height: 100 },
  { kind: 'paragraph', text: 'Printed on a Friday.', tone: 'quiet' },
  { kind: 'paragraph', text: 'We shake on it.', tone: 'quote' },
]);

async function open(source: Document) {
  const buffer = Buffer.from(await (await toDocx(source, draw)).arrayBuffer());
  const parts = unzipSync(new Uint8Array(buffer));
  const part = (name: string) => new TextDecoder().decode(parts[name] as Uint8Array);
  return { buffer, part, names: Object.keys(parts) };
}
/** What mammoth reads, paragraph by paragraph. */
const rawLines = async (buffer: Buffer) =>
  (await extractRawText({ buffer })).value.split('\n\n').filter((line) => line.trim());

describe('text', () => {
  test('what no file takes is left out', () => {
    expect(clean('a\u0000b\u0007c\r\nd\te\u2028f\uFFFEg')).toBe('abc\nd\te\nfg');
    expect(clean('half \uD800 a letter')).toBe('half \uFFFD a letter');
  });
  test('emoji families and marks of direction stay', () => {
    expect(clean('👩‍👩‍👧‍👦\u200F')).toBe('👩‍👩‍👧‍👦\u200F');
  });
  test('the first strong character gives the direction', () => {
    expect(isRightToLeft('12 שלום hello')).toBe(true);
    expect(isRightToLeft('hello שלום')).toBe(false);
    expect(isRightToLeft('\u200F12')).toBe(true);
    expect(isRightToLeft('12 :-)')).toBe(false);
  });
  test('a text is parted at its blank lines', () => {
    expect(paragraphs('One\ntwo\r\n \r\nThree\n\n')).toEqual([
      { kind: 'paragraph', text: 'One\ntwo' },
      { kind: 'paragraph', text: 'Three' },
    ]);
    expect(paragraphs(' \n ')).toEqual([]);
  });
});

describe('Markdown', () => {
  test('is readable as it is', () => {
    const { text, files } = toMarkdown(full);
    expect(text).toMatchInlineSnapshot(`
      "# An agreement

      ## Partners

      One line\\
      and another.

      ### Roles

      - First
      - Second

      1. One
      2. Two

      | Partner | Gives |
      | --- | --- |
      | School | A room |
      | Mosque | A minibus |

      ![Two steps.](pictures/1.svg)

      *Printed on a Friday.*

      > We shake on it.
      "
    `);
    expect([...files]).toEqual([['pictures/1.svg', svg]]);
  });

  test.each(hostile.map((text) => [text.slice(0, 30), text] as const))(
    '%s comes out as text, wherever it stands',
    (_, text) => {
      const kinds: Block[] = [
        { kind: 'heading', level: 1, text },
        { kind: 'paragraph', text },
        { kind: 'paragraph', text, tone: 'quote' },
        { kind: 'list', items: [text], ordered: true },
      ];
      const tree = fromMarkdown(toMarkdown(document(kinds, text)).text);
      expect(tree.children.map(({ type }) => type)).toEqual([
        'heading',
        'heading',
        'paragraph',
        'blockquote',
        'list',
      ]);
      for (const node of tree.children) expect(squeezed(textIn(node))).toBe(squeezed(clean(text)));
      expect(JSON.stringify(tree)).not.toMatch(
        /"type":"(html|link|image|code|inlineCode|emphasis|strong|thematicBreak)"/,
      );
    },
  );

  test('any text comes back as it was, but for white space', () => {
    const blocks = fc.array(
      fc
        .record({ kind: fc.constant('paragraph' as const), text: sentence })
        .filter(({ text }) => /\S/.test(clean(text))),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(blocks, (content) => {
        const [, ...read] = fromMarkdown(toMarkdown(document(content)).text).children;
        expect(read.map((node) => [node.type, squeezed(textIn(node))])).toEqual(
          content.map(({ text }) => ['paragraph', squeezed(clean(text))]),
        );
      }),
      { numRuns: 400 },
    );
  });

  test('any heading comes back as it was, but for white space', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const [, read] = fromMarkdown(
          toMarkdown(document([{ kind: 'heading', level: 3, text }])).text,
        ).children;
        expect([read?.type, read && squeezed(textIn(read))]).toEqual(['heading', squeezed(clean(text))]);
      }),
      { numRuns: 400 },
    );
  });

  test('a cell stays in its row', () => {
    const { text } = toMarkdown(
      document([{ kind: 'table', head: ['a|b', 'c'], rows: [['d\ne', '|'], ['f']] }]),
    );
    expect(text.split('\n').slice(2, -1)).toEqual([
      '| a\\|b | c |',
      '| --- | --- |',
      '| d<br>e | \\| |',
      '| f |  |',
    ]);
  });
});

describe('a Word file', () => {
  test('has real headings, lists and tables for any reader', async () => {
    const { buffer } = await open(full);
    const { value, messages } = await convertToHtml(
      { buffer },
      { styleMap: ["p[style-name='Title'] => h1.title"] },
    );
    expect(value.replace(/src="[^"]*"/, 'src=""')).toMatchInlineSnapshot(
      `"<h1 class="title">An agreement</h1><h1>Partners</h1><p>One line<br />and another.</p><h2>Roles</h2><ul><li>First</li><li>Second</li></ul><ol><li>One</li><li>Two</li></ol><table><thead><tr><th><p>Partner</p></th><th><p>Gives</p></th></tr></thead><tbody><tr><td><p>School</p></td><td><p>A room</p></td></tr><tr><td><p>Mosque</p></td><td><p>A minibus</p></td></tr></tbody></table><p><img alt="Two steps." src="" /></p><p>Printed on a Friday.</p><p>We shake on it.</p>"`,
    );
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  });

  test('says its title and its language, repeats the heads of tables, and counts its pages', async () => {
    const { part, names } = await open(full);
    expect(part('docProps/core.xml')).toContain('<dc:title>An agreement</dc:title>');
    expect(part('docProps/core.xml')).not.toContain('Un-named');
    expect(part('word/styles.xml')).toContain('w:lang w:val="en-GB"');
    expect(part('word/document.xml').match(/<w:tblHeader\/>/g)).toHaveLength(1);
    const foot = names
      .filter((name) => /footer\d+\.xml$/.test(name))
      .map(part)
      .join('');
    expect(foot.replace(/<w:instrText[^>]*>(\w+)<\/w:instrText>/g, '[$1]').replace(/<[^>]+>/g, '')).toBe(
      'Page [PAGE] of [NUMPAGES]',
    );
  });

  test('a picture is an SVG, with a PNG for those who cannot show one, and described', async () => {
    const { part, names } = await open(full);
    expect(names.filter((name) => /media\/.*\.svg$/.test(name))).toHaveLength(1);
    expect(names.filter((name) => /media\/.*\.png$/.test(name))).toHaveLength(1);
    expect(part('word/document.xml')).toContain('descr="Two steps."');
  });

  test('a text from right to left is marked so, and no other', async () => {
    const { part } = await open(document(paragraphs('שלום, world\n\nHello, שלום')));
    expect(part('word/document.xml').match(/<w:bidi\b/g)).toHaveLength(1);
    expect(part('word/document.xml').match(/<w:rtl\b/g)).toHaveLength(1);
  });

  test('hostile text is text, letter by letter', async () => {
    const { buffer } = await open(document(hostile.map((text) => ({ kind: 'paragraph', text }))));
    expect((await rawLines(buffer)).slice(1).map(squeezed)).toEqual(
      hostile.map((text) => squeezed(clean(text))),
    );
  });

  test('any text comes back as it was', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(sentence, { minLength: 1, maxLength: 6 }), async (texts) => {
        const { buffer } = await open(document([{ kind: 'list', items: texts.map((text) => `x${text}`) }]));
        const read = (await extractRawText({ buffer })).value;
        expect(squeezed(read)).toBe(
          squeezed(`An agreement ${texts.map((text) => linesOf(`x${text}`).join(' ')).join(' ')}`),
        );
      }),
      { numRuns: 60 },
    );
  });
});

const sentence = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...'#*_-+=<>[]()!`\\&;|~$1.: \n\ta'), maxLength: 40 }),
  fc.array(fc.constantFrom(...hostile.slice(0, -1)), { maxLength: 3 }).map((texts) => texts.join(' ')),
);

/** White space is not what these tests are about: no format keeps runs of it. */
function squeezed(text: string): string {
  return text.replace(/\s+/gu, '').trim();
}
