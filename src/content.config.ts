/** Joins the course folder's files to their schemas; nothing else. The checks of `course/checks/` run before. */

import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { file, glob } from 'astro/loaders';
import { activitySchema } from './activities/kinds.ts';
import { slugOf } from './course/folder.ts';
import {
  courseSchema,
  figureSchema,
  glossarySchema,
  lessonSchema,
  pageSchema,
  referencesSchema,
} from './course/schema.ts';

const base = process.env['COURSE_FOLDER'] ?? './content';

/** A list that a course need not have. */
const list = (name: string) => (existsSync(`${base}/${name}`) ? file(`${base}/${name}`) : () => []);

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
    loader: glob({
      base,
      pattern: ['*/*/*.yaml', '!**/*.figure.yaml'],
      generateId: ({ entry }) => basename(entry, '.yaml'),
    }),
    schema: activitySchema,
  }),
  figures: defineCollection({
    loader: glob({
      base,
      pattern: '*/*/*.figure.yaml',
      generateId: ({ entry }) => basename(entry, '.figure.yaml'),
    }),
    schema: figureSchema,
  }),
  glossary: defineCollection({ loader: list('glossary.yaml'), schema: glossarySchema.element }),
  references: defineCollection({ loader: list('references.yaml'), schema: referencesSchema.element }),
  texts: defineCollection({
    loader: glob({ base, pattern: 'pages/*.mdx', generateId: ({ entry }) => basename(entry, '.mdx') }),
    schema: pageSchema,
  }),
};
