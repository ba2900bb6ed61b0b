/** Names are read from the file as they were written, by readers that had no hand in making it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { outside } from '../../../tests/outside.ts';
import { pdfText } from '../../../tests/pdf.ts';
import { tidyName } from '../name.ts';
import { unsupported } from '../names.ts';
import type { Face } from './faces.ts';
import { statementPdf } from './pdf.ts';
import { fontFile } from './read-letters.ts';
import { someSheet } from './some-sheet.fake.ts';

const sheet = { ...someSheet, name: '' };

const names = {
  Latin: [
    'Siân Ŵyn Ŷnyr',
    'Nguyễn Thị Hồng Phượng',
    'Zbigniew Żółć-Łęcki',
    'Gülşah İnönü Ağaoğlu',
    'Ẹ́níọ̀lá Ọ̀ṣun',
    'Þórður O’Neill',
  ],
  Greek: ['Δημήτρης Παπαδόπουλος', 'Ἀριστοτέλης Ὠριγένης', 'Ἑλένη Ῥόδου'],
  Cyrillic: ['Ґалаґан Їжакевич', 'Әлия Қасымова', 'Алёна Щукина'],
  Arabic: [
    // With a stroke that only stretches the word.
    'محـمد',
    'فاطمة الزهراء بنت لؤي',
    // With vowels: doubled with a kasra below, and on letters whose font has one place only.
    'مُحَمَّد بْن عِفِّيف',
    // Persian, with a joiner of no width between two parts that do not join.
    'علی‌رضا پژمان گنجی',
    // Urdu.
    'ڈاکٹر بےنظیر ٹھاکر چوہدری',
  ],
  Hebrew: ['שרה כהן־לוי', 'שָׂרָה בַּת־שֶׁבַע', 'נֹחַ'],
};

/** Names that turn round in the middle. */
const mixed = [
  'Sara محمد علي Khan',
  'Leila ليلى',
  'Leila (ليلى) Haddad',
  'נועה Levi',
  'Noa (נֹחַ)',
  'محمد علي Khan',
  'محمد (Mo) Al-Rashid',
  'محمد Ali Khan علي',
  'علي ٣ (عمر)',
];

/** The name, without what readers add: line ends, and signs that steer the direction. */
function nameIn(text: string): string | undefined {
  const flat = text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').replace(/\s+/gu, ' ');
  return /participation\s*(.*?) has worked/u.exec(flat)?.[1];
}

/** As poppler's reader tells the text; `undefined` where it is not installed. */
async function popplerText(pdf: Uint8Array): Promise<string | undefined> {
  const folder = await mkdtemp(join(tmpdir(), 'statement-'));
  try {
    const file = join(folder, 'statement.pdf');
    await writeFile(file, pdf);
    return outside('pdftotext', [file, '-']);
  } finally {
    await rm(folder, { recursive: true });
  }
}

const made = (name: string) => statementPdf({ ...sheet, name }, fontFile);

describe.each(Object.entries(names))('%s', (_script, written) => {
  test.each(written)('%s is read as it was written', async (name) => {
    expect(unsupported(name)).toEqual([]);
    const pdf = await made(name);
    // Gaps of its own around accents that stand apart from their letters are Mozilla's reader's.
    const whole = (read = '') => (name.includes('ọ̀') ? read.replace(/[\s\p{Cc}]/gu, '') : read);
    expect(whole(nameIn(await pdfText(pdf)))).toBe(whole(tidyName(name)));
    const text = await popplerText(pdf);
    if (text !== undefined) expect(nameIn(text)).toBe(tidyName(name));
  });
});

test('there are twenty of them, in five scripts', () => {
  expect(Object.keys(names)).toHaveLength(5);
  expect(new Set(Object.values(names).flat()).size).toBe(20);
});

