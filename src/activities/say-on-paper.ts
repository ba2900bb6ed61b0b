/** What is said on paper beside the fields of a written form. Fetched once there is something to say: see `connect.tsx`. */

import { written } from '../words/en/date.ts';
import { verdictWords } from '../words/en/verdict.ts';
import type { Whys } from './kind.ts';
import { fieldsOf, partOf } from './written.ts';

/**
 * Says for print what a field alone would not: all that stands on a line, what was chosen from a list, and of what was
 * checked the verdict, where TOLD has it. The print sheet shows it after the field, or in its place.
 */
export function sayOnPaper(written: HTMLElement, activity: string, told: Whys | undefined): void {
  for (const field of fieldsOf(written)) {
    const { dataset } = field.parentElement as HTMLElement;
    const ticks = field instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(field.type);
    const words =
      field instanceof HTMLSelectElement
        ? field.value && field.selectedOptions[0]?.text
        : field.type === 'date'
          ? inWords(field.value)
          : field.type === 'text' && field.value;
    const verdict =
      !ticks || field.checked ? told?.get(`${partOf(field, activity)}/${field.value}`)?.verdict : undefined;
    const said = [words, verdict && verdictWords[verdict]].filter(Boolean).join(' · ');
    delete dataset['onPaper'];
    delete dataset['verdict'];
    if (said) dataset['onPaper'] = said;
    if (ticks && verdict) dataset['verdict'] = verdict;
  }
}

/** A day as people write it; nothing of what is none. */
function inWords(day: string): string {
  if (!day) return '';
  const { lang } = document.documentElement;
  const how = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return written ? written(new Date(day), lang, how) : new Date(day).toLocaleDateString(lang, how);
}
