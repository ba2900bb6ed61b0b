/** Which slide comes next, and which came before. In a story that is what the room has chosen. Pure. */
import type { Slide } from '../activities/slide.ts';

/** The last that is shown, once something was counted: how the room answered. */
export const roomSlide = ':room';

/** Slides by which the room came, from the first; the last is where it is. */
export type Way = readonly string[];

export const isStory = (slides: readonly Slide[]): boolean =>
  slides.some(({ choices }) => choices.some(({ to }) => to !== undefined));

export interface At {
  readonly slides: readonly Slide[];
  readonly way: Way;
  /** Of the slide where the room is: what it has chosen. */
  readonly chosen?: string | undefined;
  /** Something was counted, so that there is something to say of it at the end. */
  readonly counted: boolean;
}

export const hereIn = (way: Way): string => way.at(-1) ?? '';
const placeOf = (slides: readonly Slide[], id: string) => slides.findIndex((slide) => slide.id === id);

/** Where the room begins at SLIDE, as an address may name it. In a story it begins at the beginning. */
export function startAt(slides: readonly Slide[], slide: string | undefined, counted: boolean): Way {
  const [first] = slides;
  if (!first) return [];
  if (slide === roomSlide && counted) return [roomSlide];
  const known = !isStory(slides) && slide !== undefined && placeOf(slides, slide) >= 0;
  return [known ? slide : first.id];
}

/** The way after one step on; the same where there is none. */
export function next({ slides, way, chosen, counted }: At): Way {
  const here = hereIn(way);
  if (here === roomSlide) return way;
  const at = placeOf(slides, here);
  if (isStory(slides)) {
    const to = slides[at]?.choices.find(({ id }) => id === chosen)?.to;
    if (to !== undefined && placeOf(slides, to) >= 0) return [...way, to];
    return slides[at]?.choices.length || !counted ? way : [...way, roomSlide];
  }
  const following = slides[at + 1];
  if (following) return [following.id];
  return counted ? [roomSlide] : way;
}

export function back({ slides, way }: At): Way {
  if (isStory(slides)) return way.length > 1 ? way.slice(0, -1) : way;
  const at = hereIn(way) === roomSlide ? slides.length : placeOf(slides, hereIn(way));
  const before = slides[at - 1];
  return before ? [before.id] : way;
}

export const first = ({ slides }: At): Way => startAt(slides, undefined, false);

/** The last slide, or how the room answered. A story has many ends, so it has only that one. */
export function last({ slides, way, counted }: At): Way {
  if (counted) return isStory(slides) && hereIn(way) !== roomSlide ? [...way, roomSlide] : [roomSlide];
  const end = slides.at(-1);
  return isStory(slides) || !end ? way : [end.id];
}

/** “3 of 8”: from 1. Of a story only how many scenes the room has come by is known. */
export function placeIn({ slides, way }: At): { readonly at: number; readonly of?: number } {
  if (isStory(slides)) return { at: way.filter((id) => id !== roomSlide).length };
  return { at: placeOf(slides, hereIn(way)) + 1, of: slides.length };
}
