/** Whether a learner's record bears out what their statement claims. Pure. */
import type { Claims } from '../credential/claims.ts';
import { digestOf } from '../credential/digest.ts';
import { type Fact, fromFacts, join, type Progress, unique } from '../progress/progress.ts';
import { renamed } from '../progress/renames.ts';
import { beyond, claimsOf } from '../statement/claims.ts';
import { type Completion, itemsOf, leftOf } from '../statement/done.ts';
import { usual } from '../statement/sheet.ts';
import { standing } from '../statement/standing.ts';
import type { CourseHere } from './course.ts';
import { Refusal } from './refusal.ts';

export interface Confirmed {
  /** What an organisation can claim. */
  readonly claims: Claims;
  /** What it should know before it does; a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * What an organisation can claim of it: the same, reckoned anew from the course and the record, but for words of the
 * learner's own, which nobody else can vouch for. Rejects with a `Refusal` where anything does not fit.
 * @param course The course in the version that the statement names.
 * @param checkedOn The day of the organisation's check: 'YYYY-MM-DD'.
 */
export async function confirmed(
  claims: Claims,
  facts: readonly Fact[],
  { data, about, renames, checkOf }: CourseHere,
  checkedOn: string,
): Promise<Confirmed> {
  if (claims.on > checkedOn && !nearly(claims.on, checkedOn)) {
    throw new Refusal(
      `The statement says that the course was completed on ${claims.on}, and the check was on ${checkedOn}, before that.`,
      'See that the day after --on is right. If it is, the clock of the learner’s device may have been wrong: ask for a new statement, on which the page lets them set the day.',
    );
  }
  const saved = fromFacts(facts);
  const progress = join(saved, fromFacts(renamed(saved, renames)));
  const { completed } = standing(data, withoutOthers(progress, claims.course.version));
  if (!completed || !progress.get(`done ${completed.item}`)) throw incomplete(data, progress);
  const { completion, item } = completed;
  const digest = await digestOf(progress, { items: itemsOf(data, completion), completion: item });
  if (digest !== claims.digest) {
    throw new Refusal(
      'This is not the record that the statement was made from: its digest is another. It may be somebody else’s, or saved on another device; or something that was done earlier on another device has been added to it since.',
      'Ask the learner for the progress file of the browser that made the statement; or for a new statement and the file, one right after the other.',
    );
  }
  // What they completed is reckoned from what they did, not read from the fact that says so.
  const { completed: reckoned } = standing(data, withoutCompletions(progress));
  if (!reckoned) throw incomplete(data, progress);
  const whole = claimsOf(
    data,
    about,
    { ...reckoned.completion, on: dayOf(claims.on, reckoned.completion.on, completion) },
    claims.name,
    { ...usual, activities: true, marks: true },
    beyond(data, progress, reckoned.completion, item),
  );
  const wrong = differences(claims, whole, checkOf);
  if (wrong.length) {
    throw new Refusal(
      `The statement claims what the record and version ${data.version} of the course do not bear out: ${wrong.join('; ')}.`,
      'Do not sign it as it is. It may have been made by another copy of the course, from another record, or by a page that somebody altered; or this copy’s file of that version is not the one that the learner had. Ask the learner how it was made, and for a new one from the course’s own page.',
    );
  }
  const { words: _, course: said, ...rest } = claims;
  const { url: _own, ...course } = said;
  return {
    claims: { ...rest, course: { ...course, ...(about.url ? { url: about.url } : {}) }, digest },
    remarks: completion.daySet
      ? [
          'The learner set the day by hand, since the clock of their device was wrong: the record cannot bear it out.',
        ]
      : [],
  };
}

/** The day that can be claimed: reckoned, unless it is that day elsewhere, or no clock told it and the learner set it. */
const dayOf = (claimed: string, reckoned: string, { daySet, on }: Completion) =>
  nearly(reckoned, claimed) || (daySet && on === claimed) ? claimed : reckoned;

const isCompletion = ({ kind, item }: Fact) => kind === 'done' && item.startsWith('course/');

/** Progress with the completions of VERSION alone: the learner may have completed a later one since. */
function withoutOthers(progress: Progress, version: string): Progress {
  const versionOf = (fact: Fact) => (fact.value as { readonly version?: unknown } | null)?.version;
  return fromFacts(unique(progress).filter((fact) => !isCompletion(fact) || versionOf(fact) === version));
}

const withoutCompletions = (progress: Progress): Progress =>
  fromFacts(unique(progress).filter((fact) => !isCompletion(fact)));

function incomplete(course: CourseHere['data'], progress: Progress): Refusal {
  const left = leftOf(course, progress).map(({ title }) => `“${title}”`);
  const shown = [...left.slice(0, 5), ...(left.length > 5 ? [`${left.length - 5} more`] : [])].join(', ');
  return new Refusal(
    left.length
      ? `The record does not hold a completed course: ${shown} still to do.`
      : `The record was saved before version ${course.version} of the course was completed in it, or holds no day on which that can have been.`,
    'It may be an earlier file, or that of another device. Ask the learner for the progress file as it was after the statement had been made.',
  );
}

/** The learner's day may be another than here, where it is evening there and morning here. */
const nearly = (a: string, b: string) => Math.abs(Date.parse(a) - Date.parse(b)) <= 86_400_000;

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The titles that are not among KNOWN, or again, or not in their order. */
function beyondThose(claimed: readonly string[] = [], known: readonly string[] = []): readonly string[] {
  let from = 0;
  return claimed.filter((title) => {
    const at = known.indexOf(title, from);
    if (at >= 0) from = at + 1;
    return at < 0;
  });
}

/** What CLAIMS say that WHOLE, everything that could be claimed, does not; in words. */
function differences(claims: Claims, whole: Omit<Claims, 'digest'>, checkOf: number | undefined): string[] {
  const wrong: string[] = [];
  const look = (what: string, fits: boolean, claimed?: unknown, known?: unknown) => {
    if (fits) return;
    wrong.push(claimed === undefined ? what : `${what} (claimed: ${claimed}; borne out: ${known})`);
  };
  const { course } = whole;
  look('the course’s title', claims.course.title === course.title, claims.course.title, course.title);
  look('what the course is', claims.course.description === course.description);
  look('what was asked', claims.course.criteria === course.criteria);
  look('the course’s authors', same(claims.course.authors, course.authors));
  look('the course’s language', claims.course.language === course.language);
  look('the day', claims.on === whole.on, claims.on, whole.on);
  look('lessons', same(claims.lessons, whole.lessons), claims.lessons.length, whole.lessons.length);
  look(
    'minutes',
    claims.minutes === undefined || claims.minutes === whole.minutes,
    claims.minutes,
    whole.minutes,
  );
  look('parts', !claims.parts.length || same(claims.parts, whole.parts));
  look('outcomes', !claims.outcomes.length || same(claims.outcomes, whole.outcomes));
  look('the final check', claims.check === whole.check, claims.check, whole.check);
  const [own, activities] = [
    beyondThose(claims.own, whole.own),
    beyondThose(claims.activities, whole.activities),
  ];
  look(`own work (${own.join(', ')})`, !own.length);
  look(`activities (${activities.join(', ')})`, !activities.length);
  const [said, best] = [claims.marks, whole.marks];
  const possible = !said || (said.credit <= said.of && said.of === (checkOf ?? said.of));
  look(
    'the best result',
    !said || (possible && atLeast(best, said)),
    said && shown(said),
    possible ? (best ? shown(best) : 'none') : `at most ${checkOf ?? said?.of} of ${checkOf ?? said?.of}`,
  );
  return wrong;
}

type Marks = NonNullable<Claims['marks']>;
const shown = ({ credit, of }: Marks) => `${credit} of ${of}`;
/** The learner may have done better since. */
const atLeast = (best: Marks | undefined, said: Marks) =>
  Boolean(best && said.of === best.of && said.credit <= best.credit);
