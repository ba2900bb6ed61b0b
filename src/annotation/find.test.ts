import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findQuote, quoteIn } from './find.ts';

const text = [
  'The head and Bethan are thinking of different steps of one stair.',
  'On the first step you pass on what you know. Youth workers of the district have a chat group of sixty.',
  'On the second step you also change your plans for something that you both want. The club kept the ball.',
  'On the third step you share what you have. It may be a room, a minibus, or a worker’s afternoon.',
  'The club kept the minibus, and the ball, and the key to the room.',
].join(' ');

const spanOf = (quote: string, within = text, nth = 0) => {
  let from = within.indexOf(quote);
  for (let left = nth; left > 0; left--) from = within.indexOf(quote, from + 1);
  return { from, to: from + quote.length };
};
const kept = (quote: string, nth = 0) => quoteIn(text, spanOf(quote, text, nth), '');
const found = (changed: string, ...[quote, nth]: Parameters<typeof kept>) => {
  const span = findQuote(changed, kept(quote, nth));
  return span && changed.slice(span.from, span.to);
};

const sentence = 'Youth workers of the district have a chat group of sixty.';

describe('a passage is found', () => {
  test('where nothing has changed, the right one of several', () => {
    expect(findQuote(text, kept('The club kept the', 1))).toEqual(spanOf('The club kept the', text, 1));
    expect(findQuote(text, kept('step', 2))).toEqual(spanOf('step', text, 2));
  });

  test('after what stands before it has grown', () => {
    expect(found(`A new paragraph. ${text}`, sentence)).toBe(sentence);
  });

  test('after some letters of it were mended', () => {
    const mended = text.replace('chat group of sixty', 'chat group of about seventy');
    expect(found(mended, sentence)).toBe('Youth workers of the district have a chat group of about seventy.');
  });

  test('after it moved to the end', () => {
    expect(found(`${text.replace(`${sentence} `, '')} ${sentence}`, sentence)).toBe(sentence);
  });

  test('when a word was marked, whose sentence was moved whole', () => {
    const moved = text
      .replace(' The club kept the ball.', '')
      .concat(' And so on. The club kept the ball. Yes.');
    expect(findQuote(moved, kept('ball'))?.from).toBeGreaterThan(moved.indexOf('And so on'));
  });
});

describe('a passage is gone', () => {
  test('with its sentence', () => {
    expect(found(text.replace(sentence, ''), sentence)).toBeUndefined();
  });

  test('when another one stands in its place', () => {
    expect(
      found(text.replace(sentence, 'Nobody has ever told them when the park opens.'), sentence),
    ).toBeUndefined();
  });

  test('when a word was marked that stands elsewhere as well', () => {
    const without = text.replace(' The club kept the ball.', '');
    expect(findQuote(without, kept('ball'))).toBeUndefined();
  });

  test('when there is no text', () => {
    expect(findQuote('', kept(sentence))).toBeUndefined();
    expect(findQuote(text, { section: '', quote: ' ', prefix: '', suffix: '' })).toBeUndefined();
  });
});

test('of two that say the same, the one of its section is meant', () => {
  const twice = 'It is said here, and then again. It is said here, and then again.';
  const passage = { section: 'b', quote: 'It is said here, and then again.', prefix: '', suffix: '' };
  expect(findQuote(twice, passage, { from: 33, to: 66 })?.from).toBe(33);
  expect(findQuote(twice, passage, { from: 0, to: 33 })?.from).toBe(0);
});

test('whatever is marked is found where it was', () => {
  fc.assert(
    fc.property(fc.nat(text.length - 1), fc.integer({ min: 1, max: 120 }), (from, length) => {
      const span = { from, to: Math.min(text.length, from + length) };
      fc.pre(text.slice(span.from, span.to).trim() !== '');
      expect(findQuote(text, quoteIn(text, span, ''))).toEqual(span);
    }),
  );
});

test('whatever a file says is looked for without a fall', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (where, quote, prefix, suffix) => {
      const span = findQuote(where, { section: '', quote, prefix, suffix });
      if (span) expect(span.from >= 0 && span.to <= where.length && span.from <= span.to).toBe(true);
    }),
  );
});
