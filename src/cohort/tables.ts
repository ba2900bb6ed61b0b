/** What the page shows, as tables to be saved. Pure. */
import { dayOf } from '../ui/day.ts';
import { cohort as words } from '../words/en/cohort.ts';
import type { CohortData } from './cohort-data.ts';
import type { Overview } from './overview.ts';

export interface Table {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a learner is called, by their id. */
export type NameOf = (id: string) => string;

const { csvHeads: heads } = words;

export const whoTable = ({ lessons }: CohortData, { rows }: Overview, nameOf: NameOf): Table => ({
  head: [
    words.name,
    ...lessons.map(({ title, number }) => words.lesson(title, number)),
    words.doneOf,
    words.lastSeen,
  ],
  rows: rows.map(({ learner, states, done, last }) => [
    nameOf(learner.id),
    ...states.map((state) => words.states[state]),
    String(done),
    last ? dayOf(last) : '',
  ]),
});

/** A line a choice. */
export const answersTable = ({ lessons }: CohortData, { asked }: Overview): Table => ({
  head: [
    heads.lesson,
    heads.activity,
    heads.asked,
    heads.choice,
    heads.people,
    heads.answered,
    heads.disagreement,
  ],
  rows: [...asked.values()]
    .flat()
    .flatMap(({ activity, item, counts, people, far }) =>
      item.choices.map(({ title }, index) => [
        lessons.find(({ slug }) => slug === activity.lesson)?.title ?? '',
        activity.title,
        item.title,
        title,
        String(counts[index] ?? 0),
        String(people),
        far === undefined ? '' : far.toFixed(2),
      ]),
    ),
});

/** A line a pair, since means hide who went where. */
export const changesTable = ({ changes }: Overview): Table => ({
  head: [heads.activity, heads.asked, heads.before, heads.now, heads.people],
  rows: changes.flatMap(({ now, items }) =>
    items.flatMap(({ item, pairs }) =>
      pairs.map((pair) => [
        now.title,
        item.title,
        item.choices[pair.before]?.title ?? '',
        item.choices[pair.now]?.title ?? '',
        String(pair.people),
      ]),
    ),
  ),
});

export const partnersTable = ({ joined }: Overview, nameOf: NameOf): Table => {
  const levels = [...new Set(joined.flatMap(({ joining }) => joining.levels))];
  return {
    head: [heads.activity, words.partner, heads.also, words.howMany, words.whose, ...levels, words.noLevel],
    rows: joined.flatMap(({ joining, joined: { entries } }) =>
      entries.map(({ name, also, whose, levels: counts, open }) => [
        joining.title,
        name,
        also.join('; '),
        String(whose.length),
        whose.map(nameOf).join('; '),
        ...levels.map((level) => String(counts[joining.levels.indexOf(level)] ?? '')),
        String(open),
      ]),
    ),
  };
};
