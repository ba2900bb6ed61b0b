/** What is said on paper beside the fields of a written form. Fetched once there is something to say: see `connect.tsx`. */

import { written } from '../words/en/date.ts';
import { verdictWords } from '../words/en/verdict.ts';
import type { Json, Shown, Whys } from './kind.ts';
import { sameOptions } from './question.ts';
import { fieldsOf, partOf } from './written.ts';

/**
 * Says for print what a field alone would not: all that stands on a line, what was chosen from a list, and the verdict of
 * what was TOLD at a check and is still chosen. What was changed since, or was open then, has none: paper gives no answer
 * away. The print sheet shows it after the field, or in its place.
 */
export function sayOnPaper(
  written: HTMLElement,
  activity: string,
  told: Shown | undefined,
  whys: Whys,
): void {
  const fields = fieldsOf(written);
  const checked = checkedIn(told);
  const isTold = ({ name }: { readonly name: string }, part: string | undefined) =>
    sameOptions(
      checked.get(part),
      fields.flatMap((one) => (one.name === name && 'checked' in one && one.checked ? one.value : [])),
    );
  for (const field of fields) {
    const part = partOf(field, activity);
    const { dataset } = field.parentElement as HTMLElement;
    const ticks = field instanceof HTMLInputElement && /^(?:radio|checkbox)$/.test(field.type);
    const words =
      field instanceof HTMLSelectElement
        ? field.value && field.selectedOptions[0]?.text
        : field.type === 'date'
          ? inWords(field.value)
          : field.type === 'text' && field.value;
    const verdict =
      ticks && field.checked && isTold(field, part) ? whys.get(`${part}/${field.value}`)?.verdict : undefined;
    const said = [words, verdict && verdictWords[verdict]].filter(Boolean).join(' · ');
    delete dataset['onPaper'];
    delete dataset['verdict'];
    if (said) dataset['onPaper'] = said;
    if (verdict) dataset['verdict'] = verdict;
  }
}

/**
 * What was chosen where something was said of it, by part. Kinds that keep verdicts keep lines of a part, what was chosen
 * in it, and the verdict; one that can be tried again says which try it was, and the form is the one before any draw.
 */
function checkedIn(told: Shown | undefined): ReadonlyMap<Json | undefined, readonly string[]> {
  const detail = told?.detail as Json | { readonly try?: Json; readonly said?: Json } | undefined;
  const lines = Array.isArray(detail)
    ? (detail as readonly Json[])
    : detail && typeof detail === 'object' && 'said' in detail && detail.try === 0
      ? detail.said
      : [];
  return new Map(
    (Array.isArray(lines) ? (lines as readonly Json[]) : []).flatMap((line) => {
      const [part, chosen] = (Array.isArray(line) ? line : []) as readonly Json[];
      const options = (Array.isArray(chosen) ? chosen : [chosen]) as readonly Json[];
      return [[part, options.filter((one) => typeof one === 'string')] as const];
    }),
  );
}

/** A day as people write it; nothing of what is none. */
function inWords(day: string): string {
  if (!day) return '';
  const { lang } = document.documentElement;
  const how = { dateStyle: 'long', timeZone: 'UTC' } as const;
  return written ? written(new Date(day), lang, how) : new Date(day).toLocaleDateString(lang, how);
}
