/** Ratings before and after: a line from one to the other on five treads. Pure. */
import { slopeOf } from '../activities/slope.ts';
import { way as words } from '../words/en/way.ts';
import { type Drawing, type Mark, moved, type Panel, round, textLines, type Width, widths } from './marks.ts';
import type { Change, Way } from './way.ts';

export function changesPanel({ changes }: Way): Panel | undefined {
  if (!changes.length) return undefined;
  const rows = changes.flatMap(({ steps }) => steps);
  return {
    id: 'changes',
    title: words.changes,
    sum:
      changes.length === 1
        ? words.changeSum(rows)
        : changes
            .map(({ title, of, steps }) => words.row(words.changeOf(title, of), words.changeSum(steps)))
            .join(' '),
    said: changes
      .map(
        (change) =>
          `${words.changeOf(change.title, change.of)}. ${words.scale} ${change.steps
            .map(({ item, from, to }) => words.row(item.short, words.went(from, to)))
            .join('; ')}.`,
      )
      .join(' '),
    table: {
      head: words.changesHead(words.before, words.now),
      rows: rows.map((step) => [
        step.item.short,
        String(step.from),
        String(step.to),
        words.went(step.from, step.to),
      ]),
    },
    draw: (width) => drawChanges(changes, width),
  };
}

function drawChanges(changes: readonly Change[], width: Width): readonly Drawing[] {
  return changes.map((change) => {
    const title = textLines(
      words.changeOf(change.title, change.of),
      { x: 0, y: 16, width: widths[width], size: 17, line: 21 },
      { letters: 'strong' },
    );
    const { height, marks } = drawChange(change, width);
    return {
      height: Math.ceil(title.height + 4 + height),
      marks: [...title.marks, ...moved(marks, 0, title.height + 4)],
    };
  });
}

function drawChange({ steps, from, to }: Change, width: Width): Drawing {
  const both = [from, to].map((day, index) => (day ? words.short(day) : index ? words.now : words.before));
  // Two of one day are told apart by what they are.
  const names = both[0] === both[1] ? [words.before, words.now] : both;
  const { shape, height, treads, items, heads } = slopeOf(width === 'narrow' ? 'narrow' : 'sheet', steps, [], [
    names[0] ?? '',
    names[1] ?? '',
  ]); // biome-ignore format: short
  const { size, line, right } = shape;
  return {
    height,
    marks: [
      ...treads.flatMap(({ level, y, height: high }): Mark[] => [
        { path: `M0 ${round(y)}H${right}`, part: level === 5 ? 'tread' : 'hair' },
        { text: String(level), x: 12, y: round(y + high / 2 + 7), size: 20, letters: 'heading' },
      ]),
      ...heads.map(({ x, y, text }): Mark => ({ text, x, y, size, letters: 'strong', anchor: 'middle' })),
      ...items.flatMap(({ path, from: start, sign, way, label }): Mark[] => [
        { path: rounded(path), part: way },
        { path: `M${round(start.x - 5)} ${round(start.y)}a5 5 0 1 1 10 0a5 5 0 1 1 -10 0z`, part: 'from' },
        { path: rounded(sign), part: way === 'up' ? 'sign' : 'sign-open' },
        ...label.name.map(
          (text, index): Mark => ({
            text,
            x: label.x,
            y: round(label.y + index * line),
            size,
            letters: 'strong',
          }),
        ),
        { text: label.went, x: label.x, y: round(label.y + label.name.length * line), size },
      ]),
    ],
  };
}

const rounded = (path: string) => path.replace(/-?\d+\.\d+/g, (number) => String(round(Number(number))));
