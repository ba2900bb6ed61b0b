// @vitest-environment node
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { costs, isPdf, recordsIn, type Spent } from './pdf.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const textOf = (bytes: Uint8Array) => [...bytes].map((byte) => String.fromCharCode(byte)).join('');
const jwt = `eyJhbGciOiJFUzI1NiJ9.${'eyJuYW1lIjoiTGVlIn0'.repeat(20)}.${'s'.repeat(86)}`;
const object = (number: number, dictionary: string, content: string, line = '\n') =>
  `${number} 0 obj\n<<\n${dictionary}\n/Length ${content.length}\n>>\nstream${line}${content}\nendstream\nendobj\n`;
const file = (...objects: string[]) =>
  bytesOf(`%PDF-1.7\n${objects.join('')}trailer\n<< /Size 9 >>\n%%EOF\n`);
const folded = (text: string) => textOf(zlibSync(bytesOf(text)));
const page = object(4, '/Filter /FlateDecode', folded('BT (Statement) Tj ET'));
const plain = object(7, '/Type /EmbeddedFile', jwt);

describe('finds', () => {
  test('a record that lies there as it is', () => {
    expect(recordsIn(file(page, plain))).toEqual({ records: [jwt], locked: false });
  });
  test('with either line end', () => {
    expect(recordsIn(file(object(7, '/Type /EmbeddedFile', jwt, '\r\n'))).records).toEqual([jwt]);
  });
  test('one that another program has deflated', () => {
    const deflated = object(7, '/Type /EmbeddedFile /Filter /FlateDecode', folded(jwt));
    expect(recordsIn(file(page, deflated)).records).toEqual([jwt]);
  });
  test('several, each once, also behind the first end of the file', () => {
    const second = jwt.replace('eyJu', 'eyJv');
    const all = bytesOf(textOf(file(plain, plain)) + object(9, '/Type /EmbeddedFile', second));
    expect(recordsIn(all).records).toEqual([jwt, second]);
  });
  test('nothing where there is nothing', () => {
    expect(recordsIn(file(page))).toEqual({ records: [], locked: false });
    expect(recordsIn(new Uint8Array())).toEqual({ records: [], locked: false });
  });
  test('that a file is encrypted', () => {
    expect(recordsIn(bytesOf('%PDF-1.7\ntrailer\n<< /Encrypt 12 0 R >>')).locked).toBe(true);
  });
});

describe('bounds', () => {
  test('how many records there are', () => {
    const many = Array.from({ length: 50 }, (_, number) => object(number, '', `${jwt}${number}`));
    expect(recordsIn(file(...many)).records).toHaveLength(8);
  });
  test('how long one is, folded or not', () => {
    const long = `eyJ${'a'.repeat(500_000)}`;
    for (const stream of [object(7, '', long), object(7, '/Filter /FlateDecode', folded(long))]) {
      for (const record of recordsIn(file(stream)).records) expect(record.length).toBeLessThan(66_000);
    }
  });
  const counted = (bytes: Uint8Array) => {
    const spent: Spent = { streams: 0, read: 0, unfolded: 0 };
    return { ...recordsIn(bytes, spent), spent };
  };
  const deflated = (text: string) => object(7, '/Filter /FlateDecode', folded(text));
  test('what unfolding costs: a stream that unfolds to a thousand times as much is given up', () => {
    const bomb = deflated(`eyJ${'a'.repeat(20_000_000)}`);
    const { records, spent } = counted(file(bomb));
    expect(records).toEqual([]);
    expect(spent.unfolded).toBeLessThan(300_000);
    const all = counted(file(...Array<string>(300).fill(bomb), plain));
    expect(all.records).toEqual([jwt]);
    expect(all.spent.unfolded).toBeLessThan(costs.unfolded + 300_000);
  });
  test('what unfolding costs: one that does not begin as a credential costs a piece or two', () => {
    const { spent } = counted(file(deflated('BT (Statement) Tj ET '.repeat(100_000)), deflated(jwt)));
    expect(spent.unfolded).toBeLessThan(150_000);
    expect(spent.read).toBeLessThan(1000);
  });
  test('what unfolding costs: the number of streams', () => {
    const { spent } = counted(file(...Array<string>(1500).fill(page)));
    expect(spent.streams).toBe(costs.streams);
  });
  test('what unfolding costs, whatever the streams are', () => {
    const blocks = fc.oneof(
      fc.nat(80_000).map((length) => folded(`eyJ${'a'.repeat(length * 10)}`)),
      fc.nat(200_000).map((length) => folded('\0'.repeat(length))),
      // Empty blocks: much is read, and nothing comes out.
      fc.nat(12_000).map((count) => `\x78\x9c${'\0\0\0\xff\xff'.repeat(count)}`),
      fc.uint8Array({ maxLength: 300 }).map((bytes) => `\x78\x9c${textOf(bytes)}`),
    );
    fc.assert(
      fc.property(fc.array(blocks, { maxLength: 12 }), fc.nat(30), (streams, times) => {
        const objects = streams.map((stream) => object(7, '/FlateDecode', stream));
        const { spent } = counted(file(...Array<string[]>(times).fill(objects).flat()));
        expect(spent.streams).toBeLessThanOrEqual(costs.streams);
        expect(spent.read).toBeLessThan(costs.read + 200);
        expect(spent.unfolded).toBeLessThan(costs.unfolded + 300_000);
      }),
      { numRuns: 30 },
    );
  });
  test('a credential of any length up to the longest is unfolded whole', () => {
    fc.assert(
      fc.property(
        fc.base64String({ minLength: 1, maxLength: 4000 }),
        fc.integer({ min: 1, max: 12 }),
        (text, times) => {
          const long = `eyJ${text.repeat(times)}`.replace(/=/g, '');
          expect(recordsIn(file(deflated(long))).records).toEqual([long]);
        },
      ),
      { numRuns: 50 },
    );
  });
  test('time: a megabyte of beginnings without an end is read once', () => {
    const began = performance.now();
    recordsIn(bytesOf('stream\n'.repeat(150_000)));
    recordsIn(bytesOf('stream\nendstream'.repeat(60_000)));
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('never throws', () => {
  const good = file(page, plain);
  test('whatever bytes come', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        recordsIn(bytes);
        isPdf(bytes);
      }),
    );
  });
  test('cut anywhere, turned anywhere', () => {
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { maxLength: 20 }),
        (length, changes) => {
          const spoilt = good.slice(0, length);
          for (const [at, byte] of changes) if (at < length) spoilt[at] = byte;
          for (const record of recordsIn(spoilt).records) expect(record.startsWith('eyJ')).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
  test('pieces of the notation in any order', () => {
    const pieces = ['stream', '\n', 'endstream', ' obj', '/FlateDecode', 'eyJ', '%PDF-', folded(jwt), '\r\n'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 60 }), (all) => {
        recordsIn(bytesOf(all.join('')));
      }),
      { numRuns: 500 },
    );
  });
});
