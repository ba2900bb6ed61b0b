/** Joins the course folder's files to their schemas; nothing else. The checks of `course/checks/` run before. */

import { defineCollection } from 'astro:content';
import { basename, dirname } from 'node:path';
import { file, glob, type Loader } from 'astro/loaders';
import { activitySchema } from './activities/kinds.ts';
import { base, hasFiles, type Optional, patterns } from './course/collections.ts';
import { slugOf } from './course/folder.ts';
import {
  courseSchema,
  figureSchema,
  glossarySchema,
  lessonSchema,
  pageSchema,
  referencesSchema,
} from './course/schema.ts';

/** In a preview the first of its kind may be written any time; else what is not there is not looked for. */
const some = (name: Optional, loader: Loader) => (import.meta.env.DEV || hasFiles(name) ? loader : () => []);
/** A list in one file that a course need not have: the loader of files takes its absence amiss, even in a preview. */
const list = (name: 'glossary' | 'references') => (hasFiles(name) ? file(`${base}/${name}.yaml`) : () => []);
const named = (ending: string) => ({ generateId: ({ entry }: { entry: string }) => basename(entry, ending) });

export const collections = {
  course: defineCollection({
    loader: glob({ base, pattern: 'course.yaml', generateId: () => 'course' }),
    schema: courseSchema,
  }),
  lessons: defineCollection({
    loader: glob({ base, pattern: '*/*/lesson.mdx', generateId: ({ entry }) => slugOf(dirname(entry)) }),
    schema: lessonSchema,
  }),
  activities: defineCollection({
    loader: some('activities', glob({ base, pattern: patterns.activities, ...named('.yaml') })),
    schema: activitySchema,
  }),
  figures: defineCollection({
    loader: some('figures', glob({ base, pattern: patterns.figures, ...named('.figure.yaml') })),
    schema: figureSchema,
  }),
  glossary: defineCollection({ loader: list('glossary'), schema: glossarySchema.element }),
  references: defineCollection({ loader: list('references'), schema: referencesSchema.element }),
  texts: defineCollection({
    loader: some('texts', glob({ base, pattern: patterns.texts, ...named('.mdx') })),
    schema: pageSchema,
  }),
};
