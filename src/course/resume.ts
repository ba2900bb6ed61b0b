/**
 * Home's main button leads to the exact place, else to the first lesson that is left. In the script of every page: a
 * file of its own would weigh half as much again.
 */
import { answerOf, type Progress } from '../progress/progress.ts';
import { write } from '../ui/write.ts';
import { home as words } from '../words/en/home.ts';
import type { LessonState } from './lesson-state.ts';

const { root } = document.documentElement.dataset;
const button = document.querySelector<HTMLAnchorElement>('[data-resume]');
const text = button?.querySelector('[data-resume-text]');
/** It leads whoever has not begun to the first lesson. */
const asBuilt = text?.textContent as string;

export function showResume(progress: Progress, states: ReadonlyMap<string, LessonState>): void {
  if (!button || !text) return;
  /** `lessons/SLUG/#ACTIVITY` */
  const here = String(answerOf(progress, 'course/here'));
  const lesson = here.split('/')[1] ?? '';
  const left = [...states.keys()].filter((slug) => states.get(slug) !== 'done');
  const next = left.includes(lesson) ? lesson : left[0];
  const isBegun = progress.activities.size > 0;
  const title = document.querySelector(`[data-lesson="${next}"] .title`)?.firstChild?.textContent;
  write(text, !next ? words.toStatement : isBegun ? words.carryOn(title) : asBuilt);
  button.href = `${root}${!next ? 'statement/' : next === lesson ? here : `lessons/${next}/`}`;
  for (const line of document.querySelectorAll<HTMLElement>('.climb [data-lesson]'))
    line.toggleAttribute('data-here', isBegun && line.dataset['lesson'] === next);
}
