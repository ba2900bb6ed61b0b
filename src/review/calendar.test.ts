import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { sessionsFile } from './calendar.ts';
import { readDay } from './days.ts';

const events = (withAlarm: boolean) => {
  const text = sessionsFile({
    first: readDay('2027-10-20') as number,
    time: '18:30',
    course: { id: 'garden', title: 'Seeds, soil; and water' },
    url: new URL('https://example.org/garden/review/'),
    withAlarm,
    made: 0,
  });
  return new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event));
};

test('four sessions of ten minutes, a week apart over the end of summer time, and where they are', () => {
  const sessions = events(false);
  expect(sessions.map(({ startDate }) => startDate.toString())).toEqual([
    '2027-10-20T18:30:00',
    '2027-10-27T18:30:00',
    '2027-11-03T18:30:00',
    '2027-11-10T18:30:00',
  ]);
  expect(new Set(sessions.map(({ uid }) => uid)).size).toBe(4);
  for (const event of sessions) {
    expect(event.summary).toContain('Seeds, soil; and water');
    expect(event.duration.toSeconds()).toBe(600);
    expect(event.component.getFirstPropertyValue('url')).toBe('https://example.org/garden/review/');
    expect(event.description).toMatch(/\nhttps:\/\/example\.org\/garden\/review\/$/);
    expect(event.component.getAllSubcomponents()).toEqual([]);
  }
});

test('each with a reminder ten minutes before, where one is wanted', () => {
  for (const { component } of events(true))
    expect(
      component.getAllSubcomponents().map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
    ).toEqual(['-PT10M']);
});
