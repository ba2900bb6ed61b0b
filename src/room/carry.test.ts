import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeFile } from '../activities/expectations/file.ts';
import type { Json } from '../activities/kind.ts';
import { fromBase64url, toBase64url } from '../bytes/base64url.ts';
import { deflated } from '../bytes/deflate.ts';
import { sealed } from '../bytes/sealed.ts';
import { toUtf8 } from '../bytes/text.ts';
import {
  agreeTool,
  asked,
  broughtBy,
  data,
  expectTool,
  headings,
  options,
  questions,
  rateTool,
  sides,
  things,
} from './both-sides.fake.ts';
import { type Brought, isSame, looked, standingOf } from './brought.ts';
import { read, readKept, toFile, toLetters } from './carry.ts';

const now = Date.UTC(2026, 11, 1);
const choice = () => options[0] as string;
const hers = broughtBy('Harbour Lane', {
  [expectTool]: { [questions[0] as string]: { choice: choice(), own: 'It’s ours — “for now” 🌱' } },
  [agreeTool]: { [headings[0] as string]: { text: 'First line.\nSecond <b>line</b>.' } },
  [rateTool]: { [things[0] as string]: 4 },
});
const letters = (await toLetters(hers, data)) as string;
const link = `https://course.example/sub/room/#r=${letters}`;
const opened = (given: string, at = now) => read(given, data, sides, at);
const why = async (given: string) => {
  const found = await opened(given);
  return found.ok ? 'ok' : found.why;
};

describe('what one side brings', () => {
  test.each([
    ['a link', link],
    ['its letters alone', letters],
    ['a link in a message', `Here is mine:\n${link}`],
    ['a link with words behind it', `${link}\n\nBest,\nAmina`],
    ['its letters in a message', `Here is my code: ${letters}`],
    ['a link broken into lines', link.replace(/(.{70})/g, '$1\n')],
    ['a link that a program escaped', link.replace('#r=', '#r%3D')],
    ['a file', toFile(hers, data)],
    ['a file with a mark at its start', `\uFEFF${toFile(hers, data)}`],
  ])('comes back whole out of %s', async (_, given) => {
    const found = await opened(given);
    if (!found.ok) throw new Error(found.why);
    const { brought, skipped } = looked(found.brought, data, sides);
    expect(skipped).toBe(0);
    expect(brought).toEqual(hers);
  });

  test('whatever is answered, it comes back as the tools would have it', async () => {
    const answer = fc.oneof(
      fc.record({ choice: fc.constant(choice()), own: fc.string({ unit: 'grapheme', minLength: 1 }) }),
      fc.record({ text: fc.string({ unit: 'grapheme' }) }),
      fc.integer({ min: 1, max: 5 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.constantFrom(expectTool, agreeTool, rateTool),
          fc.dictionary(fc.constantFrom(...questions, ...headings, ...things), answer),
        ),
        async (tools) => {
          const mine = looked(broughtBy('Me', tools as never), data, sides).brought;
          const found = await opened((await toLetters(mine, data)) as string);
          if (found.ok) expect(looked(found.brought, data, sides).brought.answers).toEqual(mine.answers);
          else expect([found.why, mine.answers.size]).toEqual(['empty', 0]);
        },
      ),
      { numRuns: 40 },
    );
  });

  test('the tool’s own file counts too', async () => {
    const text = writeFile(expectTool, new Map([[questions[0] as string, { choice: choice() }]]), asked);
    const found = await opened(text);
    expect(found.ok && [...found.brought.answers.keys()]).toEqual([expectTool]);
  });
});

