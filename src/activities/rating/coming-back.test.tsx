// @vitest-environment happy-dom
/** What comes of readings: the picture, the page for the group, the calendar's file, and the fields for it. */
import { act, cleanup, fireEvent, render } from '@testing-library/preact';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { toMarkdown } from '../../documents/markdown.ts';
import { saveFile } from '../../ui/save-file.ts';
import { type Appointment, appointmentIn, everyWeeks } from '../due.ts';
import type { Json, Parts } from '../kind.ts';
import { shapes, slopeOf, wayOf } from '../slope.ts';
import { nextFile } from './calendar.ts';
import { Further } from './Further.tsx';
import { type Level, levels, type RatingData } from './rating.ts';
import { doPart, notePart, partOf, readingsOf, type Step } from './readings.ts';
import { documentOf } from './sheet.ts';
import { slopePicture } from './slope-picture.ts';
import { subjectOf } from './subject.ts';

vi.mock('../../ui/save-file.ts', () => ({ saveFile: vi.fn() }));

const names = ['need', 'purpose', 'ownership', 'trust', 'arrangements', 'learning'];
const data: RatingData = {
  title: 'Health',
  question: 'How true?',
  low: 'Not at all',
  high: 'Wholly',
  snapshots: true,
  items: names.map((id) => ({ id, short: `The ${id} & <b>`, text: id })),
};
const keys = ['2026-02-06-1845-a', '2026-08-07-1845-b', '2027-02-05-1845-c'] as const;
const [february, august, last] = keys;
const of = (...numbers: readonly number[]) =>
  Object.fromEntries(names.map((id, index) => [id, numbers[index] ?? 3])) as Json;
const three: Record<string, Json> = {
  [partOf(february)]: of(2, 2, 3, 1, 4, 3),
  [partOf(august)]: of(3, 2, 3, 2, 4, 3),
  [partOf(last)]: of(3, 4, 2, 4, 4, 3),
};
const partsOf = (parts: Record<string, Json>): Parts => new Map(Object.entries(parts));

describe('the picture', () => {
  const level = fc.constantFrom<Level>(...levels);
  const some = fc
    .array(fc.record({ from: level, to: level, before: fc.option(level, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 12,
    })
    .map((all) => ({
      steps: all.map(
        ({ from, to }, index): Step => ({
          item: { id: `i${index}`, short: `Item number ${index} of them`, text: 'x' },
          from,
          to,
        }),
      ),
      before: new Map(all.flatMap((one, index) => (one.before ? [[`i${index}`, one.before] as const] : []))),
    }));

  test('says by its lines what is so: up rises, down falls, what stayed is level; nothing hides anything', () => {
    fc.assert(
      fc.property(
        some,
        fc.constantFrom(...(['wide', 'narrow', 'paper'] as const)),
        ({ steps, before }, name) => {
          const { items, treads, height, shape } = slopeOf(name, steps, [before], ['then', 'now']);
          for (const [index, one] of items.entries()) {
            const step = steps[index] as Step;
            expect(one.way).toBe(wayOf(step));
            expect(Math.sign(one.from.y - one.to.y)).toBe(Math.sign(step.to - step.from));
            for (const [end, at] of [
              ['from', one.from.y],
              ['to', one.to.y],
            ] as const) {
              // biome-ignore format: a pair
              const tread = treads.find(({ level: its }) => its === step[end]);
              expect(at >= (tread?.y ?? 0) && at <= (tread?.y ?? 0) + (tread?.height ?? 0)).toBe(true);
            }
          }
          for (const end of ['from', 'to'] as const) {
            const at = items.map((one) => one[end].y).toSorted((a, b) => a - b);
            const apart = at.slice(1).map((y, index) => y - (at[index] ?? 0));
            // Names need two lines at the later end; rings their own breadth at the earlier one.
            for (const gap of apart) expect(gap).toBeGreaterThanOrEqual(end === 'to' ? 2 * shape.line : 12);
          }
          for (const { label } of items)
            expect(label.y + label.name.length * shape.line).toBeLessThanOrEqual(height);
        },
      ),
    );
  });

  test('has room for so many earlier readings, and takes the latest', () => {
    const many = Array.from({ length: 9 }, (_, index) => new Map([['need', levels[index % 5] as Level]]));
    const item = { id: 'need', short: 'Need', text: 'x' };
    for (const name of ['wide', 'narrow', 'paper'] as const) {
      const { items, heads } = slopeOf(name, [{ item, from: 1, to: 2 }], many, ['then', 'now']);
      expect(items[0]?.dots).toHaveLength(shapes[name].most);
      expect((heads[1]?.x ?? 0) - (heads[0]?.x ?? 0)).toBeGreaterThan(80);
    }
  });

  test('in documents it is well-formed whatever is in it', () => {
    const all = readingsOf(partsOf(three), data);
    const steps = data.items.map((item, index): Step => ({ item, from: 3, to: levels[index % 5] as Level }));
    const { svg } = slopePicture(steps, all.map(({ levels: its }) => its), ['<i>', '&']); // biome-ignore format: short
    const drawing = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
    expect(drawing.querySelector('parsererror, b, i')).toBeNull();
    expect(svg).toContain('need &amp; &lt;b&gt;');
  });
});

describe('the page for the group', () => {
  const parts = partsOf({
    ...three,
    [notePart(last)]: 'All five.\n\nWe ring sooner.',
    [doPart(august, 1, 'what')]: 'A second key',
    [doPart(last, 1, 'what')]: '| A page | by the door',
    [doPart(last, 1, 'who')]: 'School',
    [doPart(last, 1, 'by')]: '2027-03-12',
    [doPart(last, 9, 'what')]: 'beyond the last line',
    [doPart(last, 2, 'by')]: '2027-02-31',
  });
  const readings = readingsOf(parts, data);
  const asked = { data, readings, subject: 'Friday kitchen', next: '2027-08-06' };

  test('has the picture, what went up and down, the note, both lists and the next day', () => {
    const { title, blocks } = documentOf(asked, 'print');
    expect(title).toBe('Health: Friday kitchen');
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'paragraph', 'picture', 'list', 'paragraph', 'paragraph', 'heading', 'table', 'heading', 'table', 'paragraph',
    ]); // biome-ignore format: one list
    expect(blocks[2]).toMatchObject({ items: ['Up: The purpose & <b> and The trust & <b>.', 'Down: The ownership & <b>.'] }); // biome-ignore format: one
    expect(blocks[6]).toMatchObject({ rows: [['A second key', '', '']] });
    expect(blocks[8]).toMatchObject({ rows: [['| A page | by the door', 'School', '12 March 2027']] });
    expect(blocks[9]).toMatchObject({ text: 'Next time: 6 August 2027.' });
  });

  test('as a text file has a table in the picture’s place, and needs no other file', () => {
    const { text, files } = toMarkdown(documentOf(asked, 'markdown'));
    expect(files.size).toBe(0);
    expect(text).toMatch(/The trust[^|]*\| 2 \| 4 \| up \|/);
  });

  test('of a first reading there is nothing to lay beside it, and lines to fill in by hand', () => {
    const one = readingsOf(partsOf({ [partOf(february)]: of(1, 2, 3, 4, 5, 1) }), data);
    const { title, blocks } = documentOf({ data, readings: one, subject: '', next: undefined }, 'word');
    expect(title).toBe('Health');
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'table', 'heading', 'table']);
    expect(blocks[3]).toMatchObject({ rows: [['', '', ''], ['', '', ''], ['', '', '']] }); // biome-ignore format: one
  });
});

