import fc from 'fast-check';
import { Deflate } from 'fflate';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { factsOf } from './facts.ts';
import { fact, facts, histories } from './histories.fake.ts';
import { packLink, readLink } from './link.ts';
import { holdsOwnWords, leavesOut, marksOnly, withoutOwnWords } from './own-words.ts';
import { canonical, type Fact, fromFacts, type Progress } from './progress.ts';

const course = { id: 'partnerships', version: '1.2.0' };
const plain = (progress: Progress) => canonical([...progress].sort(([a], [b]) => (a < b ? -1 : 1)));
const sorted = (all: readonly Fact[]) => all.map(canonical).toSorted();
const read = (text: string) => readLink(text, course.id);
async function back(all: readonly Fact[]) {
  const found = await read(await packLink(all, course));
  expect(found).toMatchObject({ ok: true, skipped: 0 });
  return found.ok ? found.facts : [];
}
/** Any value, any clock: as far as a fact may go. */
const wild = fc
  .record({
    value: fc.jsonValue({ maxDepth: 6 }),
    seq: fc.oneof(fc.nat(), fc.integer({ min: 2 ** 39, max: 2 ** 40 - 1 })),
    wall: fc.oneof(fc.nat(), fc.nat({ max: Date.UTC(9999, 11, 31) })),
    part: fc.stringMatching(/^[\w./-]{1,60}$/),
  })
  .map(({ part, ...more }) => fact({ item: `élan#2/${part}`, ...more } as Partial<Fact>));

afterEach(() => vi.unstubAllGlobals());

describe('a progress link', () => {
  test('brings everything back that was in it, and exactly', async () => {
    await fc.assert(
      fc.asyncProperty(
        histories.filter(({ length }) => length > 0),
        async (history) => {
          const progress = fromFacts(history);
          const found = await back(factsOf(progress));
          expect(sorted(found)).toEqual(sorted(factsOf(progress)));
          expect(plain(fromFacts(found))).toBe(plain(progress));
        },
      ),
    );
  });
  test('brings back any value, any clock and any text', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(wild, { minLength: 1, maxLength: 8 }),
        fc.string({ unit: 'grapheme' }),
        async (history, text) => {
          const all = [...history, fact({ kind: 'text', item: 'a/b', value: `${text}\n\\n\\` })];
          expect(sorted(await back(all))).toEqual(sorted(all));
        },
      ),
    );
  });
  test('brings back a value as deep as values may be', async () => {
    const deep = fact({ value: JSON.parse(`${'['.repeat(16)}${']'.repeat(16)}`) });
    expect(await back([deep])).toEqual([deep]);
  });
  test('is the same text for the same facts, whatever their order', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(facts, { selector: canonical, minLength: 1 }), async (all) => {
        expect(await packLink(all.toReversed(), course)).toBe(await packLink(all, course));
      }),
      { numRuns: 30 },
    );
  });
  test('is made of letters that no program changes', async () => {
    expect(await packLink([fact()], course)).toMatch(/^[\w-]+$/);
  });
  test.each([
    [true, false],
    [false, true],
    [false, false],
  ])('is the same where the browser squeezes itself (%s → %s) and where it cannot', async (here, there) => {
    const all = Array.from({ length: 300 }, (_, i) =>
      fact({ item: `place/q${i}`, value: `answer-${i % 7}` }),
    );
    /** As a browser is that knows the streams, but not this format of them. */
    class Refuses {
      constructor() {
        throw new TypeError('Unsupported compression format');
      }
    }
    if (!here) vi.stubGlobal('CompressionStream', undefined);
    const text = await packLink(all, course);
    if (!there) vi.stubGlobal('DecompressionStream', Refuses);
    const found = await read(text);
    expect(found.ok && sorted(found.facts)).toEqual(sorted(all));
  });
  test('from a newer course says so', async () => {
    const text = await packLink([fact()], course);
    expect(await readLink(text, course.id, '1.2.0')).not.toHaveProperty('newerCourse');
    expect(await readLink(text, course.id, '1.1.9')).toMatchObject({ ok: true, newerCourse: '1.2.0' });
  });
  test('that a program broke into lines, or wrote something behind, can be read', async () => {
    const text = await packLink([fact()], course);
    for (const found of [
      `${text.slice(0, 20)}\r\n ${text.slice(20)}\n`,
      `${text.slice(0, 20)}%0D%0A${text.slice(20)}`,
      `${text}.`,
      `${text}&from=mail`,
      `${text})`,
      `${text}abc`,
    ])
      expect([found, (await read(found)).ok]).toEqual([found, true]);
  });
});

