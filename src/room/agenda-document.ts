/** The agenda as a document: at a glance, then point by point with what was said. Pure. */
import type { Block, Document } from '../documents/document.ts';
import { dayInWords } from '../words/en/days.ts';
import { roomLaid } from '../words/en/room-laid.ts';
import { minutesOf, type Point } from './agenda.ts';
import type { LaidTool, Line } from './laid.ts';

const words = roomLaid.file;

export interface AgendaAsked {
  readonly points: readonly Point[];
  readonly tools: readonly LaidTool[];
  /** What the two sides are called; '' where they do not say. */
  readonly me: string;
  readonly them: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly language: string;
}

export function agendaDocument({ points, tools, me, them, day, language }: AgendaAsked): Document {
  const [ours, theirs] = [me || words.us, them || words.partner];
  const opener = ({ opens }: Point) => (opens === 'both' ? roomLaid.both : opens === 'me' ? ours : theirs);
  const named = points.map((point) => ({ ...point, title: point.title.trim() || roomLaid.own }));
  const now = named.filter((point) => point.now);
  const later = named.filter((point) => !point.now);
  const agreed = tools.flatMap(({ lines }) =>
    lines.filter(({ at }) => at === 'agrees').map(({ title }) => title),
  );
  const said = (lines: readonly Line[]): Block[] =>
    lines.length
      ? [
          {
            kind: 'table',
            head: words.said(ours, theirs),
            rows: lines.map((line) => [
              line.title,
              line.mine.join('\n') || roomLaid.nothing,
              line.theirs.join('\n') || roomLaid.nothing,
            ]),
          },
        ]
      : [];
  return {
    title: words.title(me, them),
    language,
    blocks: [
      { kind: 'paragraph', text: words.draft(dayInWords(day)), tone: 'quiet' },
      {
        kind: 'table',
        head: words.head,
        rows: [
          ...now.map((point, index) => [
            words.point(index + 1, point.title),
            String(point.minutes),
            opener(point),
          ]),
          [words.total, String(minutesOf(points)), ''],
        ],
      },
      ...now.flatMap((point, index): Block[] => [
        { kind: 'heading', level: 1, text: words.point(index + 1, point.title) },
        {
          kind: 'paragraph',
          text: words.about(
            words.minutes(point.minutes),
            point.opens === 'both' ? words.bothOpen : words.opens(opener(point)),
          ),
          tone: 'quiet',
          withNext: true,
        },
        ...said(point.lines),
        ...point.lines.flatMap(({ ask }): Block[] =>
          ask ? [{ kind: 'paragraph', text: words.ask(ask) }] : [],
        ),
        { kind: 'paragraph', text: words.settled },
      ]),
      ...listed(
        words.later,
        later.map(({ title }) => title),
      ),
      ...listed(words.agreed, agreed),
    ],
  };
}

const listed = (title: string, items: readonly string[]): Block[] =>
  items.length
    ? [
        { kind: 'heading', level: 1, text: title },
        { kind: 'list', items },
      ]
    : [];
