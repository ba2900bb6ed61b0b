/** What follows from the list of kinds: what authors may write, and who answers for an activity. Read at build. */
import { z } from 'astro/zod';
import type { Definition } from './definition.ts';
import * as list from './list.ts';

type List = typeof list;
export type KindName = keyof List;

/** An activity as its author wrote it. */
export type ActivityEntry = z.infer<List[KindName]['schema']>;

/** What is known of every kind alike. */
export type AnyDefinition = Definition<z.ZodType<ActivityEntry>>;

const all: List = { ...list };
const schemas = Object.values<List[KindName]>(all).map(({ schema }) => schema);

export const activitySchema = z.discriminatedUnion('kind', schemas as [List[KindName]['schema']]);

export const kindNames = Object.keys(all) as readonly KindName[];

/** The definition of an activity's kind. */
export const definitionOf = ({ kind }: { readonly kind: KindName }): AnyDefinition =>
  all[kind] as unknown as AnyDefinition;
