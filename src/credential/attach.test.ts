// @vitest-environment node
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { getDocumentProxy } from 'unpdf';
import { afterAll, describe, expect, test } from 'vitest';
import { outside } from '../../tests/outside.ts';
import { attach, countersignedName } from './attach.ts';
import { asSealed, checkSeal, sealFile } from './file-seal.ts';
import { everyClaim, someJwt, someKey } from './some-claims.fake.ts';

const key = await someKey();
const learners = await someJwt(key, everyClaim);
const organisations = await someJwt(await someKey(), everyClaim);
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const folder = mkdtempSync(join(tmpdir(), 'attach-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A tagged PDF as the library writes it, with ATTACHED as its attachments. */
function pdfWith(attached: Readonly<Record<string, string>>, compress = true): Promise<Uint8Array> {
  const doc = new PDFDocument({ pdfVersion: '1.7', tagged: true, lang: 'en-GB', font: '', compress });
  const pieces: Uint8Array[] = [];
  doc.on('data', (piece: Uint8Array) => pieces.push(piece));
  for (const [name, text] of Object.entries(attached)) {
    const options = { name, type: 'application/jwt', description: '‘A’ (b) \\ c', relationship: 'Data' };
    doc.file(Buffer.from(text), options as PDFKit.Mixins.PDFAttachmentOptions);
  }
  doc.end();
  return new Promise((resolve) => doc.on('end', () => resolve(new Uint8Array(Buffer.concat(pieces)))));
}

/** What Mozilla's reader finds attached. */
async function attachedTo(pdf: Uint8Array): Promise<Record<string, string>> {
  const found: unknown = await (await getDocumentProxy(pdf.slice())).getAttachments();
  const files = found instanceof Map ? Object.fromEntries(found) : (found ?? {});
  return Object.fromEntries(
    Object.entries(files as Record<string, { content: Uint8Array }>).map(([name, { content }]) => [
      name,
      latin(content),
    ]),
  );
}

const plain = await pdfWith({ 'credential.jwt': learners });
const sealed = await sealFile(plain, key.privateKey);
const more = { 'a.txt': 'a', 'credential.jwt': learners, 'z (1).txt': 'z' };
const [withMore, without] = await Promise.all([pdfWith(more, false), pdfWith({})]);

describe('an addition', () => {
  test('leaves every byte as it was, and the learner’s seal good', async () => {
    const made = await attach(sealed, organisations);
    expect(Buffer.compare(made.subarray(0, sealed.length), sealed)).toBe(0);
    expect(await checkSeal(made, key.publicKey)).toEqual({ found: 'good', end: sealed.length });
    expect(await asSealed(made, sealed.length, [organisations], attach)).toBe(true);
    expect(await asSealed(made, sealed.length, [learners], attach)).toBe(false);
  });
  test('is the same bytes each time', async () => {
    expect(Buffer.compare(await attach(sealed, organisations), await attach(sealed, organisations))).toBe(0);
  });
  test('stands in the file as it is, uncompressed', async () => {
    expect(latin(await attach(sealed, organisations))).toContain(`stream\n${organisations}\nendstream`);
  });
  test('says in the trailer that the content is another', async () => {
    const ids = (pdf: Uint8Array) => [...latin(pdf).matchAll(/\/ID \[<(\w+)> <(\w+)>\]/g)].at(-1)?.slice(1);
    const [before, after] = [ids(sealed), ids(await attach(sealed, organisations))];
    expect(before).toHaveLength(2);
    expect(after?.[0]).toBe(before?.[0]);
    expect(after?.[1]).not.toBe(before?.[1]);
  });
  test.each<[string, Uint8Array, Record<string, string>]>([
    ['one with the learner’s credential', plain, { 'credential.jwt': learners }],
    ['one that is sealed', sealed, { 'credential.jwt': learners }],
    ['one with more attachments', withMore, more],
    ['one without any', without, {}],
  ])('to %s is found by readers of PDFs, and nothing is lost', async (_, pdf, before) => {
    const made = await attach(pdf, organisations);
    expect(await attachedTo(made)).toEqual({ ...before, [countersignedName]: organisations });

    const path = join(folder, 'made.pdf');
    const saved = join(folder, 'saved.jwt');
    writeFileSync(path, made);
    expect(outside('qpdf', ['--check', path]) ?? '…No syntax or stream encoding errors found').toContain(
      'No syntax or stream encoding errors found',
    );
    const list = outside('pdfdetach', ['-list', path]);
    if (list === undefined) return;
    expect(list).toContain(`${Object.keys(before).length + 1} embedded files`);
    outside('pdfdetach', ['-save', /(\d+): countersigned\.jwt/.exec(list)?.[1] ?? '', '-o', saved, path]);
    expect(readFileSync(saved, 'utf8')).toBe(organisations);
  });
});

describe('nothing is added', () => {
  const refused = (pdf: Uint8Array, text = organisations) =>
    expect(attach(pdf, text)).rejects.toThrow(RangeError);
  test('twice', async () => {
    const once = await attach(sealed, organisations);
    await expect(attach(once, organisations)).rejects.toThrow('countersigned already');
  });
  test('that is no credential', () => refused(sealed, 'a) /JS (b.c.d'));
  test.each<[string, string]>([
    ['nothing', ''],
    ['no PDF', 'Hello'],
    ['an end and no more', '%PDF-1.7\nstartxref\n9\n%%EOF'],
    ['a table that comes before itself', table('/Size 2 /Root 1 0 R /Prev 9')],
    ['compressed objects', '%PDF-1.7\n1 0 obj\n<< /Type /XRef >>\nstartxref\n9\n%%EOF'],
    ['an encrypted file', table('/Size 2 /Root 1 0 R /Encrypt 2 0 R')],
    ['a dictionary without an end', table('/A << '.repeat(99))],
    ['a string without an end', table('/A ((((')],
  ])('to %s', async (_, text) => {
    await refused(Buffer.from(text, 'latin1'));
  });
});

describe('a PDF that could be taken for another is refused:', () => {
  const text = latin(plain);
  const [, size = ''] = /\/Size (\d+)/.exec(text.slice(text.lastIndexOf('trailer'))) ?? [];
  const beginning = text.lastIndexOf('\nxref\n') + 1;
  const withTable = (change: (table: string) => string) => {
    const changed = text.slice(0, beginning) + change(text.slice(beginning));
    expect(changed).not.toBe(text);
    return attach(Buffer.from(changed, 'latin1'), organisations);
  };
  const root = /\/Root \d+ 0 R/;

  test('one with more objects than it says', async () => {
    for (const less of [4, Number(size) - 1])
      await expect(withTable((table) => table.replace(`/Size ${size}`, `/Size ${less}`))).rejects.toThrow(
        new RangeError(`This PDF says that it has fewer objects than there are in it: ${less}.`),
      );
  });
  test('one with more objects than it says in an older table', async () => {
    const added = `${text}xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 4 /Root 1 0 R /Prev ${beginning} >>\nstartxref\n${text.length}\n%%EOF\n`;
    await expect(attach(Buffer.from(added, 'latin1'), organisations)).rejects.toThrow('fewer objects');
  });
  test.each<[string, (table: string) => string]>([
    ['a size twice', (table) => table.replace('/Size', '/Size 4\n/Size')],
    ['a size twice, the same', (table) => table.replace('/Size', `/Size ${size}\n/Size`)],
    ['a catalogue twice', (table) => table.replace(root, '$&\n/Root 1 0 R')],
    ['a size in disguise', (table) => table.replace('/Size', '/Si#7ae 4\n/Size')],
  ])('one with %s', (_, change) => expect(withTable(change)).rejects.toThrow('says the same thing twice'));
  test('one whose catalogue says something twice', async () => {
    const twice = text.replace('/Type /Catalog', '/Lang (a) /Lang (b)');
    expect(twice).not.toBe(text);
    const begin = text.length - twice.length;
    // Everything behind it has moved.
    const moved = twice
      .replace(/(\d{10}) 00000 n/g, (line, place: string) =>
        Number(place) > text.indexOf('/Type /Catalog')
          ? `${String(Number(place) - begin).padStart(10, '0')} 00000 n`
          : line,
      )
      .replace(/startxref\n\d+/, `startxref\n${beginning - begin}`);
    await expect(attach(Buffer.from(moved, 'latin1'), organisations)).rejects.toThrow('same thing twice');
  });
  test.each<[string, (table: string) => string]>([
    ['a second table of compressed objects', (table) => table.replace('/Size', '/XRefStm 9\n/Size')],
    ['lines that end otherwise', (table) => table.replace(/ \n(\d{10})/, ' \r$1')],
    ['a table whose beginning stands on its first line', (table) => table.replace('xref\n', 'xref\r')],
    ['more lines than are said', (table) => table.replace(`0 ${size}`, `0 ${Number(size) - 1}`)],
    ['fewer lines than are said', (table) => table.replace(`0 ${size}`, `0 ${Number(size) + 1}`)],
    ['an object listed twice', (table) => table.replace('trailer', '1 1\n0000000009 00000 n \ntrailer')],
    ['a size beyond all', (table) => table.replace(`/Size ${size}`, '/Size 8388608')],
  ])('one with %s', (_, change) =>
    expect(withTable(change)).rejects.toThrow('not written as a statement is'),
  );
});

/** A PDF with next to nothing in it, and ENTRIES in its trailer. */
function table(entries: string): string {
  return `%PDF-1.7\nxref\n0 1\n0000000000 65535 f \ntrailer\n<< ${entries} >>\nstartxref\n9\n%%EOF\n`;
}
