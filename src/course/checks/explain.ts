/** Turns what a schema has against a file into plain sentences, with help from the schema's own comments. Pure. */
import type { z } from 'astro/zod';
import { isVisible } from '../visible.ts';
import { didYouMean, nearest } from './nearest.ts';
import { type Finding, fieldName, type Path } from './problems.ts';
import { type Shape, shapeAt, shapeOf } from './shape.ts';
import { quoted } from './yaml-mends.ts';

type Issue = z.core.$ZodIssue;

/** Zod's own sentences are left out: an issue has a message where a schema gives it one, and else none. */
const unworded = { error: () => '' };

/**
 * What SCHEMA has against DATA.
 * @param written What stands in the file where DATA has a figure, a date or true: 007.
 * @returns The findings, in the order of the schema; none when DATA fits.
 */
export function explain(
  schema: z.ZodType,
  data: unknown,
  written: (at: Path) => string | undefined = () => undefined,
): Finding[] {
  const { error } = schema.safeParse(data, unworded);
  if (!error) return [];
  const shape = shapeOf(schema);
  const found = error.issues.flatMap((issue) => {
    const at = issue.path as Path;
    const field = { at, name: nameOf(at), value: valueAt(data, at), written: written(at) };
    // The schema's comment says what a field is for better than a rule could.
    return findings(issue, { ...field, shape: shapeAt(shape, data, at) });
  });
  // A misspelt field is one mistake, not a missing field and an unknown one.
  const meant = new Set(found.flatMap(({ meant }) => (meant ? [fieldName(meant)] : [])));
  return found.flatMap(({ meant: _, ...finding }) =>
    meant.has(fieldName(finding.at ?? [])) ? [] : [finding],
  );
}

/** `meant`: the field that an unknown one was meant to be. */
type Found = Finding & { readonly meant?: Path };

/** The field that an issue is about. */
interface Field {
  readonly at: Path;
  readonly name: string;
  readonly value: unknown;
  readonly written: string | undefined;
  readonly shape: Shape | undefined;
}

function findings(issue: Issue, field: Field): Found[] {
  const { at } = field;
  if (issue.code === 'unrecognized_keys') return unknownFields(issue.keys, field);
  const told = absent(issue, field) ?? words[issue.code](issue as never, field);
  return [{ ...(at.length && { at }), ...told }];
}

function unknownFields(keys: readonly string[], { at, value, shape }: Field): Found[] {
  const known = Object.keys(shape?.properties ?? {});
  const group = value as Readonly<Record<string, unknown>>;
  const missing = known.filter((key) => !(key in group));
  return keys.map((key) => {
    const near = nearest(key, missing);
    // “{ title: Time, trust and turf }” has a field “trust and turf”, with nothing in it.
    if (group[key] === null && !near) {
      return {
        at: [...at, key],
        message: `“${key}” is taken for a field: in { } a comma ends a text.`,
        remedy: 'Put the whole text with the comma in quotes.',
      };
    }
    const others = known.length ? `Take it out, or use one of: ${known.join(', ')}.` : 'Take it out.';
    return {
      at: [...at, key],
      message: `There is no field “${key}” here.`,
      remedy: near ? `Did you mean “${near}”?` : others,
      ...(near && { meant: [...at, near] }),
    };
  });
}

type Told = Pick<Finding, 'message' | 'remedy'>;

/** A field that is not there, or has nothing in it that anybody could read. */
function absent(issue: Issue, { at, name, value, written, shape }: Field): Told | undefined {
  const meaning = shape?.description ?? '';
  if (value === undefined && at.length)
    return { message: `${name} is missing.`, remedy: say('Add it.', meaning, options(shape)) };
  if (value === null && written) {
    return {
      message: `${name} is empty: “${written}” means nothing to programs.`,
      remedy: say(`If it is the text, put it in quotes: ${quoted(written)}. Else write the text for it.`),
    };
  }
  const blank = typeof value === 'string' && !isVisible(value);
  if (value !== null && !(blank && issue.code !== 'invalid_value')) return undefined;
  if (!at.length) return { message: 'The file is empty.', remedy: 'Write its fields, or delete it.' };
  const unseen = blank && value !== '' && value.trim() !== '';
  return {
    message: `${name} is empty${unseen ? ': it has nothing in it but characters that nobody sees' : ''}.`,
    remedy: say(unseen ? 'Write something for it.' : 'Write something after it.', meaning, options(shape)),
  };
}

/** What is said of each kind of issue that Zod has. */
const words: {
  readonly [Code in Exclude<Issue['code'], 'unrecognized_keys'>]: (
    issue: Extract<Issue, { code: Code }>,
    field: Field,
  ) => Told;
} = {
  invalid_type: wrongType,
  invalid_value: notOneOf,
  invalid_union: notOneOf,
  too_small: wrongSize,
  too_big: wrongSize,
  invalid_format: ({ message }, field) => unreadable(message, field),
  not_multiple_of: ({ message }, field) => unreadable(message, field),
  invalid_key: ({ issues }, { at }) => ({
    message: `“${at.at(-1)}” cannot be a name here.`,
    remedy: issues[0]?.message ?? '',
  }),
  invalid_element: ({ issues }, field) => unreadable(issues[0]?.message ?? '', field),
  custom: ({ message }, { name, shape }) => ({
    message: `${name} does not fit: ${message}`,
    remedy: shape?.description ?? 'Write it otherwise, or take it out.',
  }),
};