test.each(mixed)('%s, in two directions, is read as it was written', async (name) => {
  expect(unsupported(name)).toEqual([]);
  const pdf = await made(name);
  // A gap behind a vowel below the last letter is Mozilla's reader's.
  expect(nameIn(await pdfText(pdf))?.replace(' )', ')')).toBe(name);
  const text = await popplerText(pdf);
  if (text !== undefined) expect(nameIn(text)).toBe(name);
});

test.each(['अनुष्का त्रिपाठी', 'கவிதா முருகன்', 'สมชาย ใจดี', '王小明', 'አበበ ቢቂላ', '👩‍👩‍👧 ❤️ Ann', 'ܐܒܪܗܡ'])(
  '%s, which no font here has, is found in the text whether it can be drawn or not',
  async (name) => {
    // The smallest thing that says of itself that it is a JPEG picture, 40 by 20.
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xc0, 0, 11, 8, 0, 20, 0, 40, 1, 1, 0x11, 0, 0xff, 0xd9]);
    const lines = [{ text: name, left: 1, baseline: 16, width: 150 }];
    for (const drawn of [undefined, { jpeg, width: 152, height: 20, size: 20, lines }]) {
      const pdf = await statementPdf({ ...sheet, name }, fontFile, async () => drawn);
      expect(nameIn(await pdfText(pdf))).toBe(tidyName(name));
      const text = await popplerText(pdf);
      if (text !== undefined) expect(nameIn(text)).toBe(tidyName(name));
    }
  },
);

test('a Latin spelling stands for a name that can be neither set nor drawn, and with one that can', async () => {
  const latin = { ...sheet, name: '王小明', latin: 'Wang Xiaoming' };
  // Two paragraphs, which Mozilla's reader parts by nothing.
  expect(nameIn(await pdfText(await statementPdf(latin, fontFile, async () => undefined)))).toBe(
    'Wang Xiaoming王小明',
  );
  const arabic = { ...sheet, name: 'محمد', latin: 'Mohammed' };
  expect(nameIn(await pdfText(await statementPdf(arabic, fontFile)))).toBe('محمد Mohammed');
});

test('a name of two hundred letters stands within the sheet, in lines that can be read', async () => {
  for (const name of [
    'محمدعليرضا'.repeat(20),
    'שרהכהן'.repeat(33),
    'Wolfeschlegel'.repeat(15),
    'محمد '.repeat(40),
  ]) {
    const page = await (await getDocumentProxy(new Uint8Array(await made(name)))).getPage(1);
    const { items } = await page.getTextContent();
    const wide = (items as { transform: number[]; width: number; height: number; str: string }[]).filter(
      ({ str }) => str.trim(),
    );
    for (const { transform, width } of wide) expect((transform[4] ?? 0) + width).toBeLessThan(595 - 50);
    expect(Math.min(...wide.map(({ height }) => height))).toBeGreaterThan(7);
  }
});

test('a name from the right fetches the font of its script, and no other', async () => {
  const askedFor = async (name: string) => {
    const asked: Face[] = [];
    await statementPdf({ ...sheet, name }, (face) => {
      asked.push(face);
      return fontFile(face);
    });
    return asked.filter((face) => face.startsWith('noto-sans'));
  };
  expect(await askedFor('فاطمة الزهراء')).toEqual(['noto-sans-600-arabic']);
  expect(await askedFor('שרה כהן')).toEqual(['noto-sans-600-hebrew']);
  expect(await askedFor('Ann')).toEqual([]);
});

test('the name is in the title and the same file comes of the same name', async () => {
  const [name = ''] = names.Arabic;
  const [pdf, again] = await Promise.all([made(name), made(name)]);
  expect(Buffer.compare(pdf, again)).toBe(0);
  const { info } = await (await getDocumentProxy(new Uint8Array(pdf))).getMetadata();
  expect((info as { Title?: string }).Title).toContain(name);
});

test.each(['ܐܒܪܗܡ', 'ߡߏߛߊ', 'אָ֑דָם'])('%s is not for these fonts, and will be drawn', (name) => {
  expect(unsupported(name)).not.toEqual([]);
});
