/**
 * The components that a lesson's text may use, and what each of them takes: MDX itself lets anything pass. Read at
 * build; the components take their types from here.
 */
import { z } from 'astro/zod';

interface Component {
  /** What may stand in its tag. */
  readonly props: z.ZodObject;
  /** Whether it is part of a sentence, or has lines of its own. */
  readonly stands: 'in a sentence' | 'alone';
  /** Whether text stands between <Name> and </Name>, or it is one tag: <Name … />. */
  readonly holds: 'text' | 'nothing';
}

const id = (of: string) => z.string().min(1).describe(`The id of ${of}.`);

export const components = {
  Activity: {
    props: z.strictObject({ id: id('an activity that lies beside the lesson') }),
    stands: 'alone',
    holds: 'nothing',
  },
  Figure: {
    props: z.strictObject({ id: id('a figure that lies beside the lesson') }),
    stands: 'alone',
    holds: 'nothing',
  },
  Cite: {
    props: z.strictObject({
      id: id('a reference in references.yaml'),
      page: z.string().min(1).optional().describe('The page or pages cited, if it matters.'),
    }),
    stands: 'in a sentence',
    holds: 'nothing',
  },
  Term: {
    props: z.strictObject({ id: id('an entry of glossary.yaml') }),
    stands: 'in a sentence',
    holds: 'text',
  },
  Definition: {
    props: z.strictObject({
      term: id('the entry of glossary.yaml whose word is defined'),
      after: id(
        'the reference whose meaning this is, if it is somebody’s: copied along with the words',
      ).optional(),
    }),
    stands: 'alone',
    holds: 'text',
  },
  Nations: {
    props: z.strictObject({
      fold: z
        .literal('', 'it says all by standing there: <Nations fold>.')
        .optional()
        .describe('Once a nation is chosen, the passages on the others go behind a fold.'),
    }),
    stands: 'alone',
    holds: 'text',
  },
  Nation: {
    props: z.strictObject({ of: id('a nation in course.yaml') }),
    stands: 'alone',
    holds: 'text',
  },
  WhoToTell: { props: z.strictObject({}), stands: 'alone', holds: 'nothing' },
  Pull: { props: z.strictObject({}), stands: 'alone', holds: 'text' },
  TakeWithYou: {
    props: z.strictObject({
      portfolio: z
        .string()
        .min(1)
        .optional()
        .describe('The portfolio’s heading under which this lesson’s work is kept, if any is.'),
    }),
    stands: 'alone',
    holds: 'text',
  },
} as const satisfies Readonly<Record<string, Component>>;

export type ComponentName = keyof typeof components;
export const componentNames = Object.keys(components) as ComponentName[];

export function isComponent(name: string): name is ComponentName {
  return Object.hasOwn(components, name);
}

/** The attribute in which a component says what it names. */
export const attributeOf = (component: string) =>
  component === 'Definition' ? 'term' : component === 'Nation' ? 'of' : 'id';

/** What a component is given. */
export type Props<Name extends ComponentName> = z.infer<(typeof components)[Name]['props']>;
