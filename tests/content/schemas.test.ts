/** Whatever somebody writes into any field of any file, they are told what is wrong and what to do, in our own words. */
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { activitySchema } from '../../src/activities/kinds.ts';
import { explain } from '../../src/course/checks/explain.ts';
import { components } from '../../src/course/mdx/components.ts';
import { wordsSchema } from '../../src/course/own-words.ts';
import * as course from '../../src/course/schema.ts';
import { lookSchema } from '../../src/look/schema.ts';

const schemas: [name: string, z.ZodType][] = [
  ...Object.entries(course).flatMap(([name, schema]): [string, z.ZodType][] =>
    schema instanceof z.ZodType ? [[name, schema]] : [],
  ),
  ['activity', activitySchema],
  ['words', wordsSchema],
  ['look', lookSchema],
  ...Object.entries(components).map(([name, { props }]): [string, z.ZodType] => [name, props]),
];

interface Field {
  readonly path: string;
  readonly schema: z.ZodType;
  readonly shape: { readonly pattern?: string; readonly format?: string };
}

/** Every field, entry and name in SCHEMA, with the JSON schema that editors have of it. */
function fieldsOf(schema: z.ZodType): Field[] {
  const fields: Field[] = [];
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema, path }) => {
      fields.push({
        path: path.join('.'),
        schema: zodSchema as unknown as z.ZodType,
        shape: { ...jsonSchema, description: undefined } as Field['shape'],
      });
    },
  });
  return fields;
}

const nonsense = [
  '\u0001 ?',
  'NO such:thing',
  'x'.repeat(400),
  '-',
  'ftp://x',
  0,
  -1.5,
  1e9,
  Number.NaN,
  true,
  false,
];
const shapes = [[], ['', ''], {}, { x: 1 }, null, '', '\u200b', new Date(0)];

describe.each(schemas)('%s', (_, schema) => {
  const fields = fieldsOf(schema);
  // Many fields are alike but for what they are for.
  const unlike = [...new Map(fields.map((field) => [JSON.stringify(field.shape), field])).values()];

  test('no pattern is without a word about how to keep it', () => {
    const speechless = fields.filter(({ schema: field, shape }) => {
      if (!shape.pattern && !shape.format) return false;
      const { error } = field.safeParse('\u0001 ?', { error: () => '' });
      return error?.issues.some(({ code, message }) => code === 'invalid_format' && !message);
    });
    expect(speechless.map(({ path }) => path)).toEqual([]);
  });

  test('whatever stands in a field, there is a remedy', () => {
    const told = unlike.flatMap(({ path, schema: field }) => {
      const group = z.strictObject({ field });
      return [...nonsense, ...shapes].flatMap((value) =>
        explain(group, { field: value }).map((finding) => ({ path, value, ...finding })),
      );
    });
    const mute = told.filter(({ message, remedy }) => !message.trim() || !remedy.trim());
    const zods = told.filter(({ message, remedy }) =>
      /Invalid|expected|Too (small|big)|undefined|\[object/.test(message + remedy),
    );
    expect(mute).toEqual([]);
    expect(zods).toEqual([]);
  });
});
