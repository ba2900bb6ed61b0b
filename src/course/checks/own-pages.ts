/** The pages of the course's own: listed, written, and in nobody's way. Pure. */
import type { LessonHead } from '../schema.ts';
import { didYouMean, nearest } from './nearest.ts';
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';
import { repeats } from './twice.ts';

/** The text that stands on other pages, and has no address of its own. */
export const urgentHelp = 'urgent-help';

/** What an address may not begin with: something of the site is there, or will be in some course. */
export const taken: readonly string[] =
  '404 _astro cohort download embed facilitator fonts gallery glossary group lessons moves notes offline outline portfolio present progress quiz references review room search statement toolkit verify versions'.split(
    ' ',
  );

export function checkOwnPages<Activity>({
  course,
  pages,
  lessons,
  folder,
}: CourseFiles<Activity>): Problem[] {
  const listed = course.data?.pages;
  if (!listed) return [];
  const written = pages.map(({ id }) => id);
  const unlisted = written.filter((id) => !listed.includes(id) && id !== urgentHelp);
  const misspelt = new Set(listed.map((id) => (written.includes(id) ? undefined : nearest(id, unlisted))));
  return [
    ...repeats(listed).map(({ index, value }) =>
      problemIn(course, {
        at: ['pages', index],
        message: `“pages” lists “${value}” twice.`,
        remedy: 'Take one of the two out.',
      }),
    ),
    ...listed.flatMap((id, index) => {
      const at = ['pages', index];
      if (id === urgentHelp) {
        return problemIn(course, {
          at,
          message: `“${id}” is no page: its text opens from the head of every page.`,
          remedy: `Take it out of “pages”; pages/${id}.mdx is found by its name.`,
        });
      }
      if (written.includes(id)) return [];
      const guess = didYouMean(id, unlisted);
      return problemIn(course, {
        at,
        message: `“pages” lists “${id}”, and there is no ${folder}/pages/${id}.mdx.`,
        remedy: `${guess}Write the page, or take “${id}” out of “pages”: then nothing leads to it.`,
      });
    }),
    ...pages.flatMap((page) => {
      const { file, id } = page;
      if (id === urgentHelp) return [];
      if (taken.includes(id)) {
        return {
          file,
          message: `A page cannot be called “${id}”: the site has another page of that address.`,
          remedy: 'Rename the file, and say the new name in “pages” of course.yaml.',
        };
      }
      // Under a misspelt name it is told of in the list.
      if (listed.includes(id) || misspelt.has(id)) return [];
      return {
        file,
        message: `“pages” in course.yaml does not list “${id}”, so nobody would come to this page.`,
        remedy: `Write “pages: [${[...listed.filter((name) => written.includes(name)), id].join(', ')}]” there.`,
      };
    }),
    ...lessons.flatMap((lesson) =>
      lesson.data?.urgentHelp && !written.includes(urgentHelp) ? askedInVain(lesson, folder) : [],
    ),
  ];
}

const askedInVain = (
  lesson: CourseFiles<unknown>['lessons'][number] & { data?: LessonHead | undefined },
  folder: string,
) =>
  problemIn(lesson, {
    at: ['urgentHelp'],
    message: `The lesson shows a call for urgent help, and there is no ${folder}/pages/${urgentHelp}.mdx.`,
    remedy: 'Write it, with whom to turn to, or take “urgentHelp” out.',
  });
