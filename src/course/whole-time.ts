/** What is said of the time that all of a course takes, the same wherever it is said. Pure. */
import { inAll, likewise } from '../words/en/amounts.ts';
import { homeMarkup } from '../words/en/home.ts';
import { capital } from '../words/en/phrases.ts';
import { allLessons, type Outline } from './outline.ts';

/** `parted`: what of it the statement asks for, where that makes a difference that is worth a word. */
export function wholeTime(outline: Outline): { readonly time: string; readonly parted: string } {
  const all = allLessons(outline);
  const there = all.filter(({ published }) => published);
  const whole = inAll(there.reduce((sum, { minutes }) => sum + minutes, 0));
  const asked = inAll(there.reduce((sum, lesson) => sum + lesson.asked, 0));
  return {
    time: homeMarkup.time(capital(whole), there.length === all.length),
    parted: asked === whole ? '' : homeMarkup.asked(likewise(asked)),
  };
}
