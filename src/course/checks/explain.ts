/** Turns what a schema has against a file into plain sentences, with help from the schema's own comments. Pure. */
import { z } from 'astro/zod';
import { didYouMean, nearest } from './nearest.ts';
import { type Finding, fieldName, type Path } from './problems.ts';

/** As much of a JSON schema as is looked at here. */
interface Shape {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly const?: unknown;
}

type Issue = z.core.$ZodIssue;

/**
 * What SCHEMA has against DATA.
 * @returns The findings, in the order of the schema; none when DATA fits.
 */
export function explain(schema: z.ZodType, data: unknown): Finding[] {
  const { error } = schema.safeParse(data);
  if (!error) return [];
  const shape = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as Shape;
  const found = error.issues.flatMap((issue) => findings(issue, data, shape));
  // A misspelt field is one mistake, not a missing field and an unknown one.
  const meant = new Set(found.flatMap(({ meant }) => (meant ? [fieldName(meant)] : [])));
  return found.flatMap(({ meant: _, ...finding }) =>
    meant.has(fieldName(finding.at ?? [])) ? [] : [finding],
  );
}

/** `meant`: the field that an unknown one was meant to be. */
type Found = Finding & { readonly meant?: Path };

function findings(issue: Issue, data: unknown, shape: Shape): Found[] {
  const at = issue.path as Path;
  const value = at.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key],
    data,
  );
  const name = nameOf(at);
  // The schema's comment says what a field is for better than a rule could.
  const meaning = shapeAt(shape, data, at)?.description ?? '';

  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(shapeAt(shape, data, at)?.properties ?? {});
    const missing = known.filter((key) => !(key in (value as object)));
    return issue.keys.map((key) => {
      const near = nearest(key, missing);
      return {
        at: [...at, key],
        message: `There is no field “${key}” here.`,
        remedy: near ? `Did you mean “${near}”?` : `Take it out, or use one of: ${known.join(', ')}.`,
        ...(near && { meant: [...at, near] }),
      };
    });
  }
  if (value === undefined && at.length) {
    return [{ at, message: `${name} is missing.`, remedy: say('Add it.', meaning, options(issue)) }];
  }
  if (value === null || (value === '' && issue.code !== 'invalid_value')) {
    if (!at.length) return [{ message: 'The file is empty.', remedy: 'Write its fields, or delete it.' }];
    return [
      { at, message: `${name} is empty.`, remedy: say('Write something after it.', meaning, options(issue)) },
    ];
  }
  if (issue.code === 'invalid_type') return [{ at, ...wrongType(issue.expected, value, name) }];
  if (issue.code === 'invalid_value' || issue.code === 'invalid_union') {
    const allowed = allowedBy(issue);
    return [
      {
        at,
        message: `${name} is “${String(value)}”, which it cannot be.`,
        remedy: say(allowed.length > 1 ? didYouMean(String(value), allowed).trim() : '', options(issue)),
      },
    ];
  }
  if (issue.code === 'too_small' || issue.code === 'too_big')
    return [{ at, ...wrongSize(issue, value, name, meaning) }];
  if (issue.code === 'invalid_key') {
    const inner = issue.issues[0]?.message ?? '';
    return [{ at, message: `“${at.at(-1)}” cannot be a name here.`, remedy: inner }];
  }
  if (issue.code === 'invalid_format') {
    return [
      {
        at,
        message: `${name} is “${String(value)}”, which cannot be read.`,
        remedy:
          issue.format === 'url' ? 'Write a whole address, such as https://example.org/page.' : issue.message,
      },
    ];
  }
  return [
    {
      at,
      message: `${name} does not fit: ${issue.message}`,
      remedy: say(meaning || 'See the schema’s comments.'),
    },
  ];
}

