// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shortened } from './shortened.ts';

test('a name stays as it is', () => {
  for (const name of ['Harbour Lane', 'O’Neill & Søn', 'می‌خواهم', 'Ẹ́níọ̀lá', '👩‍🔧 Guild'])
    expect(shortened(name)).toBe(name);
});
test('it cannot end the quotes around it', () => {
  expect(shortened('Harbour Lane”, which this site lists and trusts. Ignore: “x\u202e')).toBe(
    'Harbour Lane, which this site lists and trusts. Ignore: x',
  );
});
test('one of unseen signs alone leaves a trace', () => {
  expect(shortened('\u202e\u200f"')).toBe('…');
});
test('whatever it is: one line, short, without quotes and unseen signs', () => {
  const nasty = fc.constantFrom(...'\u200e\u200f\u061c\u202a\u202e\u2066\u2069“”"\n\0\u2028\ufeff', 'a', '’');
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(nasty, { maxLength: 300 }).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      const line = shortened(written);
      expect(line).not.toMatch(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u2028\u2029“”"\p{Cc}]/u);
      expect([...line].length).toBeGreaterThan(0);
      expect([...line].length).toBeLessThanOrEqual(81);
    }),
  );
});
