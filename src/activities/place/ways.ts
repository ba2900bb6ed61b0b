/** What the ways into a placing have in common, and how they word it. */

import type { PlaceData } from './place.ts';
import * as words from './words/en/place.ts';

/** What the ways in have in common. */
export interface WayProps {
  readonly data: PlaceData;
  readonly placing: ReadonlyMap<string, string>;
  readonly put: (card: string, step: string | undefined) => void;
  /** Asks for the focus on an element inside this activity once it is drawn. */
  readonly focusOn: (selector: string) => void;
}

/** “step 2, Coordination”, or the column's name. */
export function whereabouts(data: PlaceData, step: string): string {
  const index = data.steps.findIndex(({ id }) => id === step);
  const title = data.steps[index]?.title ?? step;
  return data.skin === 'staircase' ? words.step(index + 1, title) : title;
}

/** The first card that is not placed, else the first card. */
export function firstOpen(data: PlaceData, placing: ReadonlyMap<string, string>, after?: string): string {
  const start = data.cards.findIndex(({ id }) => id === after) + 1;
  const turned = [...data.cards.slice(start), ...data.cards.slice(0, start)];
  return (turned.find(({ id }) => !placing.has(id)) ?? turned.at(-1) ?? { id: '' }).id;
}
