/** Plans as blocks of a document: sentences and steps, each a table, in the learner's own words. Pure. */
import type { Block } from '../../documents/document.ts';
import { plan as words } from '../../words/en/plan.ts';
import type { Parts } from '../kind.ts';
import { type PlanData, planKind } from './plan.ts';

/** Empty while nothing is written. */
export function portfolioOf(data: PlanData, parts: Parts): readonly Block[] {
  const { sentences, steps } = planKind.readAnswer(parts, data);
  const titleOf = (part: string) => data.plans.find(({ id }) => id === part)?.title ?? words.ofMyOwn;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
    rows.length ? [{ kind: 'table', head, rows }] : [];
  return [
    ...table(
      [words.forWhat, words.moment, words.act],
      sentences.map(({ part, moment, act }) => [titleOf(part), moment.trim(), act.trim()]),
    ),
    ...table(
      [words.by, words.what, words.who],
      steps.map(({ what, who, day }) => [day ? words.dayAndYear(day) : words.noDay, what.trim(), who.trim()]),
    ),
  ];
}
