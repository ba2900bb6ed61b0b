/** The course for any web server, one without directory indexes too. */
import type { Wrapper } from './wrapper.ts';

export const site: Wrapper = {
  name: 'site',
  file: 'course-site.zip',
  files: ({ site }) => site,
};
