/** A story with choices, until an ending says what was gained and what it cost. */
import { define } from '../definition.ts';
import { ids, type Part, parts } from '../parts.ts';
import { endingPart } from './branch.ts';
import { check } from './check.ts';
import { leanBranch } from './lean.ts';
import { branchSchema } from './schema.ts';
import { branchSlides } from './slides.ts';

export const branch = define({
  schema: branchSchema,
  lean: leanBranch,
  items: ({ scenes }) =>
    scenes.flatMap(({ id, choices = [], ending }): Part[] => [
      ...(choices.length ? [[id, ids(choices)] as const] : []),
      ...(ending ? parts(endingPart(id)) : []),
    ]),
  check,
  asks: ({ scenes }) => ({
    decisions: scenes.filter(({ choices }) => choices?.length).length / 2,
    // A way through a story passes about half of it.
    read: 0.5,
  }),
  written: async () => (await import('./Written.tsx')).BranchWritten,
  island: () => import('./Island.astro'),
  countable: ({ question, scenes }) => ({
    shape: 'list',
    question,
    items: scenes.flatMap(({ id, title, text, choices }) =>
      choices
        ? [{ id, title, text, choices: choices.map((choice) => ({ id: choice.id, title: choice.text })) }]
        : [],
    ),
  }),
  slides: branchSlides,
  styles: () => [import('./branch.css?inline')],
  portfolio: () => import('./portfolio.ts'),
});