describe('the calendar’s file', () => {
  const appointment: Appointment = { token: 'abcdefgh12', day: '2027-08-06', weeks: 26, bell: 'week', sequence: 0, set: '' }; // biome-ignore format: one
  const url = new URL('https://example.org/sub/toolkit/health/#check=abcdefgh12');
  const event = (
    more: Partial<Appointment> = {},
    address: URL | undefined = url,
    subject = 'Friday; kitchen',
  ) => {
    const text = nextFile({
      appointment: { ...appointment, ...more },
      activity: 'rate-health',
      course: 'garden',
      title: 'Health',
      subject,
      ...(address && { url: address }),
      made: 0,
    });
    const [found, ...others] = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    return new ICAL.Event(found);
  };

  test('is one event of a whole day, comes again twice a year on its weekday, and rings a week before at nine', () => {
    const found = event();
    expect(found.summary).toBe('Health: Friday; kitchen');
    expect(found.startDate.isDate).toBe(true);
    const days = found.iterator();
    expect([1, 2, 3].map(() => days.next()?.toString())).toEqual(['2027-08-06', '2028-02-04', '2028-08-04']);
    const [alarm] = found.component.getAllSubcomponents('valarm');
    expect(alarm?.getFirstPropertyValue('action')).toBe('DISPLAY');
    const trigger = alarm?.getFirstPropertyValue('trigger') as ICAL.Duration;
    // Seven days before the day’s midnight, and nine hours on.
    expect(trigger.toSeconds()).toBe(-7 * 86_400 + 9 * 3600);
    expect(found.component.getFirstPropertyValue('url')).toBe(url.href);
    expect(found.description.endsWith(`\n${url.href}`)).toBe(true);
  });

  test('given out again it is the same event, and the newer one', () => {
    const [first, again] = [event(), event({ day: '2027-09-10', sequence: 1, bell: 'none', weeks: 0 })];
    expect(again.uid).toBe(first.uid);
    expect(again.sequence).toBeGreaterThan(first.sequence);
    expect(again.isRecurring()).toBe(false);
    expect(again.component.getAllSubcomponents('valarm')).toEqual([]);
  });

  test('without an address that could be opened again it says where the readings are', () => {
    const text = nextFile({ appointment, activity: 'a', course: 'c', title: 'T', subject: '', made: 0 });
    expect(text).not.toMatch(/URL|http/);
    expect(text).toContain('SUMMARY:T\r\n');
  });
});

