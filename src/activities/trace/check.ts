/** What a trail's schema cannot see: ids that would mix answers up, and steps whose question has no answer. */
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, titlesTwice } from '../../course/checks/twice.ts';
import type { TraceActivity } from './schema.ts';
import { afterPart, beforePart, wholePart } from './trace.ts';

const taken = [beforePart, afterPart, wholePart];

export function check({ scale, steps }: TraceActivity): Finding[] {
  return [
    ...idsTwice(scale, ['scale'], 'answers of the scale'),
    ...titlesTwice(scale, ['scale'], 'answers of the scale'),
    ...idsTwice(steps, ['steps'], 'steps'),
    ...titlesTwice(steps, ['steps'], 'steps'),
    ...steps.flatMap(({ id, options }, index) => {
      const found: Finding[] = idsTwice(options, ['steps', index, 'options'], 'options');
      if (taken.includes(id)) {
        found.push({
          at: ['steps', index, 'id'],
          message: `A step is called “${id}”, under which another answer of the learner is kept.`,
          remedy: 'Give the step another id.',
        });
      }
      const fitting = options.filter(({ verdict }) => verdict === 'best').length;
      if (fitting !== 1) {
        found.push({
          at: ['steps', index, 'options'],
          message: `Step “${id}” has ${fitting || 'no'} options that fit best, and lets the learner choose one.`,
          remedy: 'Give exactly one of them “verdict: best”, and call what comes near it defensible.',
        });
      }
      return found;
    }),
  ];
}
