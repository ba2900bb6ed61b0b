/** One page for those who steer: what changed in a picture, what was decided, when to look again. Fetched at the click. */
import type { Block, Document } from '../../documents/document.ts';
import { paragraphs } from '../../documents/document.ts';
import { toMarkdown } from '../../documents/markdown.ts';
import { printDocument } from '../../documents/print.ts';
import { saveFile } from '../../ui/save-file.ts';
import { wayOf } from '../slope.ts';
import type { RatingData } from './rating.ts';
import { nameOf, type Reading, type Step, shortNameOf, stepsBetween } from './readings.ts';
import { changeOf, toDoTable } from './sheet-parts.ts';
import { ratingSheet as words } from './words/en/rating-sheet.ts';
import { ratingSnapshots } from './words/en/rating-snapshots.ts';

export type Form = 'print' | 'word' | 'markdown';

interface Asked {
  readonly data: RatingData;
  /** Those that are shown, earliest first; at least one. */
  readonly readings: readonly Reading[];
  /** What the tool is for; '' where it has no name. */
  readonly subject: string;
  /** When to look again, as `2027-05-31`. */
  readonly next: string | undefined;
}

/** A text file has no pictures: FORM says whether a table stands for it. */
export function documentOf({ data, readings, subject, next }: Asked, form: Form): Document {
  const [before, last] = [readings.at(-2), readings.at(-1)];
  const steps = before && last ? stepsBetween(before.levels, last.levels, data) : [];
  const name = (reading: Reading) => nameOf(reading, readings);
  return {
    title: words.title(data.title ?? '', subject),
    language: 'en-GB',
    blocks: last
      ? [
          { kind: 'paragraph', text: words.of(name(last), before && name(before)), tone: 'quiet' },
          ...(before && steps.length
            ? form === 'markdown'
              ? [tableOf(data, [before, last], readings, steps)]
              : changeOf(steps, before, last, readings)
            : [tableOf(data, [last], readings, [])]),
          ...movedIn(steps),
          ...paragraphs(last.note),
          ...(before?.toDo.length
            ? [{ kind: 'heading', level: 1, text: words.said } as const, toDoTable(before.toDo)]
            : []),
          { kind: 'heading', level: 1, text: words.toDo },
          toDoTable(last.toDo),
          ...(next ? [{ kind: 'paragraph', text: words.next(next) } as const] : []),
        ]
      : [],
  };
}

function tableOf(
  { items }: RatingData,
  columns: readonly Reading[],
  all: readonly Reading[],
  steps: readonly Step[],
): Block {
  const step = (id: string) => steps.find(({ item }) => item.id === id);
  const way = (id: string) => {
    const found = step(id);
    return found ? ratingSnapshots.ways[wayOf(found)] : '';
  };
  return {
    kind: 'table',
    head: [
      words.what,
      ...columns.map((reading) => shortNameOf(reading, all)),
      ...(steps.length ? [ratingSnapshots.changed] : []),
    ],
    rows: items.map(({ id, short }) => [
      short,
      ...columns.map(({ levels }) => String(levels.get(id) ?? '–')),
      ...(steps.length ? [way(id)] : []),
    ]),
  };
}

function movedIn(steps: readonly Step[]): Block[] {
  const items = (['up', 'down'] as const).flatMap((way) => {
    const names = steps.filter((step) => wayOf(step) === way).map(({ item }) => item.short);
    return names.length ? [words.names(words.went[way], names)] : [];
  });
  return items.length ? [{ kind: 'list', items }] : [];
}

/** Saves or prints it. Resolves to the file's name; `undefined` for print. */
export async function handOver(form: Form, asked: Asked): Promise<string | undefined> {
  const file = documentOf(asked, form);
  if (form === 'print') {
    printDocument(file);
    return undefined;
  }
  const name = `${words.fileName}-${asked.readings.at(-1)?.date}.${form === 'word' ? 'docx' : 'md'}`;
  if (form === 'word') {
    const { toDocx } = await import('../../documents/docx.ts');
    saveFile(name, await toDocx(file));
  } else saveFile(name, new Blob([toMarkdown(file).text], { type: 'text/markdown;charset=utf-8' }));
  return name;
}
