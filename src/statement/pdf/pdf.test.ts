import { inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { lettersOf } from '../names.ts';
import type { Face } from './faces.ts';
import { statementPdf } from './pdf.ts';
import { fontFile } from './read-letters.ts';
import type { DrawName, StatementSheet } from './sheet.ts';
import { someSheet } from './some-sheet.fake.ts';

const sheet: StatementSheet = {
  ...someSheet,
  title: 'Partnerships and networks in work with young people',
  summary:
    'has worked through this course: sixteen lessons in four parts, about two and a half hours, answering every required activity and taking the final check.',
  parts: [
    { title: 'What partnership is', note: '6 lessons' },
    { title: 'Why, and why not', note: '4 lessons' },
    { title: 'Building one', note: '3 lessons' },
    { title: 'Making it last', note: '3 lessons' },
    { title: 'Final check', note: 'taken' },
    { title: 'Own work begun', note: 'partner map, agreement' },
  ],
  outcomes: [
    'Terms, forms and structures',
    'Choosing a level: time, trust, turf',
    'Gains, costs, power and evidence',
    'Mapping and approaching partners',
    'Drafting a workable agreement',
    'Review and shared ownership',
  ],
  disclaimer: {
    heading: 'Self-declared record',
    text: 'Nobody checked identity or work. Not credit or a qualification.',
  },
  labels: {
    ...someSheet.labels,
    version: 'Course version 1.0 · about 150 minutes of study',
    seal: 'Seal of the course: four steps, each higher than the last',
  },
  sealText: 'Partnerships and networks · with young people',
};

/** What a PDF says outside and inside its packed streams, a byte a character. */
function read(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = Array.from(raw.matchAll(/stream\n([\s\S]*?)\nendstream/g), ([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  return [raw, ...streams].join('\n');
}

const hex = (letter: string) =>
  Array.from(letter, (char) => (char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join(' ');

/** A text as PDF stores it in names and titles. */
const stored = (text: string) =>
  Buffer.from(`\ufeff${text}`, 'utf16le')
    .swap16()
    .toString('latin1')
    .replace(/[\\()]/g, '\\$&');

async function made(changes: Partial<StatementSheet> = {}, draw?: DrawName) {
  const asked: Face[] = [];
  const load = (face: Face) => {
    asked.push(face);
    return fontFile(face);
  };
  return { pdf: await statementPdf({ ...sheet, ...changes }, load, draw), asked };
}

/** The smallest thing that says of itself that it is a JPEG picture, 40 by 20. */
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 40, 1, 1, 0x11, 0, 0xff, 0xd9]);

test('is a tagged document with its language and its title', async () => {
  const said = read((await made()).pdf);
  expect(said).toContain('/Marked true');
  expect(said).toContain('/Lang (en-GB)');
  expect(said).toContain('/DisplayDocTitle true');
  expect(said).toContain(stored('Statement of participation – Łucja Nguyễn-Hughes'));
  for (const kind of ['Document', 'H1', 'H2', 'P', 'Table', 'TR', 'TH', 'TD', 'L', 'LI', 'Figure']) {
    expect(said).toMatch(new RegExp(`/S /${kind}\\b`));
  }
  expect(said).toContain('/Alt (Seal of the course: four steps, each higher than the last)');
});

test.each(['Łucja Nguyễn-Hughes', 'Ŵyn Ŷnyr', 'Δημήτρης', 'Ґалаґан Їжак', 'Ẹ́níọ̀lá'])(
  '%s is there letter by letter, in fonts of its own',
  async (name) => {
    const said = read((await made({ name })).pdf);
    expect(said).toContain('/FontFile2');
    for (const letter of lettersOf(name)) expect(said).toContain(`<${hex(letter)}>`);
  },
);

test('is the same file at every download, whatever the order in which fonts arrive', async () => {
  const [first, second] = await Promise.all([
    statementPdf(sheet, fontFile),
    statementPdf(sheet, async (face) => {
      await new Promise((later) => setTimeout(later, face.length % 7));
      return fontFile(face);
    }),
  ]);
  expect(Buffer.compare(first, second)).toBe(0);
  expect(read(first)).toContain('D:20260314120000Z');
});

test('asks for no font that it does not need', async () => {
  const plain = [
    'atkinson-400-latin',
    'atkinson-700-latin',
    'fraunces-500-italic-latin',
    'fraunces-600-latin',
  ];
  expect((await made({ name: 'Ann' })).asked).toEqual(plain);
  expect((await made({ name: 'Δέλτα Νίκος' })).asked).toEqual([...plain, 'noto-sans-600-greek']);
});

test('a name with letters that no font has is refused by naming them', async () => {
  await expect(made({ name: 'Kim 李雷' })).rejects.toMatchObject({
    name: 'LettersMissing',
    letters: ['李', '雷'],
  });
});

test('such a name is placed as a picture that says the name', async () => {
  const drawn: string[] = [];
  const { pdf } = await made({ name: 'Kim  李雷' }, async (name) => {
    drawn.push(name);
    return {
      jpeg,
      width: 40,
      height: 20,
      size: 20,
      lines: [{ text: name, left: 1, baseline: 16, width: 38 }],
    };
  });
  const said = read(pdf);
  expect(drawn).toEqual(['Kim 李雷']);
  expect(said).toContain(`/Alt (${stored('Kim 李雷')})`);
  expect(said).toContain(`/ActualText (${stored('Kim 李雷')})`);
});

test('a name that fonts can set is never drawn', async () => {
  await made({}, () => Promise.reject(new Error('drawn')));
});

test('signs that mean something in XML do no harm', async () => {
  const said = read((await made({ name: 'Ann <b>', title: 'Partners & networks' })).pdf);
  expect(said).toContain('Partners &amp; networks');
  expect(said).toContain('Ann &lt;b&gt;');
});

test('what is attached lies in the file byte for byte, and is announced', async () => {
  const bytes = new TextEncoder().encode('head.claims.signature');
  const attachments = [
    { name: 'credential.jwt', bytes, description: 'A credential', type: 'application/jwt' },
  ];
  const raw = Buffer.from(await statementPdf(sheet, fontFile, undefined, { attachments })).toString('latin1');
  expect(raw).toMatch(/\/Type \/EmbeddedFile[\s\S]{0,300}stream\nhead\.claims\.signature\nendstream/);
  expect(raw).toContain('/F (credential.jwt)');
  expect(raw).toContain('/AFRelationship /Data');
  expect(raw).toMatch(/\/EmbeddedFiles <<\s*\/Names \[\s*\(credential\.jwt\) \d+ 0 R/);
});

test('a code is a figure that says what it is, on the same one sheet', async () => {
  const signed = 'Signed with a key in the learner’s browser (3f9a). Check it at example.org/verify/.';
  const code = { text: `https://example.org/verify/#c=${'a1B2'.repeat(100)}`, alt: 'Opens the verify page' };
  for (const paper of ['a4', 'letter'] as const) {
    const said = read(await statementPdf({ ...sheet, paper, signed }, fontFile, undefined, { code }));
    expect(said).toContain('/Alt (Opens the verify page)');
    expect(said.match(/\/Type \/Page\b/g)).toHaveLength(1);
  }
});

test('what does not fit on the sheet goes on overleaf', async () => {
  const pages = (pdf: Uint8Array) => read(pdf).match(/\/Type \/Page\b/g)?.length;
  expect(pages((await made()).pdf)).toBe(1);
  expect(pages((await made({ paper: 'letter' })).pdf)).toBe(1);
  expect(pages((await made({ name: 'W'.repeat(120), title: sheet.title.repeat(2) })).pdf)).toBe(1);
  const parts = Array.from({ length: 30 }, (_, index) => ({ title: `Part ${index + 1}`, note: 'done' }));
  expect(pages((await made({ parts })).pdf)).toBe(3);
});
