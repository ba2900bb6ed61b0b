/** Which course this page is of, as its first tag says. */
import type { Course } from './code.ts';

export const courseOnPage = ({ dataset } = document.documentElement): Course => ({
  id: dataset['course'] ?? '',
  version: dataset['version'] ?? '',
});
