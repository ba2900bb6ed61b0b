/** What comes back: today and the week after, a column a day. Pure. */
import { way as words } from '../words/en/way.ts';
import { box, type Drawing, type Mark, type Panel, round, textLines, type Width, widths } from './marks.ts';
import type { Returns, Way } from './way.ts';

export function returnsPanel({ returns }: Way): Panel | undefined {
  if (!returns) return undefined;
  const { days, waits, rests, tools } = returns;
  const [first, ...after] = days;
  const later = after.reduce((sum, { count }) => sum + count, 0);
  const sum = [
    words.returnsSum(first?.count ?? 0, later, rests),
    ...(waits ? [words.waitTheirTurn(waits)] : []),
    ...tools.map((tool) => `${tool}.`),
  ].join(' ');
  return {
    id: 'returns',
    title: words.returns,
    sum,
    said: days
      .filter(({ count }) => count)
      .map(({ day, count }) => `${words.onDay(day, count)}.`)
      .join(' '),
    table: {
      head: words.returnsHead,
      rows: [
        ...days.map(({ day, count }, index) => [index ? words.dayShort(day) : words.today, String(count)]),
        [words.waits, String(waits)],
        [words.rests, String(rests)],
      ],
    },
    draw: (width) => [drawReturns(returns, width)],
  };
}

function drawReturns({ days, waits, rests }: Returns, width: Width): Drawing {
  const narrow = width === 'narrow';
  const high = narrow ? 70 : 90;
  const ground = high + 26;
  const size = narrow ? 13 : 15;
  // What has no day stands apart, at the end.
  const apart = [
    { count: waits, name: words.waits },
    { count: rests, name: words.rests },
  ];
  const run = Math.min(76, widths[width] / (days.length + apart.length + 0.4));
  const most = Math.max(1, waits, rests, ...days.map(({ count }) => count));
  const marks: Mark[] = [];
  const column = (at: number, count: number, name: string, part: 'done' | 'empty') => {
    const tall = Math.max(4, (count / most) * high);
    const middle = round(at + run / 2);
    if (count)
      marks.push(
        { path: box(at + run * 0.16, ground - tall, run * 0.68, tall), part },
        {
          text: String(count),
          x: middle,
          y: round(ground - tall - 7),
          size,
          letters: 'strong',
          anchor: 'middle',
        },
      );
    const lines = textLines(
      name,
      {
        x: middle,
        y: ground + 18,
        width: run * (name.includes(' ') ? 0.9 : 1.5),
        size: narrow ? 13 : 14,
        line: 15,
      },
      { tone: 'soft', anchor: 'middle' },
    );
    marks.push(...lines.marks);
    return lines.height;
  };
  const end = round((days.length + 0.4) * run);
  const below = [
    ...days.map(({ day, count }, index) =>
      column(index * run, count, index ? words.dayShort(day) : words.today, index ? 'empty' : 'done'),
    ),
    ...apart.map(({ count, name }, index) => column(end + index * run, count, name, 'empty')),
  ];
  marks.push(
    { path: `M0 ${ground}H${round(days.length * run)}`, part: 'tread' },
    { path: `M${end} ${ground}h${round(apart.length * run)}`, part: 'tread' },
  );
  return { height: Math.ceil(ground + 8 + Math.max(...below) + 4), marks };
}
