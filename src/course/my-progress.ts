/** The script of My progress. Each part of the page has a file of its own. */
import './my-progress/trouble.ts';
import './my-progress/lessons.ts';
import './my-progress/file.ts';
import './my-progress/people.ts';
import './my-progress/clear.ts';
