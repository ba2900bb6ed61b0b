/** A story on the wall: scene by scene, by what the room chooses. What comes of a choice is its reason. */
import type { Slides } from '../slide.ts';
import type { BranchActivity } from './schema.ts';
import { ending as named, outcome } from './words/en/branch.ts';

export function branchSlides({ question, start, scenes }: BranchActivity): Slides {
  const first = scenes.filter(({ id }) => id === start);
  return {
    shape: 'list',
    question,
    items: [...first, ...scenes.filter(({ id }) => id !== start)].map(
      ({ id, title, text, choices = [], ending }) => ({
        id,
        title: ending ? named(title) : title,
        text,
        choices: choices.map((choice) => ({
          id: choice.id,
          title: choice.text,
          why: choice.consequence,
          to: choice.to,
        })),
        ...(ending && {
          said: (['gained', 'cost', 'teaches'] as const).map((part) => ({
            title: outcome[part],
            text: ending[part],
          })),
        }),
      }),
    ),
  };
}
