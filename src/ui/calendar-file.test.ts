import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarFile } from './calendar-file.ts';

const made = Date.UTC(2026, 10, 22, 9, 30, 5);
const one = (
  more: { summary?: string; description?: string; start?: string; alarm?: number; url?: URL } = {},
) =>
  calendarFile({
    product: '-//garden//Test//EN',
    made,
    events: [{ uid: 'a@garden', start: '2026-11-29T18:30', minutes: 10, summary: 'Look', ...more }],
  });

/** Read by a program that is not ours. */
function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
}

const longestLine = (text: string) =>
  Math.max(...text.split('\r\n').map((line) => new TextEncoder().encode(line).length));

describe('a calendar file', () => {
  test('says when, how long and what, and reminds nobody unasked', () => {
    const [event] = read(one());
    expect(event?.startDate.toString()).toBe('2026-11-29T18:30:00');
    // Floating: half past six wherever the learner is.
    expect(event?.startDate.zone.tzid).toBe('floating');
    expect(event?.duration.toSeconds()).toBe(600);
    expect(event?.uid).toBe('a@garden');
    expect(one()).toContain('DTSTAMP:20261122T093005Z\r\n');
    expect(one()).not.toMatch(/VALARM|TZID/);
  });

  test('can mean a whole day', () => {
    const text = calendarFile({
      product: 'x',
      made,
      events: [{ uid: 'b', start: '2028-02-29', summary: 'Leap', url: new URL('https://example.org/a;b,c') }],
    });
    const [event] = read(text);
    expect(event?.startDate.isDate).toBe(true);
    expect(event?.startDate.toString()).toBe('2028-02-29');
    expect(event?.component.getFirstPropertyValue('url')).toBe('https://example.org/a;b,c');
  });

  test('refuses what is no day', () => {
    for (const start of [
      'tomorrow',
      '2026-13-01',
      '2026-02-30',
      '2026-02-29',
      '2026-04-31T10:00',
      '2026-00-10',
      '2026-11-00',
      '2026-11-29T24:00',
      '2026-11-29T25:00',
      '2026-11-29T18:60',
      '2026-11-29T18:30\r\nATTACH:x',
    ]) {
      expect(() => one({ start })).toThrow(RangeError);
    }
    expect(one({ start: '2028-02-29' })).toContain('DTSTART;VALUE=DATE:20280229');
  });

  test('any day that calendars have is taken, and no other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 9999 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
        (year, month, day) => {
          const two = (count: number) => String(count).padStart(2, '0');
          const start = `${year}-${two(month)}-${two(day)}`;
          // How many days a month has, reckoned by hand.
          const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
          const days = [0, 31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month] ?? 0;
          if (day >= 1 && day <= days) expect(one({ start })).toContain(`DATE:${start.replaceAll('-', '')}`);
          else expect(() => one({ start })).toThrow(RangeError);
        },
      ),
    );
  });

  test('says the address where phones show it, and as what it is', () => {
    const url = new URL('https://example.org/a/#b');
    for (const [description, said] of [
      ['Ten minutes.', `Ten minutes.\n${url}`],
      [undefined, `${url}`],
    ] as const) {
      const [event] = read(one({ url, ...(description && { description }) }));
      expect(event?.description).toBe(said);
      expect(event?.component.getFirstPropertyValue('url')).toBe(url.href);
    }
  });

  test('reminds where that is asked for: before it, or on the morning of a whole day', () => {
    for (const [start, alarm, trigger] of [
      ['2026-11-29T18:30', -10, '-PT10M'],
      ['2026-11-29T18:30', 0, 'PT0S'],
      ['2026-11-29', 540, 'PT9H'],
    ] as const) {
      const [event] = read(one({ start, alarm, summary: 'Ring; then, write' }));
      const [found, ...others] = event?.component.getAllSubcomponents('valarm') ?? [];
      expect(others).toEqual([]);
      expect(found?.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(found?.getFirstPropertyValue('description')).toBe('Ring; then, write');
      const at = found?.getFirstPropertyValue('trigger') as ICAL.Duration;
      expect(at.toSeconds()).toBe(ICAL.Duration.fromString(trigger).toSeconds());
    }
  });

  test('comes again on the same weekday, and a newer one takes the place of the older', () => {
    const of = (sequence: number, start: string) =>
      read(
        calendarFile({
          product: 'x',
          made,
          events: [{ uid: 'look@garden', start, summary: 'Look', sequence, everyWeeks: 26, free: true }],
        }),
      )[0];
    const [first, second] = [of(0, '2026-08-31'), of(1, '2026-09-07')];
    expect(first?.uid).toBe(second?.uid);
    expect([first?.sequence, second?.sequence]).toEqual([0, 1]);
    expect(first?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    const days = first?.iterator();
    // Over a February, a leap day and a year’s end: always the Monday.
    expect(Array.from({ length: 5 }, () => days?.next()?.toString())).toEqual([
      '2026-08-31',
      '2027-03-01',
      '2027-08-30',
      '2028-02-28',
      '2028-08-28',
    ]);
    expect(one()).not.toMatch(/RRULE|SEQUENCE|TRANSP/);
  });

  test('cuts no letter in two, and ends every line as the format asks', () => {
    const text = one({ description: '👩‍👩‍👧‍👦'.repeat(40) });
    expect(longestLine(text)).toBeLessThanOrEqual(75);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });

  test('drops what no calendar can hold', () => {
    const [event] = read(one({ summary: 'a\0b\u0007c\td\u0085e\r\nf\rg\uD800h' }));
    expect(event?.summary).toBe('abc\tde\nf\ng\uFFFDh');
  });

  const pieces = fc.constantFrom(
    '👩🏽‍🤝‍👨🏻',
    '👨‍👩‍👧‍👦',
    '\u200F',
    '\u202Eabc\u202C',
    ',',
    ';',
    '\\',
    '\\n',
    '\n',
    ':',
    '"',
    'BEGIN:VALARM',
    ' ',
    '\t',
    'é',
    'e\u0301',
    '漢',
    '\u2028',
    '\uFEFF',
    'END:VEVENT\n', // biome-ignore format: one list
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(pieces, { maxLength: 200 }).map((all) => all.join('')),
    fc
      .tuple(pieces, fc.integer({ min: 1, max: 20_000 }))
      .map(([piece, many]) => piece.repeat(many).slice(0, 20_000)),
  );
  /** What a calendar can hold of a text. */
  const holdable = (text: string) =>
    text
      .replace(/\r\n?/g, '\n')
      .replace(/[^\P{Cc}\n\t]/gu, '')
      .replace(/\p{Surrogate}/gu, '\uFFFD');

  test('gives any title and description back as they were', () => {
    fc.assert(
      fc.property(texts, texts, (summary, description) => {
        const text = one({ summary, description });
        expect(longestLine(text)).toBeLessThanOrEqual(75);
        const [event, ...others] = read(text);
        expect(others).toEqual([]);
        expect(event?.summary).toBe(holdable(summary));
        expect(event?.description).toBe(holdable(description));
        expect(event?.component.getAllSubcomponents()).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
