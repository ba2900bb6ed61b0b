/** What is shown to a room on its wall, and what is said to whoever shows it. */
import { plural } from './phrases.ts';

export const title = 'Show on the wall';
export const description =
  'Any activity of the course, large, for a group in a room: card by card, with a count of hands.';
export const lead =
  'One activity, large, for a group with a screen. Go through it by keyboard, clicker or touch; count hands; open the reasons when you have talked.';
export const nobodys =
  'Nothing that you do here goes into your own progress, and nothing of your own progress is shown.';
export const noScript =
  'A wall needs this page’s scripts, which have not come, or do not run. Each activity stands in its lesson too.';
export const inLesson = 'In the lesson';
/** After “In the lesson”, for a list of links that is heard. */
export const inLessonOf = (title: string) => `: ${title}`;
export const screens = (count: number) => plural(count, 'screen', 'screens');
export const asForm = 'as a form';
export const coming = 'Fetching it …';
export const notFetched = 'It did not come. Check the connection, then choose it again.';
export const counted = (activities: number) =>
  `You have counted hands for ${plural(activities, 'activity', 'activities')}. They are kept in this tab until you close it.`;
export const clearAll = 'Clear all counts';
export const clearedAll = 'All counts are cleared.';

export const wallLink = 'Show it on the wall';
export const wallOfLessons = 'Show their activities on the wall';
export const wallOfAll = 'Show activities on the wall';
