/** What can come back: the questions of the lessons' checks and the glossary's terms, and when each was met. Pure. */
import { lessonState } from '../course/lesson-state.ts';
import { resultsOf } from '../progress/activity.ts';
import { doneAt, type Fact, type Json, type Progress, type ResultValue } from '../progress/progress.ts';
import { type Day, dayOf } from './days.ts';
import { type Standing, standingOf } from './due.ts';
import { readLooks, readSaid, type Said } from './looks.ts';

export interface ReviewLesson {
  readonly slug: string;
  /** The finish has none. */
  readonly number?: number;
  readonly title: string;
  /** The activities that it asks for. */
  readonly requires: readonly string[];
  /** Each check with its questions. */
  readonly checks: readonly (readonly [activity: string, questions: readonly string[]])[];
  /** The terms that no earlier lesson explains: id and name. */
  readonly terms: readonly (readonly [id: string, name: string])[];
}

/** A question or a term of a lesson. */
export interface Subject {
  /** `question/ACTIVITY/ID` or `term/ID`: lasting, as ids are. */
  readonly key: string;
  readonly kind: 'question' | 'term';
  readonly lesson: ReviewLesson;
  /** Questions: the check that asks it. */
  readonly activity?: string;
  readonly id: string;
  /** Terms: as the glossary writes it. */
  readonly name?: string;
}

export interface Met {
  readonly subject: Subject;
  readonly standing: Standing;
  /** Missing when the clock that wrote it cannot be believed. */
  readonly met: Day | undefined;
  /** The learner’s latest word on it: of the last look, else of the check. Missing of a term not yet looked at. */
  readonly said?: Said;
  /** Whether it was looked at today. */
  readonly today: boolean;
}

/** What a day asks for at most: about ten minutes. */
export const mostInDay = 10;

/** All that could be met, in the order of study: a lesson's questions and terms by turns. */
export function subjectsOf(lessons: readonly ReviewLesson[]): readonly Subject[] {
  return lessons.flatMap((lesson) => {
    const questions = lesson.checks.flatMap(([activity, ids]) =>
      ids.map(
        (id): Subject => ({ key: `question/${activity}/${id}`, kind: 'question', lesson, activity, id }),
      ),
    );
    const terms = lesson.terms.map(
      ([id, name]): Subject => ({ key: `term/${id}`, kind: 'term', lesson, id, name }),
    );
    const longer = Math.max(questions.length, terms.length);
    return Array.from({ length: longer }, (_, at) => [questions[at], terms[at]])
      .flat()
      .filter((subject) => subject !== undefined);
  });
}

/** What this learner has met, in the order of study, and how each stands TODAY. */
export function metSoFar(lessons: readonly ReviewLesson[], progress: Progress, today: Day): readonly Met[] {
  const kept = readLooks(progress);
  return subjectsOf(lessons).flatMap((subject) => {
    const wall = subject.kind === 'term' ? lessonDone(progress, subject.lesson) : shown(progress, subject);
    if (wall === undefined) return [];
    const day = dayOf(wall);
    const met = day !== undefined && day <= today + 1 ? day : undefined;
    const { looks, calledBack } = kept.get(subject.key) ?? { looks: new Map<Day, never>(), calledBack: [] };
    const last = [...looks.keys()].filter((one) => one <= today + 1).sort((a, b) => b - a)[0];
    const said = last === undefined ? saidAtCheck(progress, subject) : looks.get(last);
    const standing = standingOf({ met, looks: [...looks.keys()], calledBack }, today);
    return [{ subject, met, standing, today: looks.has(today), ...(said && { said }) }];
  });
}

/** A term is met when the first lesson that explains it is done: opened, and all that it asks for tried. */
function lessonDone(progress: Progress, { slug, requires }: ReviewLesson): number | undefined {
  if (lessonState(progress, slug, requires) !== 'done') return undefined;
  const facts = [`opened/${slug}`, ...requires.map((id) => `${id}/*`)].map((item) => doneAt(progress, item));
  return Math.max(...facts.map((fact) => fact?.wall ?? 0));
}

