/** Fetches what a wall needs and draws it. Loaded when an activity is chosen. */
import { render } from 'preact';
import '../ui/translators.ts';
import type { Deck } from './decks.ts';
import { Wall } from './Wall.tsx';

const decks = new Map<string, Deck>();

/** What LESSON shows. Rejects when it does not come. */
async function deckOf(root: string, lesson: string): Promise<Deck> {
  const known = decks.get(lesson);
  if (known) return known;
  const answer = await fetch(`${root}present/${lesson}.json`);
  if (!answer.ok) throw new Error(`${answer.status}`);
  const deck = (await answer.json()) as Deck;
  decks.set(lesson, deck);
  return deck;
}

export interface Wanted {
  readonly lesson: string;
  readonly activity: string;
  readonly slide?: string | undefined;
  readonly root: string;
  readonly moved: (slide: string) => void;
  readonly leave: () => void;
}

/** What draws it in PLACE, once that is here. Rejects when its texts do not come. */
export async function wallOf({
  lesson,
  activity: id,
  ...props
}: Wanted): Promise<(place: HTMLElement) => void> {
  const deck = await deckOf(props.root, lesson);
  const activity = deck.activities.find((one) => one.id === id);
  if (!activity) throw new Error(`${lesson} shows no ${id}.`);
  return (place) => {
    render(null, place);
    render(<Wall {...props} {...{ deck, activity }} />, place);
    place.querySelector<HTMLElement>('[tabindex="-1"]')?.focus();
    stayLit();
  };
}

export function takeDown(place: HTMLElement): void {
  render(null, place);
  letSleep();
}

let lit: WakeLockSentinel | undefined;

function letSleep(): void {
  lit?.release().catch(() => {});
  lit = undefined;
}

/** Nobody touches the device while a room talks. */
function stayLit(): void {
  navigator.wakeLock?.request('screen').then(
    (lock) => {
      letSleep();
      lit = lock;
    },
    // Refused, on low battery say: the screen sleeps as it does.
    () => {},
  );
}
