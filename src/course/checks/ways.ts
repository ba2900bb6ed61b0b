/** Shorter ways in course.yaml, and the course on one sheet: what they lead to is there. Pure. */
import { didYouMean } from './nearest.ts';
import { type Problem, problemIn } from './problems.ts';
import type { CourseFiles } from './read.ts';
import { repeats } from './twice.ts';

const slugsOf = ({ course }: Pick<CourseFiles<unknown>, 'course'>) =>
  course.data
    ? [...course.data.parts.flatMap(({ lessons }) => lessons), course.data.finish].map(({ slug }) => slug)
    : undefined;

export function checkWays({ course }: Pick<CourseFiles<unknown>, 'course'>): Problem[] {
  const slugs = slugsOf({ course });
  const ways = course.data?.ways;
  if (!slugs || !ways) return [];
  return [
    ...repeats(ways.map(({ id }) => id)).map(({ index, value }) =>
      problemIn(course, {
        at: ['ways', index, 'id'],
        message: `Two ways have the id “${value}”.`,
        remedy: 'Give each way a name of its own: “way-” and it are its place on the home page.',
      }),
    ),
    ...ways.flatMap(({ lessons }, way) => [
      ...repeats(lessons).map(({ index, value }) =>
        problemIn(course, {
          at: ['ways', way, 'lessons', index],
          message: `The way comes through the lesson “${value}” twice.`,
          remedy: 'Take one of the two out.',
        }),
      ),
      ...lessons.flatMap((slug, index) =>
        slugs.includes(slug)
          ? []
          : problemIn(course, {
              at: ['ways', way, 'lessons', index],
              message: `The way leads through a lesson “${slug}”, and “parts” has none.`,
              remedy: `${didYouMean(slug, slugs)}Write the slug of a lesson of the course.`,
            }),
      ),
    ]),
  ];
}

export function checkMoves({ course, moves }: Pick<CourseFiles<unknown>, 'course' | 'moves'>): Problem[] {
  const slugs = slugsOf({ course });
  if (!moves?.data || !course.data || !slugs) return [];
  const tools = course.data.toolkit.map(({ slug }) => slug);
  return moves.data.moves.flatMap(({ tool, lesson }, index) => {
    if (!tool === !lesson) {
      return problemIn(moves, {
        at: ['moves', index],
        message: tool
          ? 'The move leads to a tool and to a lesson.'
          : 'The move leads nowhere: it has no tool and no lesson.',
        remedy: tool
          ? 'Take one of the two out: whoever holds the sheet looks for one place.'
          : 'Add “tool” with the slug of a tool, or “lesson” with that of a lesson.',
      });
    }
    const [field, slug = '', there] = tool ? ['tool', tool, tools] : ['lesson', lesson, slugs];
    if (there.includes(slug)) return [];
    return problemIn(moves, {
      at: ['moves', index, field],
      message: `course.yaml has no ${field} “${slug}”.`,
      remedy: `${didYouMean(slug, there)}Write the slug of one that it has, or take it out.`,
    });
  });
}
