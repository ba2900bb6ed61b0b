/** Draws a try: one question of each lesson, those first that the learner has not had, or not for longest. Pure. */
import { scatter } from '../../bytes/scatter.ts';

interface Drawn {
  readonly id: string;
  readonly lesson: string;
}

/**
 * @param bank In the order of the course, which the draw keeps.
 * @param before The tries so far, oldest first, by their questions' ids.
 * @param seed Decides between questions that are equally fresh: the same seed, the same draw.
 * @returns Ids, one for each lesson of the bank.
 */
export function drawTry(
  bank: readonly Drawn[],
  before: readonly (readonly string[])[],
  seed: number,
): string[] {
  const byLesson = new Map<string, Drawn[]>();
  for (const question of bank) {
    byLesson.set(question.lesson, [...(byLesson.get(question.lesson) ?? []), question]);
  }
  const rank = ({ id }: Drawn) => [
    before.filter((ids) => ids.includes(id)).length,
    before.findLastIndex((ids) => ids.includes(id)),
    scatter(`${seed} ${id}`),
  ];
  return [...byLesson.values()].flatMap((questions) => {
    const [first] = questions
      .map((question) => ({ id: question.id, at: rank(question) }))
      .sort((a, b) => difference(a.at, b.at));
    return first ? [first.id] : [];
  });
}

/** The first difference of two ranks. */
function difference(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