describe('what is none, or not whole any more', () => {
  const content = (change: object) => JSON.stringify({ ...JSON.parse(toFile(hers, data)), ...change });
  const packed = async (text: string) => toBase64url(sealed(0x52, 1, await deflated(toUtf8(text))));
  test.each([
    ['nothing', '', 'empty'],
    ['words', 'Dear Amina, see you on Friday', 'foreign'],
    ['another address', 'https://course.example/room/', 'foreign'],
    ['a progress link', 'https://course.example/progress/#p=UAE', 'progress'],
    ['a progress file', '{"format":"course-progress","version":1,"facts":[]}', 'progress'],
    ['a file of something else', '{"name":"x"}', 'foreign'],
    ['a list', '[1,2]', 'foreign'],
    ['a file that lost its end', toFile(hers, data).slice(0, -40), 'cut-short'],
    ['a link that lost its end', link.slice(0, -12), 'cut-short'],
    ['another course', content({ course: { id: 'bicycle', version: '1.0.0' } }), 'other-course'],
    ['a newer format', content({ version: 2 }), 'newer'],
    ['a format of no number', content({ version: 'x' }), 'damaged'],
    ['no day', content({ made: 'yesterday' }), 'damaged'],
    ['an evil name of its side', content({ from: '<img src=x>' }), 'damaged'],
    ['no answer', content({ answers: {} }), 'empty'],
    ['answers that are none', content({ answers: { a: 'b', c: [1] } }), 'empty'],
    ['a million letters', 'A'.repeat(1_000_000), 'too-large'],
  ])('%s', async (_, given, expected) => {
    expect(await why(given)).toBe(expected);
  });
  test('what would unfold to more than it may is stopped there', async () => {
    expect(await why(await packed(`{"format":"course-room","x":"${'a'.repeat(3_000_000)}"}`))).toBe(
      'too-large',
    );
  });
  test('what is sealed and no JSON', async () => {
    expect(await why(await packed('nonsense'))).toBe('damaged');
  });
  test('any one changed letter tells', async () => {
    const bytes = fromBase64url(letters) as Uint8Array;
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const other = Uint8Array.from(bytes);
        other[at] = (other[at] as number) ^ change;
        expect(await why(toBase64url(other))).not.toBe('ok');
      }),
    );
  });
  test('whatever JSON it is, it is read or refused, and only what the tools know is taken', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (one, other) => {
        const found = await opened(
          content({
            answers: {
              [expectTool]: { [questions[0] as string]: one, __proto__: other },
              [agreeTool]: { [headings[0] as string]: other },
              [rateTool]: one,
            },
          }),
        );
        if (!found.ok) return;
        const { brought } = looked(found.brought, data, sides);
        for (const [tool, said] of brought.answers)
          for (const [asked, answer] of said) {
            const { kind, data: lean } = data.tools.find(
              ({ id }) => id === tool,
            ) as (typeof data.tools)[number];
            expect(
              sides
                .get(kind)
                ?.lines(lean, asked, answer)
                .every((line) => typeof line === 'string'),
            ).toBe(true);
          }
      }),
    );
  });
  test('what another version asked is left out, and counted', async () => {
    const found = await opened(
      content({
        answers: {
          [expectTool]: { gone: { choice: 'x' } },
          [rateTool]: { [things[0] as string]: 9, [things[1] as string]: 2 },
          lost: { a: 1 },
        },
      }),
    );
    if (!found.ok) throw new Error(found.why);
    const { brought, skipped } = looked(found.brought, data, sides);
    expect([skipped, [...brought.answers.keys()]]).toEqual([3, [rateTool]]);
  });
  test('a clock that runs ahead does not make it the newest for good', async () => {
    const found = await opened(content({ made: '2999-01-01T00:00:00Z' }));
    expect(found.ok && found.brought.made).toBe(now);
  });
  test('a name turns no sentence around, and has no lines', async () => {
    const found = await opened(content({ name: ` Evil\u202E\n\tname${'x'.repeat(200)}` }));
    expect(found.ok && found.brought.name).toMatch(/^Evil namex{71}$/);
  });
  test('what is kept and cannot be read any more is nothing', async () => {
    expect(await readKept('rubbish', data, sides)).toBeUndefined();
    expect(await readKept('', data, sides)).toBeUndefined();
    expect(await readKept(letters, data, sides)).toEqual(hers);
  });
});

describe('how it stands to what is here', () => {
  const mine = broughtBy('Mine', { [rateTool]: { [things[0] as string]: 3 } });
  const later = (change: Partial<Brought>) => ({ ...hers, made: hers.made + 1000, ...change });
  const other = new Map([[rateTool, new Map<string, Json>([[things[0] as string, 1]])]]);
  test.each<[string, Brought, Brought | undefined, string]>([
    ['first of all', hers, undefined, 'first'],
    ['mine, by what it is called', { ...hers, from: mine.from }, undefined, 'own'],
    ['the same once more', hers, hers, 'again'],
    ['a newer one', later({ answers: other }), hers, 'newer'],
    ['under another name', later({ name: 'Harbour' }), hers, 'newer'],
    ['an older one', { ...hers, answers: other, made: hers.made - 1 }, hers, 'older'],
    ['from somebody else', { ...hers, from: 'else' }, hers, 'another'],
  ])('%s', (_, came, kept, standing) => {
    expect(standingOf(came, mine, kept)).toBe(standing);
  });
  test('my own sentences, read on another device, are mine; the same choices are not', () => {
    expect(standingOf(hers, { from: 'x', answers: hers.answers }, undefined)).toBe('own');
    const chose = { ...hers, answers: other };
    expect(standingOf(chose, { from: 'x', answers: other }, undefined)).toBe('first');
    expect(isSame(other, other)).toBe(true);
  });
});
