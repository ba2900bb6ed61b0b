/** Where the learner placed what the course asked about, and where the course does: a row a card. Pure. */
import type { Verdict } from '../activities/kind.ts';
import { way as words } from '../words/en/way.ts';
import {
  box,
  circle,
  type Drawing,
  linesOf,
  type Mark,
  moved,
  type Panel,
  round,
  textLines,
  type Width,
  widths,
} from './marks.ts';
import type { LevelsNamed, Named, Way } from './way.ts';

export function levelsPanel({ levels }: Way): Panel | undefined {
  if (!levels.length) return undefined;
  const count = (verdict: Verdict, among = levels.flatMap(({ named }) => named)) =>
    among.filter((one) => one.verdict === verdict).length;
  const nameOf = ({ levels: { places } }: LevelsNamed, at: number) => places[at]?.title ?? '';
  return {
    id: 'levels',
    title: words.levels,
    sum: words.levelsSum(count('best'), count('defensible'), count('unlikely')),
    said: levels
      .map(
        (one) =>
          `${one.levels.title}: ${one.named
            .map(({ title, own, course, verdict }) =>
              words.named(title, nameOf(one, own), nameOf(one, course), verdict),
            )
            .join('; ')}.`,
      )
      .join(' '),
    table: {
      head: words.levelsHead,
      rows: levels.flatMap((one) =>
        one.named.map(({ title, own, course, verdict }) => [
          title,
          nameOf(one, own),
          nameOf(one, course),
          words.verdict[verdict],
        ]),
      ),
    },
    draw: (width) => drawLevels(levels, width),
  };
}

/** In the order of the course; where there is room, two beside each other. */
function drawLevels(levels: readonly LevelsNamed[], width: Width): readonly Drawing[] {
  const columns = width === 'narrow' ? 1 : 2;
  const gap = 50;
  const across = (widths[width] - gap * (columns - 1)) / columns;
  const drawn = levels.map((one) => drawOne(one, across));
  const key = keyMarks(width === 'narrow');
  return Array.from({ length: Math.ceil(drawn.length / columns) }, (_, index) => {
    const some = drawn.slice(index * columns, (index + 1) * columns);
    const top = index ? 0 : key.height + 10;
    return {
      height: Math.ceil(top + Math.max(...some.map(({ height }) => height)) + 2),
      marks: [
        ...(index ? [] : key.marks),
        ...some.flatMap(({ marks }, column) => moved(marks, column * (across + gap), top)),
      ],
    };
  });
}

const row = 26;

function drawOne({ levels, named, first }: LevelsNamed, across: number): Drawing {
  const { places, stair } = levels;
  const agreed = named.filter(({ verdict }) => verdict === 'best').length;
  const title = textLines(
    levels.title,
    { x: 0, y: 16, width: across, size: 17, line: 21 },
    { letters: 'strong' },
  );
  const tally = textLines(
    words.tally(agreed, named.length, first),
    { x: 0, y: 14 + title.height, width: across, size: 14, line: 18 },
    { tone: 'soft' },
  );
  const key = textLines(
    places
      .map((place, index) => `${index + 1}\u00a0${place.title.replaceAll(' ', '\u00a0')}`)
      .join('\u00a0· '),
    { x: 0, y: 14 + title.height + tally.height, width: across, size: 14, line: 18 },
    { tone: 'soft' },
  );
  const column = Math.min(56, (across * 0.56) / places.length);
  const left = across - column * places.length;
  const middle = (at: number) => round(left + (at + 0.5) * column);
  const rise = stair ? 7 : 0;
  const head = title.height + tally.height + key.height + 12 + rise * (places.length - 1);
  const marks: Mark[] = [...title.marks, ...tally.marks, ...key.marks];
  const rows = named.map((one) => linesOf(one.title, left - 12, 15));
  const heights = rows.map((lines) => Math.max(row, lines.length * 18 + 6));
  const bottom = head + 24 + heights.reduce((sum, height) => sum + height, 0);
  for (const [index] of places.entries()) {
    const top = head - rise * index;
    marks.push({ path: box(left + index * column + 1, top, column - 2, bottom - top), part: 'to-come' });
    marks.push({ path: `M${round(left + index * column - 1)} ${top}h${round(column + 2)}`, part: 'tread' });
    marks.push({
      text: String(index + 1),
      x: middle(index),
      y: top + 18,
      size: 14,
      letters: 'strong',
      anchor: 'middle',
    });
  }
  let y = head + 24;
  for (const [index, one] of named.entries()) {
    const height = heights[index] ?? row;
    const lines = rows[index] ?? [];
    const centre = round(y + height / 2);
    marks.push(
      ...lines.map(
        (text, line): Mark => ({
          text,
          x: 0,
          y: round(centre + 5 + (line - (lines.length - 1) / 2) * 18),
          size: 15,
        }),
      ),
      ...cardMarks(one, middle(one.own), middle(one.course), centre),
    );
    y += height;
  }
  return { height: bottom, marks };
}

/** Filled: the learner’s. A ring: the course’s. Between two that differ a line, loose where the learner’s can be defended. */
function cardMarks({ own, course, verdict }: Named, x: number, other: number, y: number): Mark[] {
  if (own === course)
    return [
      { path: circle(x, y, 9), part: 'ring' },
      { path: circle(x, y, 4.5), part: 'disc' },
    ];
  const way = Math.sign(other - x);
  return [
    {
      path: `M${round(x + way * 6)} ${y}H${round(other - way * 9)}`,
      part: verdict === 'defensible' ? 'join-loose' : 'join',
    },
    { path: circle(other, y, 9), part: 'ring' },
    { path: circle(x, y, 6), part: 'disc' },
  ];
}

function keyMarks(narrow: boolean) {
  const marks: Mark[] = [
    { path: circle(10, 12, 6), part: 'disc' },
    { text: words.you, x: 26, y: 17, size: 14, tone: 'soft' },
    { path: circle(80, 12, 9), part: 'ring' },
    { text: words.course, x: 96, y: 17, size: 14, tone: 'soft' },
    { path: circle(200, 12, 9), part: 'ring' },
    { path: circle(200, 12, 4.5), part: 'disc' },
    { text: words.both, x: 216, y: 17, size: 14, tone: 'soft' },
  ];
  const [x, y] = narrow ? [4, 38] : [280, 12];
  marks.push(
    { path: `M${x} ${y}H${x + 30}`, part: 'join-loose' },
    { text: words.near, x: x + 40, y: y + 5, size: 14, tone: 'soft' },
  );
  return { marks, height: narrow ? 50 : 26 };
}
