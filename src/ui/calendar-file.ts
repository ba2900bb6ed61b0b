/** Events as a calendar file (iCalendar, RFC 5545), which every calendar program opens. Pure. */

export interface CalendarEvent {
  /** Lasting: a program that reads the same uid again changes the event and adds none. */
  readonly uid: string;
  /**
   * 'YYYY-MM-DDTHH:MM': that time wherever the reader is (a floating time), or 'YYYY-MM-DD': the whole day.
   */
  readonly start: string;
  /** How long; whole days have none. */
  readonly minutes?: number;
  readonly summary: string;
  readonly description?: string;
  /** Where to go; it stands at the end of the description too, since phones show nothing else of an event. */
  readonly url?: URL;
  /** How often the event was given out before: a program that holds the uid takes the higher number for the newer. */
  readonly sequence?: number;
  /** It comes again every so many weeks, on the same weekday: no month is too short for it. */
  readonly everyWeeks?: number;
  /** It takes no time of the day: whoever looks for a free hour finds it free. */
  readonly free?: true;
  /** When the calendar reminds: minutes after the start (of a whole day: its midnight), or before it if negative. */
  readonly alarm?: number | undefined;
}

interface CalendarOptions {
  /** What made it, such as `-//partnerships//Review//EN`. */
  readonly product: string;
  readonly events: readonly CalendarEvent[];
  /** Milliseconds since 1970. */
  readonly made: number;
}

/**
 * The file's text, lines ended by CRLF and folded at 75 octets.
 * @throws a `RangeError` when a start is neither a day that calendars have nor one with a time
 */
export function calendarFile({ product, events, made }: CalendarOptions): string {
  const stamp = `${new Date(made).toISOString().replace(/\.\d+|[-:]/g, '')}`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${escaped(product)}`,
    'CALSCALE:GREGORIAN',
    ...events.flatMap(({ uid, start, minutes, summary, description, url, alarm, ...more }) => [
      'BEGIN:VEVENT',
      `UID:${escaped(uid)}`,
      `DTSTAMP:${stamp}`,
      ...(more.sequence === undefined ? [] : [`SEQUENCE:${more.sequence}`]),
      startLine(start),
      ...(more.everyWeeks ? [`RRULE:FREQ=WEEKLY;INTERVAL=${more.everyWeeks}`] : []),
      ...(minutes === undefined ? [] : [`DURATION:PT${minutes}M`]),
      `SUMMARY:${escaped(summary)}`,
      ...textLine([description, url?.href]),
      ...(url ? [`URL:${url.href}`] : []),
      ...(more.free ? ['TRANSP:TRANSPARENT'] : []),
      ...(alarm === undefined ? [] : alarmLines(alarm, summary)),
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function startLine(start: string): string {
  const [, date, time] = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}))?$/.exec(start) ?? [];
  // Dates are turned around: engines take 30 February for the second of March, and 24 o’clock for the next day.
  const at = new Date(`${date}T${time ?? '00:00'}Z`);
  if (!date || Number.isNaN(at.getTime()) || at.toISOString().slice(0, start.length) !== start)
    throw new RangeError(
      `“${start}” is no day, and no day and time, such as 2026-11-29 or 2026-11-29T18:30.`,
    );
  const day = date.replaceAll('-', '');
  return time ? `DTSTART:${day}T${time.replace(':', '')}00` : `DTSTART;VALUE=DATE:${day}`;
}

function textLine(parts: readonly (string | undefined)[]): string[] {
  const known = parts.filter((part) => part !== undefined);
  return known.length ? [`DESCRIPTION:${escaped(known.join('\n'))}`] : [];
}

const alarmLines = (minutes: number, summary: string): string[] => [
  'BEGIN:VALARM',
  'ACTION:DISPLAY',
  `DESCRIPTION:${escaped(summary)}`,
  `TRIGGER:${minutes < 0 ? '-' : ''}PT${Math.abs(minutes)}M`,
  'END:VALARM',
];

/** Text as a value: control characters cannot be written, but for line breaks and tabs; halves of letters neither. */
function escaped(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

const longest = 75;

/** A line of more than 75 octets goes on in the next, after a blank; no letter is cut in two. */
function folded(line: string): string {
  let text = '';
  let room = longest;
  for (const letter of line) {
    const code = letter.codePointAt(0) as number;
    const octets = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets > room) {
      text += '\r\n ';
      room = longest - 1;
    }
    text += letter;
    room -= octets;
  }
  return text;
}