/** A question is met when the learner was shown what the course says to their answer. */
function shown(progress: Progress, { activity = '', id }: Subject): number | undefined {
  const { first, best, latest } = resultsOf(progress, activity);
  const told = [first, best, latest].filter((fact) => fact !== undefined && speaksOf(fact, id)) as Fact[];
  return told.length ? Math.min(...told.map(({ wall }) => wall)) : undefined;
}

/** What the course said of the answer, at the latest check that spoke of it. */
function saidAtCheck(progress: Progress, { activity, id }: Subject): Said | undefined {
  const { first, best, latest } = resultsOf(progress, activity ?? '');
  // The best one came after the first, or is it.
  const fact = [latest, best, first].find((one) => one && speaksOf(one, id));
  const { detail } = (fact?.value ?? {}) as unknown as Partial<ResultValue>;
  const line = Array.isArray(detail) && detail.find((one) => Array.isArray(one) && one[0] === id);
  return line ? readSaid(line[2] as Json) : undefined;
}

/** Does a kept result tell of that question? Its detail is a list of [question, options, verdict]. */
function speaksOf({ value }: Fact, question: string): boolean {
  const { detail } = value as unknown as ResultValue;
  return Array.isArray(detail) && detail.some((line) => Array.isArray(line) && line[0] === question);
}

/** How much a look is worth by what was said last: what was missed most, what was had least. */
const worth: Readonly<Record<Said, number>> = {
  unlikely: 0,
  'not-yet': 0,
  defensible: 1,
  partly: 1,
  seen: 1,
  best: 2,
  had: 2,
};
/** What was never asked for, such as a new term, comes between. */
const notKnown = 1;
const rankOf = ({ said }: Met) => (said === undefined ? notKnown : worth[said]);

/**
 * What is asked for today: of what is due no more than a day’s worth, the most useful of it (what was missed, then what has
 * waited longest), and of that what was looked at today is taken off. So neither a break nor a course read in two days
 * makes a heap: the rest waits, and nothing is lost by it. In the order of `inTurn`.
 */
export function dueToday(met: readonly Met[]): readonly Met[] {
  const due = inOrder(met, ['due']);
  const left = Math.max(0, mostInDay - met.filter(({ today }) => today).length);
  const useful = new Set([...due].sort((a, b) => rankOf(a) - rankOf(b)).slice(0, left));
  return due.filter((one) => useful.has(one));
}

/** Longest first, and of one day in the order of study: questions and terms by turns. */
function inOrder(met: readonly Met[], states: readonly Standing['state'][]): readonly Met[] {
  return states.flatMap((state) =>
    met.filter(({ standing }) => standing.state === state).sort((a, b) => a.standing.day - b.standing.day),
  );
}

/** What a session takes: what is asked for today; or, for who wants to look anyway, what waits, what comes soonest, what rests. */
export const inTurn = (met: readonly Met[], anyway: boolean): readonly Met[] =>
  anyway ? inOrder(met, ['due', 'later', 'rests']) : dueToday(met);

/** Subjects of one lesson that stand alike. */
export interface Group {
  readonly lesson: ReviewLesson;
  readonly standing: Standing;
  readonly met: Day | undefined;
  readonly subjects: readonly Subject[];
}

/** Puts together what can be said in one line, in the order of its day. */
export function groupsOf(met: readonly Met[]): readonly Group[] {
  const groups = new Map<string, Met[]>();
  for (const one of met) {
    const { state, look, day } = one.standing;
    const key = [one.subject.lesson.slug, state, look, day, one.met].join(' ');
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()]
    .flatMap((all) => {
      const [first] = all;
      return first
        ? [
            {
              lesson: first.subject.lesson,
              standing: first.standing,
              met: first.met,
              subjects: all.map(({ subject }) => subject),
            },
          ]
        : [];
    })
    .sort((a, b) => a.standing.day - b.standing.day);
}
