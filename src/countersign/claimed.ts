/** What the organisation is about to claim, in words for the person who signs. Pure. */
import type { Attestation, Method } from '../credential/claims.ts';
import { plural } from '../words/en/phrases.ts';
import type { Confirmed } from './confirm.ts';
import type { Signatory } from './key-file.ts';
import { printable } from './printable.ts';

const how: Readonly<Record<Method, string>> = {
  interview: 'by talking with the learner about the record',
  resubmission: 'by having work handed in again',
  proctored: 'by watching it being done',
};

const dayIn = (language: string) => (day: string) =>
  new Date(`${day}T12:00:00Z`).toLocaleDateString(language, { dateStyle: 'long', timeZone: 'UTC' });

/** Who claims; once for all statements. */
export function claimant(
  { organisation, kid, listed }: Signatory,
  fingerprint: string,
  { by, method, on }: Attestation,
  language: string,
): string {
  const lines = [
    `${organisation.name} (${organisation.id}) now claims what follows, signed with the key`,
    `${kid}, fingerprint ${fingerprint}.`,
    `${by} checked on ${dayIn(language)(on)} by ${method} (${how[method]}) that it is this learner’s own.`,
  ];
  if (!listed) {
    lines.push(
      '',
      '! The site does not list this key: its verify page will not name the organisation, nor trust what it signs,',
      '  until the public half stands in content/issuers.yaml. docs/statement.md says how.',
    );
  }
  return lines.join('\n');
}

/** What is claimed of one learner. */
export function claimed({ claims, remarks }: Confirmed, statement: string, hasPage: boolean): string {
  const { name, course, on, lessons, minutes, check, own, outcomes, activities, marks, digest } = claims;
  const day = dayIn(course.language);
  const more: (string | false | undefined)[] = [
    plural(lessons.length, 'lesson', 'lessons'),
    minutes !== undefined && `reckoned to take ${plural(minutes, 'minute', 'minutes')}`,
    check && 'the final check taken',
    marks && `best result ${marks.credit} of ${marks.of}`,
    own.length > 0 && `own work: ${own.join(', ')}`,
    activities && plural(activities.length, 'activity', 'activities'),
    outcomes.length > 0 && `outcomes: ${outcomes.join('; ')}`,
  ];
  return [
    printable(statement),
    `  ${printable(name)}`,
    `  completed “${course.title}”, version ${course.version}, on ${day(on)}.`,
    ...more.filter(Boolean).map((line) => `  – ${printable(String(line))}`),
    ...remarks.map((remark) => `  ! ${remark}`),
    `  The record was there: its digest was reckoned again and is the one signed, ${digest.slice(0, 8)}…`,
    ...(marks
      ? ['  The digest does not cover the result: it was compared with the record, and no more.']
      : []),
    ...(hasPage
      ? [
          '  Read the PDF as well: you vouch for this very file. Its page is the learner’s, and should say no more than this.',
        ]
      : []),
  ].join('\n');
}
