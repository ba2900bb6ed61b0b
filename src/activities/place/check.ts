/** What a placing's schema cannot see: every card needs a reason for every step, and one step that fits best. */

import { didYouMean } from '../../course/checks/nearest.ts';
import type { Finding } from '../../course/checks/problems.ts';
import { idsTwice, titlesTwice } from '../../course/checks/twice.ts';
import type { PlaceActivity } from './schema.ts';

/** Forty words are the aim; beyond sixty a card no longer fits a phone beside its steps. */
const MOST_WORDS = 60;

export function check({ steps, cards }: PlaceActivity): Finding[] {
  return [
    ...idsTwice(steps, ['steps'], 'steps'),
    ...titlesTwice(steps, ['steps'], 'steps'),
    ...idsTwice(cards, ['cards'], 'cards'),
    ...titlesTwice(cards, ['cards'], 'cards'),
    ...cards.flatMap((card, index) =>
      checkCard(
        card,
        index,
        steps.map(({ id }) => id),
      ),
    ),
  ];
}

function checkCard(
  { id, text, reasons }: PlaceActivity['cards'][number],
  index: number,
  steps: string[],
): Finding[] {
  const at = ['cards', index, 'reasons'] as const;
  const words = text.trim().split(/\s+/).length;
  const found: Finding[] = [];
  if (words > MOST_WORDS) {
    found.push({
      at: ['cards', index, 'text'],
      message: `The text of card “${id}” has ${words} words.`,
      remedy: `Cut it to forty or so; ${MOST_WORDS} is the most that a small screen holds beside the steps.`,
    });
  }
  for (const step of new Set(steps)) {
    if (reasons[step]) continue;
    found.push({
      at: [...at, step],
      message: `Card “${id}” has no reason for the step “${step}”.`,
      remedy: `Add “${step}” with a verdict and a why: a learner who puts the card there is told why.`,
    });
  }
  for (const step of Object.keys(reasons)) {
    if (steps.includes(step)) continue;
    found.push({
      at: [...at, step],
      message: `Card “${id}” has a reason for “${step}”, which is no step of this activity.`,
      remedy: `${didYouMean(step, steps)}The steps are: ${[...new Set(steps)].join(', ')}.`,
    });
  }
  if (!Object.values(reasons).some(({ verdict }) => verdict === 'best')) {
    found.push({
      at,
      message: `No step is the best for card “${id}”.`,
      remedy: 'Give at least one of its reasons “verdict: best”.',
    });
  }
  return found;
}
