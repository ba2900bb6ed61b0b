/** The pages for those who run the course with a group: one for a part, and times that add up. Pure. */
import { letterOf } from '../outline.ts';
import { id } from '../schema.ts';
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';
import { repeats } from './twice.ts';

export function checkSessions({
  course,
  sessions,
}: Pick<CourseFiles<unknown>, 'course' | 'sessions'>): Problem[] {
  const letters = course.data?.parts.map(({ letter }, index) => letterOf(letter, index));
  const parts = sessions.map(({ data }) => data?.part ?? '');
  return sessions.flatMap((session, index) => {
    const { data } = session;
    const found: Problem[] = [];
    if (!id.safeParse(session.id).success) {
      found.push({
        file: session.file,
        message: `A page cannot have the address “${session.id}”.`,
        remedy: 'Call the file by small letters, figures and single hyphens, beginning with a letter.',
      });
    }
    if (!data) return found;
    if (letters && !letters.includes(data.part)) {
      found.push(
        problemIn(session, {
          at: ['part'],
          message: `The course has no part “${data.part}”.`,
          remedy: `Its parts are ${letters.join(', ')}.`,
        }),
      );
    }
    const twice = repeats(parts).find((one) => one.index === index);
    if (twice) {
      found.push(
        problemIn(session, {
          at: ['part'],
          message: `Part ${data.part} has a page already: ${sessions[twice.first]?.file}.`,
          remedy: 'Put the two together, or give this one another part.',
        }),
      );
    }
    const sum = data.plan.reduce((minutes, step) => minutes + step.minutes, 0);
    if (sum !== data.minutes) {
      found.push(
        problemIn(session, {
          at: ['plan'],
          message: `The times in “plan” come to ${sum} minutes, and the session is said to take ${data.minutes}.`,
          remedy: `Write “minutes: ${sum}”, or change a time.`,
        }),
      );
    }
    return found;
  });
}
