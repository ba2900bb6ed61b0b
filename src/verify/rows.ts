/** Signed claims as rows of text. Pure. */
import type { Claims } from '../credential/claims.ts';
import { verify as words } from '../words/en/verify.ts';

export type Row = readonly [label: string, ...texts: string[]];

/**
 * What is claimed beside the name, the course and the day; what was not claimed has no row.
 * @param finish The slug of this course's finish; empty for a record of another course.
 * @param apart Whether the learner's own words are shown elsewhere: an organisation vouched, and not for those.
 */
export function rowsOf(claims: Claims, finish: string, apart = false): readonly Row[] {
  const { course, minutes, lessons, parts, outcomes, check, own, activities, marks } = claims;
  const { claim } = words;
  const rows: Row[] = [
    [claim.lessons, lessons.includes(finish) ? words.andFinish(lessons.length - 1) : String(lessons.length)],
    [claim.minutes, minutes ? words.minutes(minutes) : ''],
    [claim.parts, ...parts.map(({ title, lessons: of }) => words.part(title, of))],
    [claim.outcomes, ...outcomes],
    [claim.check, check ? words.taken : ''],
    [claim.marks, marks ? words.marks(marks) : ''],
    [claim.own, ...own],
    [claim.activities, ...(activities ?? [])],
    [claim.words, (!apart && claims.words) || ''],
    [claim.criteria, course.criteria],
    [claim.authors, ...course.authors],
  ];
  return rows.flatMap(([label, ...texts]) => {
    const said = texts.filter((text) => text.trim());
    return said.length ? [[label, ...said] as const] : [];
  });
}

/** What there is to say of the course that a record names. */
export function courseLines(
  { course }: Claims,
  here: { readonly id: string; readonly version: string; readonly title: string },
): readonly string[] {
  if (course.id !== here.id) return [words.elsewhere];
  return [
    course.version === here.version ? words.here : words.hereOther(here.version),
    ...(course.title === here.title ? [] : [words.retitled(here.title)]),
  ];
}
