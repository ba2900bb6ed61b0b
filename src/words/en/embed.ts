import { listed } from './phrases.ts';

/** An activity on a page of its own, in somebody else's page. */
export const embed = {
  skip: 'Skip to the activity',
  title: (activity: string) => `Activity: ${activity}`,
  description: (activity: string, lesson: string, course: string) =>
    `The activity “${activity}” of the lesson “${lesson}”, by itself. From “${course}”.`,
  heading: (course: string) => `An activity from “${course}”`,
  theActivity: 'The activity',
  toLesson: (lesson: string) => `Its lesson: ${lesson}`,
  newWindow: '(opens a new window)',
  elsewhere: {
    kept: 'You see this activity inside another site’s page. What you do in it stays in this browser, and the course itself may not know of it.',
    unsaved:
      'You see this activity inside another site’s page, and the browser keeps nothing of it there. Open its lesson in a window of its own to have your work kept.',
  },
  from: (course: string, authors: readonly string[], licence: string) =>
    `From “${course}” by ${listed(authors)}. Text, cases and drawings: ${licence}.`,
};
