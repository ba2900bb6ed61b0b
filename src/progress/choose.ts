import { forgetting } from './learner.ts';
import { quietly } from './quietly.ts';

/**
 * Keeps what somebody chose about how pages look and work; `chosen` finds it. A tab that forgets keeps it no longer than
 * the rest, and what was chosen in it goes first there. False where nothing is kept.
 * @param isAsMade it is what pages have by themselves: then the device need not know
 */
export const choose = (course: string, key: string, value: string, isAsMade = false): boolean =>
  quietly(() => {
    if (forgetting(course)) sessionStorage.setItem(key, value);
    else {
      if (isAsMade) localStorage.removeItem(key);
      else localStorage.setItem(key, value);
      // Of a time when this tab forgot.
      sessionStorage.removeItem(key);
    }
    return true;
  }) ?? false;
