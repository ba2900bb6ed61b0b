/** What the one page and the portfolio share: the change as a picture, and what comes of a reading as a table. Pure. */
import type { Block } from '../../documents/document.ts';
import { dayInWords } from '../../words/en/days.ts';
import { nameOf, type Reading, type Step, shortNameOf, type ToDo } from './readings.ts';
import { slopePicture } from './slope-picture.ts';
import { ratingSnapshots as words } from './words/en/rating-snapshots.ts';

/** @param all The readings that are shown: those before FROM stand small beside it. */
export function changeOf(
  steps: readonly Step[],
  from: Reading,
  to: Reading,
  all: readonly Reading[],
): readonly Block[] {
  if (!steps.length) return [];
  const rows = steps.map((step) => words.row(step.item.short, words.went(step.from, step.to)));
  const earlier = all.filter(({ key }) => key < from.key).map(({ levels }) => levels);
  return [
    {
      kind: 'picture',
      ...slopePicture(steps, earlier, [shortNameOf(from, all), shortNameOf(to, all)]),
      alt: words.slope(nameOf(from, all), nameOf(to, all), rows),
    },
  ];
}

/** With nothing written yet, lines to fill in by hand. */
export const toDoTable = (toDo: readonly ToDo[]): Block => ({
  kind: 'table',
  head: [words.doWhat, words.doWho, words.doBy],
  rows: toDo.length
    ? toDo.map(({ what, who, by }) => [what.trim(), who.trim(), by ? dayInWords(by) : ''])
    : [
        ['', '', ''],
        ['', '', ''],
        ['', '', ''],
      ],
});