/** A schema with a rule of its own says itself how to keep it. */
const unreadable = (remedy: string, { name, value }: Field): Told => ({
  message: `${name} is “${String(value)}”, which cannot be read.`,
  remedy,
});

function notOneOf(
  issue: Extract<Issue, { code: 'invalid_value' | 'invalid_union' }>,
  { name, value, written, shape }: Field,
): Told {
  const allowed = allowedBy(shape);
  const is = typeof value === 'object' ? `is ${kindOf(value)}` : `is “${written ?? String(value)}”`;
  const guess = allowed.length > 1 ? didYouMean(String(value), allowed).trim() : '';
  return {
    message: `${name} ${is}, which it cannot be.`,
    remedy: issue.message || say(guess, options(shape)) || (shape?.description ?? 'Write it otherwise.'),
  };
}

function nameOf(at: Path): string {
  const last = at.at(-1);
  if (last === undefined) return 'The file';
  return typeof last === 'number' ? `Entry ${last + 1}` : `“${last}”`;
}

const say = (...sentences: string[]) => sentences.filter(Boolean).join(' ');

/** The values that a field can have, where they are few. */
const allowedBy = (shape: Shape | undefined): string[] =>
  (shape?.enum ?? (shape?.const === undefined ? [] : [shape.const])).map(String);

function options(shape: Shape | undefined): string {
  const allowed = allowedBy(shape);
  if (!allowed.length) return '';
  return `Write ${allowed.map((option) => `“${option}”`).join(' or ')}.`;
}

/** What a value is called, and how it is written where another was. */
const types: Readonly<Record<string, { readonly called: string; readonly write: string }>> = {
  string: { called: 'text', write: 'Write one piece of text; if it has a colon in it, put it in quotes.' },
  number: { called: 'a number', write: 'Write a figure without quotes: 6, or 1.5.' },
  int: { called: 'a whole number', write: 'Write a figure without quotes: 2.' },
  boolean: { called: 'true or false', write: 'Write true or false, without quotes.' },
  array: {
    called: 'a list',
    write: 'Write each entry on a line of its own after a hyphen, or all in [square brackets].',
  },
  tuple: {
    called: 'a list of a fixed length',
    write: 'Write its entries in [square brackets], each in its place.',
  },
  object: {
    called: 'a group of fields',
    write: 'Write its fields below it, each on a line of its own, set in by two spaces.',
  },
  record: {
    called: 'a group of fields',
    write: 'Write its fields below it, each on a line of its own, set in by two spaces.',
  },
};

function kindOf(value: unknown): string {
  if (value instanceof Date) return 'a date';
  return types[Array.isArray(value) ? 'array' : typeof value]?.called ?? typeof value;
}

function wrongType(
  { expected, message: own }: Extract<Issue, { code: 'invalid_type' }>,
  { name, value, written }: Field,
): Told {
  const { called, write } = types[expected] ?? { called: expected, write: 'Write it otherwise.' };
  const isNow = typeof value === 'number' ? `“${written ?? value}”` : kindOf(value);
  const message = `${name} should be ${called}, and is ${expected === 'string' || isNow === called ? kindOf(value) : isNow}.`;
  if (expected === 'string' && value instanceof Date) {
    return {
      message: `${name} is a date without quotes.`,
      remedy: `Put the date in quotes: ${quoted(written ?? value.toISOString().slice(0, 10))}.`,
    };
  }
  // As it stands in the file: 007 would lose its zeros.
  if (expected === 'string' && typeof value !== 'object')
    return { message, remedy: `Put it in quotes: ${quoted(written ?? String(value))}.` };
  if (expected === 'boolean' && typeof value === 'string' && /^(yes|on|no|off)$/i.test(value)) {
    return {
      message,
      remedy: `Write ${/^(yes|on)$/i.test(value) ? 'true' : 'false'} instead, without quotes.`,
    };
  }
  return { message, remedy: own || write };
}

function wrongSize(
  issue: Extract<Issue, { code: 'too_small' | 'too_big' }>,
  { name, value, written, shape }: Field,
): Told {
  const meaning = shape?.description ?? '';
  const small = issue.code === 'too_small';
  const limit = small ? issue.minimum : issue.maximum;
  const bound = issue.exact ? String(limit) : `${small ? 'at least' : 'at most'} ${limit}`;
  const { message: own, origin } = issue;
  if (origin === 'string') {
    const { length } = String(value).trim();
    return {
      message: `${name} has ${length === 1 ? '1 character' : `${length} characters`}, and should have ${bound}.`,
      remedy: own || say(small ? 'Say more.' : 'Say it in fewer.', meaning),
    };
  }
  if (origin === 'array') {
    const { length } = value as unknown[];
    const has = length === 1 ? '1 entry' : `${length} entries`;
    return {
      message: `${name} has ${has}, and should have ${bound}.`,
      remedy: own || say(small ? 'Add what is missing.' : 'Take some out.', meaning),
    };
  }
  const inclusive = issue.inclusive ? bound : `${small ? 'more than' : 'less than'} ${limit}`;
  return {
    message: `${name} is ${written ?? String(value)}, and should be ${inclusive}.`,
    remedy: own || say(`Write a figure that is ${inclusive}.`, meaning),
  };
}

function valueAt(data: unknown, at: Path): unknown {
  return at.reduce<unknown>(
    (inside, key) => (inside as Record<string | number, unknown> | undefined)?.[key],
    data,
  );
}
