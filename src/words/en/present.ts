/** What is shown to a room on its wall, and what is said to whoever shows it. */
import { plural } from './phrases.ts';

export const present = {
  title: 'Show on the wall',
  description:
    'Any activity of the course, large, for a group in a room: card by card, with a count of hands.',
  lead: 'One activity, large, for a group with a screen. Go through it by keyboard, clicker or touch; count hands; open the reasons when you have talked.',
  private: 'Nothing that you do here goes into your own progress, and nothing of your own progress is shown.',
  noScript:
    'A wall needs this page’s scripts, which have not come, or do not run. Each activity stands in its lesson too.',
  inLesson: 'In the lesson',
  /** After “In the lesson”, for a list of links that is heard. */
  inLessonOf: (title: string) => `: ${title}`,
  screens: (count: number) => plural(count, 'screen', 'screens'),
  asForm: 'as a form',
  coming: 'Fetching it …',
  notFetched: 'It did not come. Check the connection, then choose it again.',
  counted: (activities: number) =>
    `You have counted hands for ${plural(activities, 'activity', 'activities')}. They are kept in this tab until you close it.`,
  clearAll: 'Clear all counts',
  clearedAll: 'All counts are cleared.',
};

export const wallLink = 'Show it on the wall';
export const wallOfLessons = 'Show their activities on the wall';
export const wallOfAll = 'Show activities on the wall';
