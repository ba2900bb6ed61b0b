/** Every kind's `examples.yaml`, for the gallery: kind → activities with all its options, as learners meet them. Read at build. */

import { kinds } from 'virtual:kinds';
import { parse } from 'yaml';
import { inItsOrder } from './keyed.ts';
import type { ActivityEntry, AnyDefinition, KindName } from './kinds.ts';

const files = import.meta.glob<string>('./*/examples.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const examples = (): ReadonlyMap<string, readonly ActivityEntry[]> =>
  new Map(
    (Object.keys(kinds) as KindName[]).map((name) => [
      name,
      (parse(files[`./${name}/examples.yaml`] ?? '[]') as unknown[]).map((raw) => {
        const definition = kinds[name] as unknown as AnyDefinition;
        return inItsOrder(definition.schema.parse(raw), definition);
      }),
    ]),
  );