test('what it is for is the chosen partnership’s name, whatever lies there', () => {
  const name = (area: Record<string, Json>) =>
    subjectOf((asked) => partsOf(asked === 'partnerships' ? area : {}));
  expect(name({})).toBe('');
  expect(name({ 'first/name': ' Friday \n kitchen ' })).toBe('Friday kitchen');
  expect(name({ 'first/name': 'A', chosen: 'b2', 'b2/name': 'B' })).toBe('B');
  expect(name({ 'first/name': { no: 1 }, chosen: 7 })).toBe('');
});

describe('live', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2027, 1, 5, 19, 0), toFake: ['Date'] });
    document.body.innerHTML = '<section id="health" data-tool="checkup"></section>';
  });
  afterEach(() => {
    cleanup();
    vi.useRealTimers();
    vi.mocked(saveFile).mockClear();
  });

  function open(start: Record<string, Json>) {
    const said: string[] = [];
    let now: Parts = new Map();
    function Host() {
      const [parts, setParts] = useState<Parts>(partsOf(start));
      now = parts;
      const keep = (part: string, value: Json) => setParts((before) => new Map([...before, [part, value]]));
      return (
        <Further
          {...{ id: 'health', data, whys: new Map(), parts, shown: undefined, attempts: 0 }}
          record={{ answer: keep, write: keep, show: () => undefined }}
          say={(sentence) => said.push(sentence)}
          copies={() => []}
          lent={(area) => partsOf(area === 'partnerships' ? { 'first/name': 'Friday kitchen' } : {})}
        />
      );
    }
    return { ...render(<Host />), said, parts: () => now };
  }
  const type = (field: HTMLElement, value: string) =>
    act(() => void fireEvent.input(field, { target: { value } }));
  const saved = () => vi.mocked(saveFile).mock.calls;

  test('the next time is half a year from the last, until somebody chooses; the file keeps its name and counts on', async () => {
    const { getByLabelText, getByRole, said, parts } = open(three);
    expect((getByLabelText('Next time on') as HTMLInputElement).value).toBe('2027-08-06');
    expect(appointmentIn(parts())).toBeUndefined();
    fireEvent.click(getByRole('button', { name: 'Put it in my calendar' }));
    await vi.waitFor(() => expect(saved()).toHaveLength(1));
    expect(said.at(-1)).toContain('look-again.ics should be with your downloads');
    const first = appointmentIn(parts());
    expect(first).toMatchObject({ day: '2027-08-06', weeks: 26, bell: 'week', sequence: 0 });

    type(getByLabelText('Next time on'), '2027-09-10');
    act(() => void fireEvent.change(getByLabelText('How often'), { target: { value: '13' } }));
    expect(appointmentIn(parts())).toMatchObject({ day: '2027-09-10', weeks: 13, token: first?.token });
    fireEvent.click(getByRole('button', { name: 'Put it in my calendar' }));
    await vi.waitFor(() => expect(saved()).toHaveLength(2));
    const [one, two] = await Promise.all(saved().map(([, file]) => file.text()));
    const line = (text: string | undefined, name: string) =>
      new RegExp(`^${name}[:;].*$`, 'm').exec(text ?? '')?.[0];
    expect(line(one, 'UID')).toBe(line(two, 'UID'));
    expect([line(one, 'SEQUENCE'), line(two, 'SEQUENCE')]).toEqual(['SEQUENCE:0', 'SEQUENCE:1']);
    expect(line(two, 'DTSTART')).toContain('20270910');
    expect(everyWeeks).toContain(13);
  });

  test('half a date is none: nothing is kept of it', () => {
    const { getByLabelText, parts } = open(three);
    type(getByLabelText('Next time on'), '0002-09-10');
    expect(appointmentIn(parts())).toBeUndefined();
  });

  test('what comes of a reading is kept beside it: a line at first, more when asked for, six at most', () => {
    const { container, getAllByLabelText, getAllByRole, parts } = open({ [partOf(last)]: of() });
    const what = () => getAllByLabelText(/^What to do/) as HTMLInputElement[];
    expect(what()).toHaveLength(1);
    type(what()[0] as HTMLElement, 'A second key');
    expect(parts().get(doPart(last, 1, 'what'))).toBe('A second key');
    const more = () => getAllByRole('button', { name: /^Add another/ })[0] as HTMLElement;
    for (let line = 2; line <= 6; line++) {
      act(() => void fireEvent.click(more()));
      expect(document.activeElement).toBe(what()[line - 1]);
    }
    expect(container.querySelectorAll('.to-do .dashed')).toHaveLength(0);
  });
});
