/**
 * Goes through sentences with a voice: on, back, pause. A pause ends the voice, and going on says the sentence anew: the
 * pause of browsers holds on some devices and not on others. Pure but for the voice.
 */

export interface Voice {
  /** Says sentence INDEX; calls DONE when it was said, or FAILED. What is said ends what was being said. */
  say(index: number, done: () => void, failed: () => void): void;
  hush(): void;
}

export interface Standing {
  readonly index: number;
  readonly state: 'reading' | 'paused' | 'ended' | 'failed';
}

export interface Player {
  /** At INDEX, or where it is. */
  play(index?: number): void;
  pause(): void;
  /** STEP sentences on; back where it is negative. Goes on reading, if it was. */
  move(step: number): void;
  /** Says the sentence anew: in another voice, or faster. */
  again(): void;
}

export function player(count: number, voice: Voice, told: (standing: Standing) => void): Player {
  let index = 0;
  let state: Standing['state'] = 'paused';
  // What was told to stop may still say that it has ended.
  let turn = 0;

  const tell = (now: Standing['state']) => {
    state = now;
    told({ index, state });
  };
  function say() {
    const mine = ++turn;
    tell('reading');
    voice.say(
      index,
      () => {
        if (mine !== turn) return;
        if (index + 1 >= count) tell('ended');
        else {
          index++;
          say();
        }
      },
      () => {
        if (mine === turn) tell('failed');
      },
    );
  }
  const hush = () => {
    turn++;
    voice.hush();
  };
  return {
    play(at = state === 'ended' ? 0 : index) {
      index = Math.min(Math.max(0, at), Math.max(0, count - 1));
      if (count) say();
    },
    pause() {
      hush();
      tell('paused');
    },
    move(step) {
      const isReading = state === 'reading';
      index = Math.min(Math.max(0, index + step), Math.max(0, count - 1));
      if (isReading) say();
      else tell('paused');
    },
    again() {
      if (state === 'reading') say();
    },
  };
}
