/** The course for any web server, one without directory indexes too. */
import type { Archive } from './wrapper.ts';

export const site: Archive = {
  name: 'site',
  file: 'course-site.zip',
  files: ({ site }) => site,
};