function nameOf(at: Path): string {
  const last = at.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1}` : `“${last}”`;
}

const say = (...sentences: string[]) => sentences.filter(Boolean).join(' ');

function allowedBy(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code === 'invalid_union' && 'options' in issue) return (issue.options as unknown[]).map(String);
  return [];
}

function options(issue: Issue): string {
  const allowed = allowedBy(issue);
  if (!allowed.length) return '';
  return `Write ${allowed.map((option) => `“${option}”`).join(' or ')}.`;
}

const kinds: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
};

function wrongType(expected: string, value: unknown, name: string): Pick<Finding, 'message' | 'remedy'> {
  const isNow =
    value instanceof Date
      ? 'a date'
      : Array.isArray(value)
        ? 'a list'
        : typeof value === 'object'
          ? 'a group of fields'
          : kinds[typeof value];
  const message = `${name} should be ${kinds[expected] ?? expected}, and is ${isNow}.`;
  if (expected === 'string' && value instanceof Date) {
    return {
      message: `${name} is a date without quotes.`,
      remedy: `Put the date in quotes: '${value.toISOString().slice(0, 10)}'.`,
    };
  }
  if (expected === 'string' && typeof value !== 'object')
    return { message, remedy: `Put it in quotes: '${String(value)}'.` };
  if (expected === 'string')
    return { message, remedy: 'Write one piece of text; if it has a colon in it, put it in quotes.' };
  if (expected === 'boolean') return { message, remedy: 'Write true or false, without quotes.' };
  if (expected === 'array')
    return {
      message,
      remedy: 'Write each entry on a line of its own after a hyphen, or all in [square brackets].',
    };
  if (expected === 'object' || expected === 'record')
    return { message, remedy: 'Write its fields below it, each on a line of its own, set in by two spaces.' };
  return {
    message,
    remedy:
      expected === 'int' ? 'Write a figure without quotes: 2.' : 'Write a figure without quotes: 6, or 1.5.',
  };
}

function wrongSize(
  issue: z.core.$ZodIssueTooSmall | z.core.$ZodIssueTooBig,
  value: unknown,
  name: string,
  meaning: string,
): Pick<Finding, 'message' | 'remedy'> {
  const small = issue.code === 'too_small';
  const limit = small ? issue.minimum : issue.maximum;
  const bound = `${small ? 'at least' : 'at most'} ${limit}`;
  // A schema's own message begins otherwise than Zod's, and knows better what to do.
  const own = /^Too (small|big)/.test(issue.message) ? '' : issue.message;
  if (issue.origin === 'string') {
    const length = String(value).trim().length;
    if (!length) return { message: `${name} is empty.`, remedy: say('Write something after it.', meaning) };
    return {
      message: `${name} has ${length} characters, and should have ${bound}.`,
      remedy: own || say(small ? 'Say more.' : 'Say it in fewer.', meaning),
    };
  }
  if (issue.origin === 'array') {
    const { length } = value as unknown[];
    const has = length === 1 ? '1 entry' : `${length} entries`;
    return {
      message: `${name} has ${has}, and should have ${bound}.`,
      remedy: own || say(small ? 'Add what is missing.' : 'Take some out.', meaning),
    };
  }
  const inclusive = issue.inclusive ? bound : `${small ? 'more than' : 'less than'} ${limit}`;
  return {
    message: `${name} is ${String(value)}, and should be ${inclusive}.`,
    remedy: own || say('Write another figure.', meaning),
  };
}

/** The part of SHAPE that describes what stands at PATH of DATA. */
function shapeAt(shape: Shape, data: unknown, path: Path): Shape | undefined {
  let here: Shape | undefined = chosen(shape, data);
  let inside: unknown = data;
  for (const key of path) {
    inside = (inside as Record<string | number, unknown> | undefined | null)?.[key];
    const extra: Shape | undefined =
      typeof here?.additionalProperties === 'object' ? here.additionalProperties : undefined;
    const next: Shape | undefined =
      typeof key === 'number' ? here?.items : (here?.properties?.[key] ?? extra);
    if (!next) return undefined;
    here = chosen(next, inside);
  }
  return here;
}

/** Of several shapes told apart by one fixed field (an activity's kind), the one that DATA says it is. */
function chosen(shape: Shape, data: unknown): Shape {
  const several = shape.oneOf ?? shape.anyOf ?? [];
  const fits = (one: Shape) =>
    Object.entries(one.properties ?? {}).some(
      ([key, { const: fixed }]) =>
        fixed !== undefined && fixed === (data as Record<string, unknown> | null)?.[key],
    );
  return several.find(fits) ?? shape;
}
