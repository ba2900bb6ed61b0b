/** So many hands at one choice: a tap more, a tap fewer, or a number typed. */
import * as words from '../words/en/wall.ts';
import { mostHands } from './hands.ts';

interface HandProps {
  readonly choice: string;
  readonly people: number;
  readonly set: (people: number) => void;
}

export function Hand({ choice, people, set }: HandProps) {
  return (
    <div class="hand">
      <button
        type="button"
        aria-label={words.fewer(choice)}
        // Not disabled: who presses it down to nobody keeps the focus.
        aria-disabled={!people}
        onClick={() => people && set(people - 1)}
      >
        −
      </button>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-label={words.hands(choice)}
        value={String(people)}
        onFocus={({ currentTarget }) => currentTarget.select()}
        onInput={({ currentTarget }) => {
          const typed = Math.min(Number(currentTarget.value.replace(/\D/g, '').slice(0, 6)), mostHands);
          set(typed);
          // What was typed may come to the number that was there: then nothing is drawn anew.
          currentTarget.value = String(typed);
        }}
      />
      <button type="button" aria-label={words.more(choice)} onClick={() => set(people + 1)}>
        +
      </button>
    </div>
  );
}
