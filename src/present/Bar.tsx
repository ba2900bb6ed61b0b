/** The bar for whoever shows it: what the keys do, for a hand. */
import * as words from '../words/en/wall.ts';
import type { Move } from './keys.ts';

interface BarProps {
  readonly moves: Readonly<Record<Move, () => void>>;
  readonly counting: boolean;
  readonly canCount: boolean;
  /** There is something to tell. */
  readonly canTell: boolean;
  readonly told: boolean;
  readonly clock: boolean;
  /** Where the activity stands in its lesson. */
  readonly lesson: string;
}

export function Bar({ moves, counting, canCount, canTell, told, clock, lesson }: BarProps) {
  const button = (name: string, move: Move, key: string, pressed?: boolean) => (
    <button type="button" aria-pressed={pressed} aria-keyshortcuts={key} onClick={moves[move]}>
      {name}
    </button>
  );
  return (
    <div class="bar-of-wall" role="group" aria-label={words.tools}>
      {canTell && button(words.reasons, 'reasons', 'R', told)}
      {canCount && button(words.count, 'count', 'C', counting)}
      {button(words.timer, 'timer', 'T', clock)}
      {button(words.black, 'black', 'B')}
      {document.fullscreenEnabled && button(words.full, 'full', 'F')}
      {button(words.keys, 'keys', '?')}
      <a href={lesson}>{words.toLesson}</a>
      <button type="button" aria-keyshortcuts="Escape" onClick={moves.leave}>
        {words.toAll}
      </button>
    </div>
  );
}
