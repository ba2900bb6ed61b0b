/** Names that a course leaves to the organisations that lay cases of their own over it. Pure. */
import { type Problem, problemIn, type Source } from '../course/checks/problems.ts';
import { OWN } from './schema.ts';

interface File extends Source {
  readonly data?: unknown;
}

export function reservedIn(activities: readonly File[]): Problem[] {
  return activities.flatMap((file) =>
    Object.entries((file.data ?? {}) as Readonly<Record<string, unknown>>).flatMap(([field, entries]) =>
      Array.isArray(entries)
        ? entries.flatMap((entry: { id?: unknown } | undefined, index) =>
            typeof entry?.id === 'string' && entry.id.startsWith(OWN)
              ? problemIn(file, {
                  at: [field, index, 'id'],
                  message: `“${entry.id}” begins with “${OWN}”, which is left to organisations that add cases of their own.`,
                  remedy: `Call it ${entry.id.slice(OWN.length)}.`,
                })
              : [],
          )
        : [],
    ),
  );
}
