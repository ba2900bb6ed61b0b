/**
 * What a language must say, by what English says: each name of a file, each sentence, and what stands in it. A string
 * that is missing or takes something else fails the types, in the file that lacks it and in `tests/content/welsh-whole.ts`.
 */
export type Words<English> = English extends (...args: infer Args) => infer Said
  ? (...args: Args) => Words<Said>
  : English extends string
    ? string
    : English extends number | boolean | null | undefined | RegExp
      ? English
      : { readonly [Name in keyof English]: Words<English[Name]> };

/** A file of words is whole: `Says<typeof import('…/cy/home.ts'), typeof import('…/en/home.ts')>`. */
export type Says<Theirs extends Words<English>, English> = Theirs;
