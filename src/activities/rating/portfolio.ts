/** A rating as blocks of a document: its readings as a table, the last change drawn, every note. Pure. */
import { type Block, paragraphs } from '../../documents/document.ts';
import { dayInWords } from '../../words/en/days.ts';
import type { Parts } from '../kind.ts';
import { pictureOf, width } from './picture.ts';
import { type Level, lastDay, type RatingData, ratingKind } from './rating.ts';
import { firstOf, nameOf, type Reading, readingsOf, type Step, stepsBetween } from './readings.ts';
import { changeOf, toDoTable } from './sheet-parts.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

/** Columns of readings that a page has room for. */
const across = 4;

/**
 * @param lent What another rating holds, for one that is laid beside it.
 * @returns nothing while nothing is rated or every reading is put away.
 */
export function portfolioOf(
  data: RatingData,
  parts: Parts,
  lent: (activity: string) => Parts = () => new Map(),
): readonly Block[] {
  if (data.snapshots) {
    const kept = readingsOf(parts, data).filter(({ away }) => !away);
    if (kept.length) return ofReadings(data, kept);
  }
  const ratings = ratingKind.readAnswer(parts, data);
  if (!ratings.now.size) return [];
  const day = lastDay(ratings);
  const name = day ? dayInWords(day) : words.now;
  if (!data.compareWith) return [table(data, [[name, ratings.now]])];
  const { levels, date } = firstOf(lent(data.compareWith), data);
  const then = date ? dayInWords(date) : words.earlier;
  const columns: readonly Column[] = levels.size
    ? [
        [then, levels],
        [name, ratings.now],
      ]
    : [[name, ratings.now]];
  return [table(data, columns), ...drawing(then, name, stepsBetween(levels, ratings.now, data))];
}

function ofReadings(data: RatingData, readings: readonly Reading[]): readonly Block[] {
  const name = (reading: Reading) => nameOf(reading, readings);
  const [before, latest] = [readings.at(-2), readings.at(-1)];
  const tables = Array.from({ length: Math.ceil(readings.length / across) }, (_, index) =>
    table(
      data,
      readings
        .slice(index * across, (index + 1) * across)
        .map((reading) => [name(reading), reading.levels] as const),
    ),
  );
  return [
    ...tables,
    ...(before && latest
      ? changeOf(stepsBetween(before.levels, latest.levels, data), before, latest, readings)
      : []),
    ...readings.flatMap((reading): readonly Block[] =>
      reading.note.trim() || reading.toDo.length
        ? [
            { kind: 'paragraph', text: words.of(name(reading)), tone: 'quiet', withNext: true },
            ...paragraphs(reading.note),
            ...(reading.toDo.length ? [toDoTable(reading.toDo)] : []),
          ]
        : [],
    ),
  ];
}

type Column = readonly [name: string, levels: ReadonlyMap<string, Level>];

const table = ({ items }: RatingData, columns: readonly Column[]): Block => ({
  kind: 'table',
  head: [words.what, ...columns.map(([name]) => name)],
  rows: items.map(({ id, short }) => [short, ...columns.map(([, levels]) => String(levels.get(id) ?? '–'))]),
});

function drawing(from: string, to: string, steps: readonly Step[]): readonly Block[] {
  if (!steps.length) return [];
  const rows = steps.map((step) => words.row(step.item.short, words.moved(step.from, step.to)));
  const { svg, height } = pictureOf(from, to, steps);
  return [{ kind: 'picture', svg, width, height, alt: words.picture(from, to, rows) }];
}