/** What programs do to an address on its way; a browser takes line breaks out of what is pasted into its address bar. */
const onItsWay: Readonly<Record<string, (text: string) => string>> = {
  'escapes its hyphens': (text) => text.replaceAll('-', '%2D').replaceAll('_', '%5f'),
  'escapes it twice': (text) => encodeURIComponent(text.replaceAll('-', '%2D')),
  'escapes it whole': (text) =>
    text.replace(/./g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`),
  'breaks it as quoted-printable': (text) => text.replace(/.{70}/g, '$&=\r\n'),
  'and loses the line breaks': (text) => text.replace(/.{70}/g, '$&='),
  'and escapes them': (text) => text.replace(/.{70}/g, '$&%3D%0D%0A'),
  'and has blanks for them': (text) => text.replace(/.{70}/g, '$&= '),
  'and calls the sign before it by its code': (text) => `3D${text.replace(/.{70}/g, '$&=\r\n')}`,
  'escapes letters as quoted-printable': (text) => text.replaceAll('-', '=2D').replaceAll('_', '=5F'),
  'breaks it with blanks': (text) => text.replace(/.{60}/g, '$& '),
  'quotes each of its lines': (text) => text.replace(/.{60}/g, '$&\r\n> '),
  'quotes them twice and escapes that': (text) => text.replace(/.{60}/g, '$&%0D%0A%3E%3E%20'),
  'lets it break at marks without width': (text) => text.replace(/.{10}/g, '$&\u200B'),
  'and escapes these': (text) => text.replace(/.{10}/g, '$&%E2%80%8B'),
  'keeps its hyphens from breaking': (text) => text.replaceAll('-', '\u2011'),
  'sets dashes': (text) => text.replaceAll('--', '\u2013'),
};

describe('a link that a program', () => {
  test.each(Object.entries(onItsWay))('%s can be read', async (_, change) => {
    await fc.assert(
      fc.asyncProperty(
        histories.filter(({ length }) => length > 0),
        async (history) => {
          const all = factsOf(fromFacts(history));
          const read = await readLink(change(await packLink(all, course)), course.id);
          expect(read.ok && sorted(read.facts)).toEqual(sorted(all));
        },
      ),
      { numRuns: 40 },
    );
  });
  // How many hyphens a link has is chance: escaped ones hid what was missing in links that have many.
  test.each(Array.from({ length: 30 }, (_, at) => at))(
    'cut short on such a way is told so (%i)',
    async (at) => {
      const text = await packLink(
        Array.from({ length: 40 }, (_, i) => fact({ item: `place/card-${i}`, wall: i * 5371 + at * 977 })),
        course,
      );
      for (const [name, change] of Object.entries(onItsWay))
        expect([name, await read(change(text.slice(0, -9)))]).toEqual([
          name,
          { ok: false, why: 'cut-short' },
        ]);
    },
  );
});

describe('a link that is none of ours, or not whole any more', () => {
  const some = Array.from({ length: 40 }, (_, i) =>
    fact({ item: `place-saltmere/card-${i}`, value: `step-${i % 4}`, wall: 1_790_000_000_000 + i * 5371 }),
  );
  test('cut short at any letter is refused, and says so', async () => {
    const text = await packLink(some, course);
    expect(text.length).toBeGreaterThan(200);
    for (let end = 1; end < text.length; end++) {
      const found = await read(text.slice(0, end));
      expect([end, found]).toEqual([end, { ok: false, why: 'cut-short' }]);
    }
  });
  test('with any letter changed is refused, or says the very same', async () => {
    const text = await packLink(some, course);
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_.% ';
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(letters.length - 1), async (at, letter) => {
        const found = await read(`${text.slice(0, at)}${letters[letter]}${text.slice(at + 1)}`);
        if (found.ok) expect(sorted(found.facts)).toEqual(sorted(some));
        else expect(['cut-short', 'damaged', 'not-ours', 'empty']).toContain(found.why);
      }),
      { numRuns: 1000 },
    );
  });
  test('with any bit of its contents flipped, and a checksum that holds, never throws', async () => {
    const text = await packLink(some, course);
    const bytes = Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (one) =>
      one.charCodeAt(0),
    );
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 8, max: bytes.length - 1 }), fc.nat(7), async (at, bit) => {
        const bent = bytes.slice();
        bent[at] = (bent[at] ?? 0) ^ (1 << bit);
        const found = await read(sealed(bent.subarray(8)));
        expect(found).toHaveProperty('ok');
      }),
      { numRuns: 1000 },
    );
  });
  test('of any content never throws', async () => {
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => void (await read(text))));
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (body) => {
        expect(await read(sealed(await squeeze(body)))).toHaveProperty('ok');
      }),
    );
  });
  test.each([
    ['empty', ''],
    ['empty', ' '],
    ['not-ours', '%%%'],
    ['not-ours', 'hello-world'],
    ['too-large', 'UA'.repeat(60_000)],
  ])('is %s', async (why, text) => {
    expect(await read(text)).toEqual({ ok: false, why });
  });
  test('of another course is refused', async () => {
    expect(await read(await packLink([fact()], { ...course, id: 'gardening' }))).toMatchObject({
      ok: false,
      why: 'other-course',
    });
  });
  test('of a newer format says so, and not that it is damaged', async () => {
    expect(await read(sealed(new Uint8Array([1, 2, 3]), 2))).toEqual({ ok: false, why: 'newer-format' });
  });
  test('with nothing in it, or with clocks beyond all others, has no progress', async () => {
    expect(await read(await packLink([], course))).toMatchObject({ ok: false, why: 'empty' });
    expect(await read(await packLink([fact({ seq: 2 ** 45 })], course))).toMatchObject({ why: 'empty' });
  });
  test('that would unfold to more than five megabytes is stopped there', async () => {
    const bomb = await squeeze(new Uint8Array(50 * 1024 * 1024));
    expect(bomb.length).toBeLessThan(70_000);
    expect(await read(sealed(bomb))).toEqual({ ok: false, why: 'too-large' });
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await read(sealed(bomb))).toEqual({ ok: false, why: 'too-large' });
  });
  test('that claims more facts, strings or nodes than there can be is refused at once', async () => {
    const many = (bytes: readonly number[], rest = 0) =>
      squeeze(Uint8Array.from([...bytes, ...Array.from({ length: rest }, () => 0)]));
    // 2^49 facts; a shape column longer than there are bytes; a million strings.
    for (const body of [
      await many([255, 255, 255, 255, 255, 255, 255, 1], 100),
      await many([1, 1, 1, 255, 255, 1, 1, 1, 1], 100),
      await squeeze(new TextEncoder().encode(`\0\0\0\0\0\0\0\0${'\n'.repeat(1_000_000)}`)),
    ])
      expect(await read(sealed(body))).toEqual({ ok: false, why: 'not-ours' });
  });
  test('with names such as __proto__ touches no object', async () => {
    const evil = fact({ item: '__proto__/__proto__', value: JSON.parse('{"__proto__":{"polluted":true}}') });
    expect(await back([evil])).toEqual([evil]);
    expect({}).not.toHaveProperty('polluted');
  });
});

describe('without one’s own writing', () => {
  const typed = [
    fact({ kind: 'text', item: 'my-project/aim', value: 'aim' }),
    fact({ item: 'course/name', value: 'sana' }),
    fact({ item: 'expect-together/theirs', value: { q: { choice: 'date', own: 'theirs' } } }),
    fact({ item: 'write-approach/version/1', value: { at: 1, to: 'jo', message: 'hello', marks: {} } }),
    fact({ item: 'write-approach/mark/go30scayrk', value: 'ours' }),
    fact({ item: 'map-partners/partner/made-1/name', value: 'school' }),
    fact({ item: 'map-partners#p2/partner/made-1/note', value: 'note' }),
    fact({ item: 'new-kind/field', value: 'A sentence.' }),
    fact({ item: 'new-kind/list', value: ['a', ['Amina']] }),
    fact({ item: 'new-kind/keyed', value: { 'My word': 1 } }),
  ];
  const chosen = [
    fact({ item: 'place-saltmere/youth-cafe', value: 'coordination' }),
    fact({ item: 'check-words/ward', value: ['multi-disciplinary', 'b'] }),
    fact({ item: 'course/here', value: 'lessons/four-levels/#place-saltmere' }),
    fact({ item: 'rate-health/reading/2026-11-22-1015-abc', value: { trust: 4, purpose: 2 } }),
    fact({ item: 'map-partners/partner/made-1/at', value: [0.25, 0.5] }),
    fact({ item: 'map-partners/partner/made-1/level', value: '4' }),
    fact({ item: 'plan/step/line-1/day', value: '2031-02-02' }),
    fact({ item: 'order-leap/order', value: ['evaluation', 'action'] }),
    fact({ item: 'trace/whole', value: true }),
    fact({ item: 'rate/purpose', value: null }),
    fact({ item: 'review/term/partnership/2026-11-29', value: 'not-yet' }),
    fact({ kind: 'result', item: 'check/*', value: { credit: 1, of: 2, attempt: 1, detail: 'Any Thing' } }),
    fact({ kind: 'done', item: 'course/done', value: { lessons: ['Any Thing'] } }),
    fact({ kind: 'reset', item: 'place/*', epoch: 1, value: null }),
  ];
  test('every choice, result and mark goes along; nothing typed does', () => {
    expect(typed.filter((one) => !holdsOwnWords(one))).toEqual([]);
    expect(chosen.filter(holdsOwnWords)).toEqual([]);
    expect(withoutOwnWords([...typed, ...chosen])).toEqual(chosen);
    expect(leavesOut([...typed, ...chosen], chosen)).toBe(true);
    expect(leavesOut(chosen, chosen)).toBe(false);
  });
  test('what is written next on the other device counts as later than what stayed behind', () => {
    const all = [...chosen, fact({ item: 'course/name', value: 'Sana' })];
    const there = fromFacts(withoutOwnWords(all));
    expect(there.last).toBe(fromFacts(all).last);
    expect(JSON.stringify([...there])).not.toContain('Sana');
    expect(fromFacts(marksOnly(all)).last).toBe(fromFacts(all).last);
  });
  test('joining it where everything is adds nothing but the clock', () => {
    fc.assert(
      fc.property(histories, (history) => {
        const all = factsOf(fromFacts(history));
        const known = new Set(all.map(canonical));
        for (const some of [withoutOwnWords(all), marksOnly(all)]) {
          const more = some.filter((one) => !known.has(canonical(one)));
          expect(more.every(({ item }) => item === 'course/clock')).toBe(true);
          const lost = (kind: string) => all.filter((one) => one.kind === kind && !some.includes(one));
          expect([...lost('done'), ...lost('reset')]).toEqual([]);
        }
        expect(withoutOwnWords(all).filter(({ kind }) => kind === 'result')).toEqual(
          all.filter(({ kind }) => kind === 'result'),
        );
      }),
    );
  });
});

/** BODY as a link, with a length and a checksum that hold. */
function sealed(body: Uint8Array, version = 1): string {
  const length: number[] = [];
  for (let rest = body.length; ; rest >>>= 7) {
    length.push((rest & 127) + (rest > 127 ? 128 : 0));
    if (rest < 128) break;
  }
  const covered = Uint8Array.from([0x50, version, ...length, ...body]);
  let sum = 0xffffffff;
  for (const byte of covered) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  const check = ~sum >>> 0;
  const head = [0x50, version, check >>> 24, (check >>> 16) & 255, (check >>> 8) & 255, check & 255];
  const bytes = [...head, ...length, ...body];
  return Buffer.from(bytes).toString('base64url');
}

/** Deflated by another hand than the link's. */
async function squeeze(bytes: Uint8Array): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const deflate = new Deflate({ level: 9 }, (chunk) => void chunks.push(chunk));
  deflate.push(bytes, true);
  return new Uint8Array(Buffer.concat(chunks));
}
