/** The lessons of a built course. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The slugs of the lessons below FOLDER whose pages have something like WANTED. */
export function lessonsIn(folder: string, wanted: RegExp): string[] {
  const lessons = join(folder, 'site', 'lessons');
  return readdirSync(lessons).filter((slug) => {
    const page = join(lessons, slug, 'index.html');
    return existsSync(page) && wanted.test(readFileSync(page, 'utf8'));
  });
}
