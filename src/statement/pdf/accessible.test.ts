/**
 * The rules of PDF/UA-1 (ISO 14289-1) that a program can check, one by one, numbered as there: a statement says of itself
 * that it keeps them, for readers who do not see it.
 */
import { describe, expect, test } from 'vitest';
import { type Dict, isDict, objectsIn, type Value } from '../../../tests/pdf-objects.ts';
import { statementPdf } from './pdf.ts';
import { fontFile } from './read-letters.ts';
import type { StatementSheet } from './sheet.ts';
import { someExtras, someSheet } from './some-sheet.fake.ts';

/** With all that a sheet may have. */
const sheet: StatementSheet = {
  ...someSheet,
  about: 'A free course about partnership.',
  by: 'By The authors. Free at learn.example.org/course',
  asked: { heading: 'What was asked', text: 'Every lesson opened.' },
  own: { heading: 'In the learner’s own words', text: '“I rang first.”', unset: 'Elsewhere.' },
  links: [
    { text: 'learn.example.org/course', url: 'https://learn.example.org/course/', alt: 'The course' },
    { text: 'learn.example.org/verify/', url: 'https://learn.example.org/verify/', alt: 'The check' },
  ],
  summary: 'has worked through this course, sixteen lessons in four parts, about two and a half hours.',
  parts: [...someSheet.parts, { title: 'Draw your partner map', note: 'own work' }],
  signed: 'Signed with a key (3f9a). Check it at learn.example.org/verify/ or with the code.',
};
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 40, 1, 1, 0x11, 0, 0xff, 0xd9]);

