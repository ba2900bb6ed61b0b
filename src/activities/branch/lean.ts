/** What of a story the page carries for its script. What comes of each choice stands in the written form. */
import type { BranchData } from './branch.ts';
import type { BranchActivity } from './schema.ts';

export function leanBranch({ question, start, scenes }: BranchActivity): BranchData {
  return {
    question,
    start,
    scenes: scenes.map(({ id, title, text, choices = [], ending }) => ({
      id,
      title,
      text,
      choices: choices.map((choice) => ({ id: choice.id, text: choice.text, to: choice.to })),
      ...(ending && { ending }),
    })),
  };
}
