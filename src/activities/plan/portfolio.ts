/** Plans as blocks of a document: sentences and steps, each a table, in the learner's own words. Pure. */
import type { Block } from '../../documents/document.ts';
import type { Parts } from '../kind.ts';
import { type PlanData, planKind } from './plan.ts';
import { plan as words } from './words/en/plan.ts';
import { planFiles } from './words/en/plan-files.ts';
import { planSteps } from './words/en/plan-steps.ts';

/** Empty while nothing is written. */
export function portfolioOf(data: PlanData, parts: Parts): readonly Block[] {
  const { sentences, steps } = planKind.readAnswer(parts, data);
  const titleOf = (part: string) => data.plans.find(({ id }) => id === part)?.title ?? planFiles.ofMyOwn;
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): Block[] =>
    rows.length ? [{ kind: 'table', head, rows }] : [];
  return [
    ...table(
      [planFiles.forWhat, words.moment, words.act],
      sentences.map(({ part, moment, act }) => [titleOf(part), moment.trim(), act.trim()]),
    ),
    ...table(
      [planSteps.by, planSteps.what, planSteps.who],
      steps.map(({ what, who, day }) => [planFiles.day(day), what.trim(), who.trim()]),
    ),
  ];
}
