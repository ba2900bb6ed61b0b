/** The questions of the course that a learning platform can ask by itself: those with explained options. Pure. */
import type { ExplainedQuestion } from '../../activities/definition.ts';
import { inItsOrder } from '../../activities/keyed.ts';
import { type ActivityEntry, definitionOf } from '../../activities/kinds.ts';
import { whole } from '../../activities/whole.ts';
import type { Built } from '../wrapper.ts';

export interface Asked {
  /** The activity's id. */
  readonly id: string;
  readonly title: string;
  readonly questions: readonly ExplainedQuestion[];
}

interface Found {
  /** Lesson → its checks, in the order of the page. */
  readonly checks: ReadonlyMap<string, readonly Asked[]>;
  /** Questions of which a final check draws some. A cartridge can hold one bank. */
  readonly bank: Asked | undefined;
}

/** As learners meet them: options in their order, questions that come back where they come back. */
export function questionsOf({ written }: Pick<Built, 'written'>): Found {
  const ordered = new Map(
    [...written.activities].map(([id, activity]) => [id, inItsOrder(activity, definitionOf(activity))]),
  );
  const { finalCheck } = written.course.completion;
  let bank: Asked | undefined;
  const asked = (activity: ActivityEntry): Asked[] => {
    const definition = definitionOf(activity);
    const found = whole(ordered.get(activity.id) ?? activity, definition, ordered);
    const { id, title } = found;
    if (definition.draws && definition.keyed) {
      const all = { id, title, questions: bankIn(found, definition.keyed) };
      // What is one bank too many is a check like others.
      if (bank && id !== finalCheck) return [all];
      const before = bank;
      bank = all;
      return before ? [before] : [];
    }
    const questions = definition.forReview?.(found) ?? [];
    return questions.length ? [{ id, title, questions }] : [];
  };
  const checks = new Map(
    [...written.lessons].map(([slug, { activities }]) => [slug, activities.flatMap(asked)]),
  );
  return { checks, bank };
}

const bankIn = (activity: ActivityEntry, field: 'questions' | 'steps') =>
  (activity as unknown as Readonly<Record<typeof field, readonly ExplainedQuestion[]>>)[field];
