/** What of a weighing the page carries for its script; what builds, allows and keeps stands in the written form. */
import type { WeighActivity } from './schema.ts';
import type { WeighData } from './weigh.ts';

export function leanWeigh({ partner, rule, levels, factors, next }: WeighActivity): WeighData {
  return {
    partner,
    rule,
    levels: levels.map(({ id, title }) => ({ id, title })),
    factors: factors.map(({ id, title, question, anchors }) => ({
      id,
      title,
      question,
      anchors: levels.map((level) => anchors[level.id]?.text ?? ''),
    })),
    next,
  };
}
