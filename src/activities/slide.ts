/**
 * What of an activity a room is shown on its wall: one thing at a time, large, with its reasons when they are asked for.
 * Made at build by a kind's definition, from `slides`, else from what can be counted in it. A kind with neither is
 * shown as its written form. Pure types.
 */
import type { Countable, CountableChoice, CountableItem } from './countable.ts';

export interface SlideChoice extends CountableChoice {
  /** What it adds or means, in a few words. */
  readonly adds?: string | undefined;
  /** In a story: the slide that it leads to. Its `why` is what comes of it. */
  readonly to?: string | undefined;
}

/** Something said, with whose it is or what it is about. */
export interface Saying {
  readonly title?: string | undefined;
  readonly text: string;
}

export interface Slide extends Omit<CountableItem, 'choices'> {
  readonly choices: readonly SlideChoice[];
  /** Asked of this one, instead of what is asked of each. */
  readonly question?: string | undefined;
  /** What lies before the room besides the text: a source, what an ending cost. */
  readonly said?: readonly Saying[] | undefined;
  /** Things to talk about that are no choices. */
  readonly lists?: readonly { readonly title?: string; readonly items: readonly string[] }[] | undefined;
  /** Told with the reasons. */
  readonly after?: readonly Saying[] | undefined;
}

export interface Slides extends Omit<Countable, 'items'> {
  readonly items: readonly Slide[];
}
