/** A session with a platform that is only in memory. */
import type { CourseData } from '../course/course-data.ts';
import type { LaunchData } from './launch-data.ts';
import { type Recorded, record } from './record.ts';
import type { Interaction, Report, Session } from './session.ts';
import type { Unpacked } from './suspend.ts';

export interface FakeSession extends Session {
  takes: boolean;
  suspended: string;
  readonly reports: Report[];
  readonly interactions: Interaction[];
  readonly said: string[];
}

export function fakeSession(): FakeSession {
  const session: FakeSession = {
    start: { mode: 'normal', learner: 'ann', place: '', suspended: '' },
    takes: true,
    suspended: '',
    reports: [],
    interactions: [],
    said: [],
    report: (report) => Boolean(session.reports.push(report)),
    interaction: (one) => Boolean(session.interactions.push(one)),
    place: (path) => Boolean(session.said.push(`place ${path}`)),
    suspend(text) {
      session.suspended = text;
      session.said.push('suspend');
      return true;
    },
    time: () => Boolean(session.said.push('time')),
    commit() {
      session.said.push('commit');
      return session.takes;
    },
    end: () => void session.said.push('end'),
  };
  return session;
}

export const someCourse: CourseData = {
  id: 'course',
  version: '1.0.0',
  released: '2026-11-30',
  begun: '2026-11-30',
  others: [],
  title: 'A course',
  shortTitle: 'Course',
  language: 'en-GB',
  description: '',
  criteria: '',
  authors: [],
  planned: 1,
  parts: [
    {
      title: 'Part',
      lessons: [
        {
          slug: 'first',
          number: 1,
          title: 'First',
          minutes: 5,
          outcomes: [],
          activities: [
            { id: 'place', title: 'Cards', required: true },
            { id: 'own', title: 'Own work', required: false },
          ],
        },
      ],
    },
  ],
  finish: {
    slug: 'finish',
    title: 'Finish',
    minutes: 5,
    outcomes: [],
    activities: [{ id: 'quiz', title: 'Final check', required: false }],
  },
  outcomes: [],
  artefacts: ['own'],
  finalCheck: 'quiz',
  disclaimer: '',
};

export const someData: LaunchData = {
  maps: [{ version: '1.0.0', items: ['opened/first', 'place/*', 'own/*', 'opened/finish', 'quiz/*'] }],
  options: {
    place: [
      ['a', ['low', 'high']],
      ['b', ['low', 'high']],
    ],
    quiz: [
      ['q1', ['x', 'y', 'z']],
      ['q2', ['u', 'v']],
    ],
  },
  names: ['place', 'own', 'quiz', 'a', 'b', 'low', 'high', 'q1', 'q2', 'x', 'y', 'z', 'u', 'v'],
  pages: [''],
};

interface Launched {
  readonly learner?: string;
  readonly looks?: boolean;
  readonly kept?: Unpacked & { readonly text: string };
  readonly heard?: (well: boolean, whole: boolean) => void;
  readonly forgotten?: () => void;
}
export const launched = (session: Session, { kept, ...more }: Launched = {}): Recorded =>
  record(session, {
    course: someCourse,
    data: someData,
    learner: 'lms1',
    looks: false,
    spent: () => 0,
    heard: () => {},
    forgotten: () => {},
    kept: kept ?? { facts: [], text: '' },
    ...more,
  });
