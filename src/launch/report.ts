/** What of a learner's progress a learning platform is told. Never what was written. Pure. */
import { type CourseData, lessonsOf } from '../course/course-data.ts';
import { resultsOf } from '../progress/activity.ts';
import { activityOf, doneAt, type Fact, type Json, type Progress, resultIn } from '../progress/progress.ts';
import { isRequired, leftOf } from '../statement/done.ts';
import type { Options } from './launch-data.ts';
import type { Interaction, Report } from './session.ts';

/** Completed once is completed, whatever the course gains later. */
const wasCompleted = (course: CourseData, progress: Progress): boolean =>
  ['*', course.version, ...course.others].some((which) => doneAt(progress, `course/${which}`));

export function reportOf(course: CourseData, progress: Progress): Report {
  const asked = lessonsOf(course).flatMap((lesson) => [
    `opened/${lesson.slug}`,
    ...lesson.activities.filter((one) => isRequired(course, one)).map(({ id }) => `${id}/*`),
  ]);
  const done = asked.filter((item) => doneAt(progress, item)).length;
  const best = course.finalCheck && resultsOf(progress, course.finalCheck).best;
  const { credit = 0, of = 0 } = best ? resultIn(best) : {};
  const completed = wasCompleted(course, progress) || (asked.length > 0 && !leftOf(course, progress).length);
  return {
    completed,
    share: completed || !asked.length ? Number(completed) : done / asked.length,
    score: of > 0 ? Math.min(1, Math.max(0, credit / of)) : undefined,
  };
}

const verdicts: Readonly<Record<string, Interaction['result']>> = {
  best: 'correct',
  // It can be argued: neither right nor wrong.
  defensible: 'neutral',
  unlikely: 'incorrect',
};

interface Row {
  readonly part: string;
  readonly response: readonly string[];
  readonly result: Interaction['result'];
  readonly level: string;
}

const isList = (value: Json | undefined): value is readonly Json[] => Array.isArray(value);
const isText = (value: Json | undefined): value is string => typeof value === 'string';

/** Rows `[part …, response, verdict]`, wherever they stand in what a learner was told: every keyed kind keeps such. */
function rowsIn(detail: Json | undefined): readonly Row[] {
  if (!isList(detail)) {
    const within = detail && typeof detail === 'object' ? Object.values(detail) : [];
    return within.flatMap(rowsIn);
  }
  const level = String(detail.at(-1));
  const result = verdicts[level];
  const response = detail.at(-2);
  const part = detail.slice(0, -2);
  const chosen = isText(response) ? [response] : response;
  if (result && part.length && part.every(isText) && isList(chosen) && chosen.every(isText))
    return [{ part: part.join('/'), response: chosen, result, level }];
  return detail.flatMap(rowsIn);
}

/** An order that was told: the list of what was put in order comes first. */
const orderIn = (detail: Json | undefined): readonly string[] => {
  const [first] = isList(detail) ? detail : [];
  return isList(first) && first.every(isText) ? first : [];
};

interface About {
  readonly title: string;
  readonly options: Options;
  /** Milliseconds from the first answer to this. */
  readonly took: number | undefined;
}

/**
 * What a platform is told of a result that was shown, or of an activity that was done without one. Cards that all go to
 * the same places are one matching; questions are told one by one.
 */
export function interactionsOf(fact: Fact, { title, options, took }: About): readonly Interaction[] {
  const activity = activityOf(fact.item);
  // After everything was deleted a device counts from 1 again. To the minute, as the platform's clock is: see `suspend.ts`.
  const told = `${fact.device}/${fact.seq}/${Math.ceil(fact.wall / 60_000)}`;
  const common = { activity, title, at: fact.wall, took, told };
  const plain: Interaction = {
    ...common,
    id: activity,
    type: 'performance',
    response: [],
    sources: [],
    targets: [],
    levels: [],
    result: 'neutral',
  };
  if (fact.kind !== 'result') return [plain];
  const { credit, of, detail } = resultIn(fact);
  const optionsOf = (part: string) => options.find(([one]) => one === part)?.[1] ?? [];
  const result = of > 0 && credit >= of ? 'correct' : 'incorrect';
  const rows = rowsIn(detail);
  const order = orderIn(detail);
  if (!rows.length)
    return order.length
      ? [{ ...plain, type: 'sequencing', response: order, targets: order.toSorted(), result }]
      : [{ ...plain, result: of > 0 ? result : 'neutral' }];
  const [first] = rows;
  const targets = optionsOf(first?.part ?? '');
  const isMatching =
    rows.length > 1 &&
    targets.length > 0 &&
    rows.every(({ part, response }) => response.length === 1 && `${optionsOf(part)}` === `${targets}`);
  if (isMatching)
    return [
      {
        ...plain,
        type: 'matching',
        response: rows.map(({ part, response }) => [part, response[0] ?? ''] as const),
        sources: options.map(([part]) => part),
        targets,
        levels: rows.map(({ level }) => level),
        result,
      },
    ];
  return rows.map(({ part, response, result: own, level }) => ({
    ...common,
    id: `${activity}/${part}`,
    type: 'choice',
    response,
    sources: [],
    targets: optionsOf(part),
    levels: [level],
    result: own,
  }));
}