describe.each([
  ['a name in Latin letters', {}],
  ['a name from the right, with its vowels', { name: 'مُحَمَّد بْن عِفِّيف' }],
  ['a name in two directions', { name: 'محمد (Mo) Al-Rashid' }],
  ['a name with accents of its own', { name: 'Ẹ́níọ̀lá' }],
  ['a name that is drawn', { name: '王小明', latin: 'Wang Xiaoming' }],
  [
    'more than a page',
    { parts: Array.from({ length: 30 }, (_, n) => ({ title: `Part ${n}`, note: 'done' })) },
  ],
] as const)('with %s', async (_what, changes) => {
  const name = 'name' in changes ? changes.name : sheet.name;
  const lines = [{ text: name, left: 0, baseline: 16, width: 40 }];
  const pdf = await statementPdf(
    { ...sheet, ...changes },
    fontFile,
    async () => ({ jpeg, width: 42, height: 20, size: 16, lines }),
    someExtras,
  );
  const { objects, root, at } = objectsIn(pdf);
  const dict = (value?: Value) => at(value) as Dict;
  const list = (value?: Value) => (at(value) ?? []) as readonly Value[];
  const nameOf = (value?: Value) => (at(value) as { name?: string } | undefined)?.name;
  const all = [...objects.values()].filter(isDict);
  const ofType = (type: string) => all.filter(({ entries }) => nameOf(entries['Type']) === type);
  const pages = ofType('Page');

  /** Every element of the structure below one. */
  const elements: Dict[] = [];
  const tree = dict(root.entries['StructTreeRoot']);
  const kidsOf = ({ entries }: Dict): Value[] => {
    const kids = at(entries['K']);
    return Array.isArray(kids)
      ? [...kids]
      : kids === undefined || kids === null
        ? []
        : [entries['K'] as Value];
  };
  const walk = (element: Dict) => {
    if (element !== tree) elements.push(element);
    for (const kid of kidsOf(element)) {
      const child = at(kid);
      if (isDict(child) && (child.entries['S'] || child === tree)) walk(child);
    }
  };
  walk(tree);
  const role = (element: Dict) => nameOf(element.entries['S']) ?? '';
  const below = (element: Dict) =>
    kidsOf(element)
      .map((kid) => at(kid))
      .filter(isDict)
      .filter(({ entries }) => entries['S']);

  test('5: says so in its metadata', () => {
    expect(dict(root.entries['Metadata']).stream).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/);
  });
  test('7.1: is tagged, and its title is shown and told', () => {
    expect(dict(root.entries['MarkInfo']).entries['Marked']).toBe(true);
    expect(dict(root.entries['MarkInfo']).entries['Suspects']).not.toBe(true);
    expect(dict(root.entries['ViewerPreferences']).entries['DisplayDocTitle']).toBe(true);
    expect(dict(root.entries['Metadata']).stream).toMatch(/<dc:title>.*<rdf:li xml:lang="x-default">[^<]+/s);
  });
  test('7.1: whatever is drawn is part of the structure or passed over, and nothing is both', () => {
    for (const page of pages) {
      const content = [page.entries['Contents']]
        .flat()
        .map((part) => dict(part as Value).stream)
        .join('\n');
      let open = '';
      const operators =
        /\/(\w+)\s+(?:<<[\s\S]*?>>\s*)?B(?:DC|MC)\n|(?<=\n)EMC\n|[^\n]*\b(?:Tj|TJ|Do|f\*?|[SsBb]|sh)\n/g;
      for (const [operator, tag] of content.matchAll(operators)) {
        if (tag) {
          expect(open, operator).toBe('');
          open = tag;
        } else if (operator === 'EMC\n') open = '';
        else expect(open, operator).not.toBe('');
      }
    }
  });
  test('7.1: only roles of the standard', () => {
    const known = [
      'Document',
      'P',
      'H1',
      'H2',
      'Figure',
      'Table',
      'TR',
      'TH',
      'TD',
      'L',
      'LI',
      'Lbl',
      'LBody',
      'Link',
    ];
    expect([...new Set(elements.map(role))].filter((one) => !known.includes(one))).toEqual([]);
  });
  test('7.1: marked content and the structure know each other', () => {
    const parents = list(dict(tree.entries['ParentTree']).entries['Nums']);
    const owners = new Map<number, Value | undefined>();
    for (let index = 0; index < parents.length; index += 2)
      owners.set(parents[index] as number, parents[index + 1]);
    for (const page of pages) {
      const content = [page.entries['Contents']]
        .flat()
        .map((part) => dict(part as Value).stream)
        .join('\n');
      const marked = [...content.matchAll(/\/MCID (\d+)/g)].map(([, number]) => Number(number));
      const owned = list(owners.get(page.entries['StructParents'] as number));
      expect(new Set(marked).size).toBe(marked.length);
      for (const number of marked) expect(elements).toContain(at(owned[number]));
    }
  });
  test('7.2: the language is told', () => expect(root.entries['Lang']).toBe('en-GB'));
  test('7.3: figures say what they show, and where they are', () => {
    for (const figure of elements.filter((element) => role(element) === 'Figure')) {
      expect(String(figure.entries['Alt'])).not.toBe('');
      expect(dict(figure.entries['A']).entries['BBox']).toHaveLength(4);
    }
  });
  test('7.4: headings begin with the first level and leave out none', () => {
    const levels = elements
      .map(role)
      .filter((one) => /^H\d$/.test(one))
      .map((one) => Number(one[1]));
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
  });
  test('7.5: tables are regular, and their headers say of what', () => {
    for (const table of elements.filter((element) => role(element) === 'Table')) {
      for (const row of below(table)) {
        expect(below(row).map(role)).toEqual(['TH', 'TD']);
        expect(dict(below(row)[0]?.entries['A']).entries['Scope']).toEqual({ name: 'Row' });
      }
    }
  });
  test('7.6: lists are made of items, and say that they are numbered', () => {
    for (const one of elements.filter((element) => role(element) === 'L')) {
      expect(dict(one.entries['A']).entries['ListNumbering']).toEqual({ name: 'Decimal' });
      for (const item of below(one))
        expect([role(item), ...below(item).map(role)]).toEqual(['LI', 'Lbl', 'LBody']);
    }
  });
  test('7.11: attached files have names', () => {
    const files = ofType('Filespec');
    expect(files).toHaveLength(1);
    for (const { entries } of files)
      expect([entries['F'], entries['UF']]).toEqual(['credential.jwt', 'credential.jwt']);
  });
  test('7.18: links are in the structure, say where they lead, and are met in its order', () => {
    const links = elements.filter((element) => role(element) === 'Link');
    const annotations = pages.flatMap((page) => list(page.entries['Annots']).map((one) => dict(one)));
    expect(links.length).toBe(3);
    expect(annotations.length).toBe(links.length);
    for (const page of pages) expect(page.entries['Tabs']).toEqual({ name: 'S' });
    for (const { entries } of annotations) {
      expect(String(entries['Contents'])).not.toBe('');
      expect(entries['StructParent']).toEqual(expect.any(Number));
    }
    for (const link of links) {
      const own = kidsOf(link)
        .map((kid) => at(kid))
        .filter(isDict)
        .filter(({ entries }) => entries['Obj']);
      expect(own.map(({ entries }) => annotations.includes(dict(entries['Obj'])))).toEqual([true]);
    }
  });
  test('7.21: fonts are inside, as wide as they say, and every glyph that is used has its letter', () => {
    const used = new Map<string, Set<number>>();
    for (const page of pages) {
      let font = '';
      for (const part of [page.entries['Contents']].flat()) {
        for (const line of (dict(part as Value).stream ?? '').split('\n')) {
          font = /^\/(F\d+) [\d.]+ Tf/.exec(line)?.[1] ?? font;
          if (!line.endsWith('TJ')) continue;
          const glyphs = [...line.matchAll(/<([\da-f]+)>/g)].flatMap(
            ([, hex = '']) => hex.match(/.{4}/g) ?? [],
          );
          for (const glyph of glyphs)
            used.set(font, (used.get(font) ?? new Set()).add(Number.parseInt(glyph, 16)));
        }
      }
    }
    const fonts = new Map(
      pages.flatMap((page) => Object.entries(dict(dict(page.entries['Resources']).entries['Font']).entries)),
    );
    expect([...used.keys()].toSorted()).toEqual([...fonts.keys()].toSorted());
    for (const [key, value] of fonts) {
      const { entries } = dict(value);
      const [descendant] = list(entries['DescendantFonts']).map((one) => dict(one));
      const file = dict(dict(descendant?.entries['FontDescriptor']).entries['FontFile2']).stream ?? '';
      expect(file.length, key).toBeGreaterThan(0);
      const table = (tag: string) => {
        const bytes = Buffer.from(file, 'latin1');
        const entry = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
          (place) => bytes.toString('latin1', place, place + 4) === tag,
        );
        return bytes.subarray(bytes.readUInt32BE((entry ?? 0) + 8));
      };
      const scale = 1000 / table('head').readUInt16BE(18);
      const long = table('hhea').readUInt16BE(34);
      const widths = list(list(descendant?.entries['W'])[1]) as readonly number[];
      const said = (dict(entries['ToUnicode']).stream ?? '').match(/<[\da-f ]+>/g) ?? [];
      expect(said.length).toBeGreaterThan(0);
      for (const glyph of used.get(key) ?? []) {
        expect(glyph, 'no letter at all').not.toBe(0);
        const real = table('hmtx').readUInt16BE(Math.min(glyph, long - 1) * 4) * scale;
        expect(Math.abs((widths[glyph] ?? -1) - real), `${key} ${glyph}`).toBeLessThan(1);
      }
    }
  });
});
