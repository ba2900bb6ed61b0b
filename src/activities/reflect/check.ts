/** What a reflection's schema cannot see: every box needs a name of its own, on both sides of the model answer. */
import type { Finding } from '../../course/checks/problems.ts';
import { repeats } from '../../course/checks/twice.ts';
import { comparedPart } from './reflect.ts';
import type { ReflectActivity } from './schema.ts';

export function check({ prompts, compare }: ReflectActivity): Finding[] {
  const places = [
    ...prompts.map(({ id }, index) => ({ id, at: ['prompts', index, 'id'] })),
    ...compare.map(({ id }, index) => ({ id, at: ['compare', index, 'id'] })),
  ];
  return [
    ...repeats(places.map(({ id }) => id)).map(({ index, value }) => ({
      at: places[index]?.at ?? [],
      message: `Two prompts have the id “${value}”.`,
      remedy:
        'Give each an id of its own, the prompts beside the model answer too: a learner’s text is kept under it.',
    })),
    ...places
      .filter(({ id }) => id === comparedPart)
      .map(({ id, at }) => ({
        at,
        message: `A prompt is called “${id}”, under which the opening of the model answer is kept.`,
        remedy: 'Give the prompt another id.',
      })),
  ];
}
